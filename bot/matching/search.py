"""Ranking the names that a whole text may mean: a few candidates, then a close look at each."""

from collections.abc import Collection, Iterable, Sequence
from heapq import nlargest, nsmallest

from rapidfuzz import fuzz

from bot.matching.candidates import candidates
from bot.matching.results import Match
from bot.matching.score import SHAPE, Typed, fit, log_odds, probability
from bot.matching.store import INITIALS, Store

MAX_WORDS = 32
"""Words of a query; a longer text is a sentence and no name."""

UNFINISHED = 0.95
"""Similarity of an unfinished word to one that it begins."""

LONG_RANGE = 1_000
"""So many names with the same beginning are looked through for the shortest."""

TYPED_INITIALS, GUESSED_INITIALS = 0.5, 0.2
"""Score of the only name with these first letters, if typed in capitals or not."""


def search(store: Store, typed: Typed, *, limit: int, kinds: Collection[str] | None) -> list[Match]:
    """The best matches for a whole text."""
    exact = [n for n in store.starting(typed.words) if store.of_kind(n, kinds)]
    scored = _fits(store, typed, {*candidates(store, typed, kinds), *exact[: 4 * limit]})
    letters = "".join(typed.words)
    ranked = []
    for odds, name in nlargest(4 * limit, scored):
        shape = fuzz.ratio(letters, "".join(store.folded(name))) / 100
        ranked.append((1.0 if name in exact else probability(odds + SHAPE * shape), name))
    return best(store, ranked, limit)


def complete(
    store: Store, typed: Typed, *, limit: int, kinds: Collection[str] | None
) -> list[Match]:
    """The best matches for the beginning of a name."""
    stem = store.vocabulary.begun(typed.words[-1])
    begun = store.beginning(typed.words)
    names = [n for n in begun[:LONG_RANGE] if store.of_kind(n, kinds)]
    names = nsmallest(4 * limit, names, key=lambda n: len(store.texts[n]))
    names += candidates(store, typed, kinds, stem=stem)
    scored = _fits(store, typed, set(names), stem=stem)
    letters = "".join(typed.words)
    ranked = []
    for odds, name in nlargest(4 * limit, scored):
        folded = "".join(store.folded(name))
        shape = fuzz.ratio(letters, folded[: len(letters)]) / 100
        whole = letters == folded
        ranked.append((1.0 if whole else probability(odds + SHAPE * shape), name))
    return best(store, ranked, limit)


def _fits(
    store: Store, typed: Typed, names: Iterable[int], stem: Collection[int] | None = None
) -> list[tuple[float, int]]:
    weights = store.vocabulary.weights
    if stem is None:
        return [(log_odds(fit(typed, store.words_of(n), weights)), n) for n in names]
    hits = dict(typed.hits)
    last = (len(typed.words) - 1, UNFINISHED, 1)
    stem = stem if isinstance(stem, range) else frozenset(stem)
    scored = []
    for name in names:
        words = store.words_of(name)
        for word in words:
            if word in stem and all(place[0] != last[0] for place in hits.get(word, ())):
                hits[word] = (*hits.get(word, ()), last)
        # What is not typed yet cannot be missing.
        words = words[: len(typed.words)]
        scored.append(
            (log_odds(fit(Typed(typed.words, typed.weights, hits), words, weights)), name)
        )
    return scored


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
        for n in store.initials[typed]
        if store.initials_of(n) == typed and store.of_kind(n, kinds)
    ]
    entities = {store.entities[n] for n in names}
    score = (TYPED_INITIALS if capitals else GUESSED_INITIALS) / max(1, len(entities))
    return best(store, ((score, n) for n in names), limit)
