"""Ranking the names that a text may mean: candidates by their rare words, then a close look."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from heapq import nlargest, nsmallest

from rapidfuzz import fuzz

from bot.matching.fold import Word
from bot.matching.results import Match
from bot.matching.score import SHAPE, Hits, Typed, fit, logit, probability
from bot.matching.store import INITIALS, Store

CANDIDATES = 50
"""Names aligned with each query."""

BEGINNINGS = 100
"""Names that begin as the query does and are aligned with it."""

READ = 2_500
"""Entries of word lists read for each query: the knob of the slowest query."""

MAX_WORDS = 32
"""Words of a query; a longer text is a sentence and no name."""

TYPED_INITIALS, GUESSED_INITIALS = 0.5, 0.2
"""Score of the only name with these first letters, if typed in capitals or not."""


def prepare(store: Store, typed: Sequence[str], *, widely: bool, prefix: bool = False) -> Typed:
    """A query's words with their weights and what they may mean."""
    vocabulary = store.vocabulary
    hits: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for position, word in enumerate(typed):
        means = dict(vocabulary.similar(word, widely=widely))
        if prefix and position == len(typed) - 1:
            means = {**dict(vocabulary.begun(word)), **means}
        for number, similarity in means.items():
            hits[number].append((position, similarity))
    return Typed(typed, [vocabulary.weight(word) for word in typed], hits)


def search(
    store: Store, found: Sequence[Word], *, limit: int, kinds: Collection[str] | None, prefix: bool
) -> list[Match]:
    """See `NameIndex.search`."""
    typed = prepare(store, respell(store, found)[:MAX_WORDS], widely=True, prefix=prefix)
    names = candidates(store, typed.hits, kinds)
    exact = set(store.starting(typed.words, prefix=False))
    begun: Collection[int] = ()
    if prefix:
        begun = [n for n in store.starting(typed.words, prefix=True) if store.of_kind(n, kinds)]
        begun = nsmallest(BEGINNINGS, begun, key=lambda n: len(store.texts[n]))
    allowed = (n for n in exact if store.of_kind(n, kinds))
    scored = []
    for name in {*names, *begun, *allowed}:
        numbers = store.words_of(name)
        if prefix:
            numbers = numbers[: len(typed.words)]
        scored.append((logit(fit(typed, numbers, store.vocabulary.weights)), name))
    letters = "".join(typed.words)
    ranked = []
    for odds, name in nlargest(4 * limit, scored):
        folded = "".join(store.folded(name))
        if prefix:
            folded = folded[: len(letters)]
        shape = fuzz.ratio(letters, folded) / 100
        score = 1.0 if name in exact else probability(odds + SHAPE * shape)
        ranked.append((score, name))
    return best(store, ranked, limit)


def respell(store: Store, found: Sequence[Word]) -> list[str]:
    """Words split or run together by mistake, as the names spell them."""
    known = store.vocabulary.number
    spelled: list[str] = []
    for word in found:
        text = word.text
        last = spelled[-1] if spelled else ""
        if last and last + text in known and not (last in known and text in known):
            spelled[-1] = last + text
        elif text in known or len(text) < 6 or store.vocabulary.similar(text):
            spelled.append(text)
        else:
            cuts = [
                (text[:i], text[i:])
                for i in range(2, len(text) - 1)
                if text[:i] in known and text[i:] in known
            ]
            spelled += max(cuts, key=lambda cut: min(map(len, cut)), default=(text,))
    return spelled


def candidates(store: Store, hits: Hits, kinds: Collection[str] | None) -> list[int]:
    """The names that share the most weight with a query: those with its rarest words."""
    weights = store.vocabulary.weights
    gains = sorted(
        ((max(s for _, s in places) ** 2 * weights[word], word) for word, places in hits.items()),
        reverse=True,
    )
    shared: dict[int, float] = {}
    common: dict[int, float] = {}
    left = READ
    for gain, word in gains:
        if store.count_with(word) > left:
            common[word] = gain
            continue
        for name in store.names_with(word):
            shared[name] = shared.get(name, 0.0) + gain
        left -= store.count_with(word)
    if not shared and common:
        rarest = min(common, key=store.count_with)
        shared = dict.fromkeys(store.names_with(rarest)[:READ], common.pop(rarest))
    if kinds is not None:
        shared = {name: gain for name, gain in shared.items() if store.of_kind(name, kinds)}
    if common:
        for name in shared:
            for word in store.words_of(name):
                if word in common:
                    shared[name] += common[word]
    if len(shared) <= CANDIDATES:
        return list(shared)
    texts = store.texts
    return nlargest(CANDIDATES, shared, key=lambda n: (shared[n] - 0.004 * len(texts[n]), -n))


def best(store: Store, scored: Iterable[tuple[float, int]], limit: int) -> list[Match]:
    """Each entity once, by its best name; ties to the shorter name, then by id."""
    texts, entities = store.texts, store.entities
    ranked = sorted(scored, key=lambda s: (-s[0], len(texts[s[1]]), entities[s[1]], s[1]))
    found: dict[int, Match] = {}
    for score, name in ranked:
        entity = entities[name]
        if entity not in found:
            found[entity] = Match(store.ids[entity], texts[name], score)
            if len(found) == limit:
                break
    return list(found.values())


def by_initials(
    store: Store, typed: str, *, capitals: bool, limit: int, kinds: Collection[str] | None
) -> list[Match]:
    """The names whose content words begin with these letters; the more there are, the less sure."""
    if len(typed) not in INITIALS or not typed.isalpha():
        return []
    names = [
        n
        for n in store.initials[typed][:READ]
        if store.initials_of(n) == typed and store.of_kind(n, kinds)
    ]
    entities = {store.entities[n] for n in names}
    score = (TYPED_INITIALS if capitals else GUESSED_INITIALS) / max(1, len(entities))
    return best(store, ((score, n) for n in names), limit)
