"""Ranking the names that a whole text may mean: a few candidates, then a close look at each."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import nlargest, nsmallest
from itertools import groupby, islice
from operator import itemgetter

from bot.matching.alignment import fit
from bot.matching.candidates import candidates
from bot.matching.doubts import DOUBTED, is_doubtful
from bot.matching.every_word import BEGINNING, having
from bot.matching.letters import is_ideograph
from bot.matching.repairs import mend, missing
from bot.matching.results import ANSWER, Match
from bot.matching.score import SHAPE, alike, log_odds, probability
from bot.matching.store import INITIALS, Store
from bot.matching.typed import Typed

MAX_WORDS = 32
"""Words of a query; a longer text is a sentence and no name."""

UNFINISHED = 0.95
"""Similarity of an unfinished word to one that it begins."""

CLOSELY = 4
"""Names compared letter by letter, for each match asked for."""

REPLACED = 4.0
"""Log-odds that a word replaced costs more where words are ideographs: one weighs half as much as
a word of letters, but another one is another thing just as well. Chosen so that of names with one
replaced few are answered, and of those with any other slip nearly all still are."""

LONG_RANGE = 1_000
"""So many names with the same beginning are looked through for the shortest."""

TYPED_INITIALS, GUESSED_INITIALS = 0.5, 0.2
"""Score of the only name with these first letters, if typed in capitals or not."""

PART = 0.3
"""Score of a name for some of its words, if only a few entities have them; likelier ones first."""

ALIKE = 0.12
"""The same for words like it: too little to be offered, but the closest that there is."""

FEW = 5
"""So many entities are a few."""

SEVERAL = 10
"""So many entities with a name that begins with all that was typed may still be chosen from."""


def search(store: Store, typed: Typed, *, limit: int, kinds: Collection[str] | None) -> list[Match]:
    """The best matches for a whole text."""
    exact = {form for form in store.exactly(typed.words) if store.of_kind(form, kinds)}
    weights = store.vocabulary.weights
    scored = [
        (log_odds(fit(typed, store.words_of(name), weights)), name)
        for name in {*candidates(store, typed, kinds), *exact}
    ]
    letters = "".join(typed.words)
    ideographs = any(map(is_ideograph, typed.words))
    ranked = []
    for odds, name in nlargest(CLOSELY * limit, scored):
        numbers = store.words_of(name)
        mended = mend(typed, numbers, missing(typed.hits, numbers), store.vocabulary)
        best_odds = odds
        if ideographs or mended is not typed:
            cover = fit(mended, numbers, weights)
            best_odds = log_odds(cover) - ideographs * REPLACED * min(
                cover.query_gap, cover.name_gap
            )
        score = probability(best_odds + SHAPE * alike(letters, store.letters(name)))
        if score >= ANSWER and is_doubtful(store, mended, name):
            score *= DOUBTED
        ranked.append((1.0 if name in exact else score, name))
    top, first = max(ranked, default=(0.0, 0))
    if ANSWER <= top < 1 and _begins_others(store, typed, first):
        ranked = [(score * DOUBTED, name) for score, name in ranked]
        top *= DOUBTED
    if top < ANSWER:
        likely = {name: score for score, name in ranked}
        ranked += (
            (part * (1 + likely.get(name, 0.0)), name)
            for part, name in _parts_of(store, typed, kinds)
        )
    return best(store, ranked, limit, kinds)


def _begins_others(store: Store, typed: Typed, form: int) -> bool:
    """Whether what was typed is near to a name, but begins only those of a few other things."""
    begun = _entities(store, _beginning(store, typed.words)[:LONG_RANGE])
    return 0 < len(begun) <= SEVERAL and begun.isdisjoint(_entities(store, (form,)))


def _parts_of(
    store: Store, typed: Typed, kinds: Collection[str] | None
) -> Iterator[tuple[float, int]]:
    """The names that have all that was typed, unless they are of more than a few; with scores."""
    found = having(store, typed, kinds)
    if len(_entities(store, found)) <= FEW:
        for form in found:
            yield PART, form
    if not found:
        near = having(store, typed, kinds, spelt=0.0)
        if len(_entities(store, near)) <= FEW:
            for form in near:
                yield ALIKE, form
    if len("".join(typed.words)) < BEGINNING:
        return
    begun = [f for f in _beginning(store, typed.words)[:LONG_RANGE] if store.of_kind(f, kinds)]
    if len(_entities(store, begun)) <= SEVERAL:
        for form in begun:
            yield PART, form


def _entities(store: Store, forms: Iterable[int]) -> set[int]:
    """The entities that bear forms."""
    return {store.entities[name] for form in forms for name in store.names_of(form)}


def complete(
    store: Store, typed: Typed, *, limit: int, kinds: Collection[str] | None
) -> list[Match]:
    """The best matches for the beginning of a name."""
    stem = store.vocabulary.begun(typed.words[-1])
    begun = [
        form for form in _beginning(store, typed.words)[:LONG_RANGE] if store.of_kind(form, kinds)
    ]
    begun = nsmallest(CLOSELY * limit, begun, key=lambda form: (len(store.letters(form)), form))
    names = {*begun, *candidates(store, typed, kinds, stem=stem)}
    if len(_entities(store, names)) < limit:  # a long list has room for all that have every word
        had = having(store, typed, kinds, stem=stem, most=LONG_RANGE)
        names.update(_shortest_of_each(store, had))
    typed = _with_stem(store, typed, names, stem if isinstance(stem, range) else frozenset(stem))
    weights = store.vocabulary.weights
    scored = []
    for name in names:
        words = store.words_of(name)
        # What is not typed yet cannot be missing.
        seen = max((j for j, word in enumerate(words) if word in typed.hits), default=0)
        words = words[: min(seen, len(typed.words)) + 1]
        scored.append((log_odds(fit(typed, words, weights)), name))
    letters = "".join(typed.words)
    ranked = []
    for odds, name in nlargest(CLOSELY * limit, scored):
        folded = store.letters(name)
        score = probability(odds + SHAPE * alike(letters, folded[: len(letters)]))
        ranked.append((1.0 if letters == folded else score, name))
    return best(store, ranked, limit, kinds)


def _shortest_of_each(store: Store, forms: Iterable[int]) -> Iterable[int]:
    """Of many forms, each entity's shortest one."""
    shortest: dict[int, int] = {}
    for form in sorted(forms, key=lambda form: (len(store.words_of(form)), form)):
        for name in store.names_of(form):
            shortest.setdefault(store.entities[name], form)
    return shortest.values()


def _beginning(store: Store, typed: Sequence[str]) -> range:
    """The forms that begin with these words, the last one perhaps unfinished."""
    number = store.vocabulary.number
    *done, last = typed
    if not all(word in number for word in done):
        return range(0)
    low, high = store.vocabulary.beginning(last)
    return store.beginning([number[word] for word in done], low, high)


def _with_stem(store: Store, typed: Typed, names: Iterable[int], stem: Collection[int]) -> Typed:
    """The query with its last word also standing for every word that it begins."""
    last = len(typed.words) - 1
    place = (last, UNFINISHED, 1)
    hits = dict(typed.hits)
    for word in {word for name in names for word in store.words_of(name) if word in stem}:
        places = hits.get(word, ())
        if all(position != last for position, _, _ in places):
            hits[word] = (*places, place)
    weights = store.vocabulary.weights
    weight = min((weights[word] for word in stem), default=typed.weights[last])
    weight = min(weight, typed.weights[last])
    return Typed(typed.words, [*typed.weights[:-1], weight], hits)


def best(
    store: Store,
    scored: Iterable[tuple[float, int]],
    limit: int,
    kinds: Collection[str] | None,
) -> list[Match]:
    """Each entity once, by its best name; ties to the shorter name, then by id."""
    texts, entities, ids = store.texts, store.entities, store.ids
    found: dict[int, Match] = {}
    for score, same in groupby(sorted(scored, reverse=True), itemgetter(0)):
        names = [name for _, form in same for name in _some_names(store, form, limit, kinds)]
        if len(names) > 1:
            names.sort(key=lambda n: (len(texts[n]), entities[n], n))
        for name in names:
            entity = entities[name]
            if entity not in found:
                found[entity] = Match(ids[entity], texts[name], score)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _some_names(
    store: Store, form: int, limit: int, kinds: Collection[str] | None
) -> Iterable[int]:
    """A form's names, but of a form that many entities bear only those of the first ones."""
    names = store.names_of(form)
    if kinds is not None:
        return islice((n for n in names if store.name_of_kind(n, kinds)), CLOSELY * limit)
    return names[: CLOSELY * limit]


def by_initials(
    store: Store, typed: str, *, capitals: bool, limit: int, kinds: Collection[str] | None
) -> list[Match]:
    """The names whose content words begin with these letters; the more there are, the less sure.

    Not of those that only describe: the Guangxi Party secretary is nobody's GPS.
    """
    if len(typed) not in INITIALS or not typed.isalnum() or typed.isdigit():
        return []
    names = [
        form
        for form in store.with_initials(typed)
        if store.of_kind(form, kinds) and any(map(_is_title, _texts(store, form)))
    ]
    entities = _entities(store, names)
    score = (TYPED_INITIALS if capitals else GUESSED_INITIALS) / max(1, len(entities))
    return best(store, ((score, n) for n in names), limit, kinds)


def _texts(store: Store, form: int) -> Iterable[str]:
    """A form's names as they are written, the first ones of many."""
    return (store.texts[name] for name in store.names_of(form)[:CLOSELY])


def _is_title(text: str) -> bool:
    """Whether a name's last word begins with no small letter, or all do but the first.

    What has capitals before a small word describes by a name: "Guangxi Party secretary".
    """
    _, *others = text.split()
    return not others or not others[-1][0].islower() or not any(w[0].isupper() for w in others)
