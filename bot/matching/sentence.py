"""Finding the names that a longer text mentions, and where."""

from collections import defaultdict
from collections.abc import Sequence
from math import log
from typing import NamedTuple

from bot.matching.candidates import candidates
from bot.matching.fold import Word
from bot.matching.results import Mention
from bot.matching.score import (
    MENDED,
    SHAPE,
    Hits,
    Place,
    Typed,
    alike,
    believed,
    exact_places,
    fit,
    log_odds,
    mend,
    missing,
    probability,
)
from bot.matching.store import Store
from bot.matching.vocabulary import FUNCTION_WEIGHT, Vocabulary

FLOOR = 0.4
"""Stretches that score less are no mentions."""

_FLOOR_ODDS = log(FLOOR / (1 - FLOOR)) - 1e-9
"""The log-odds of it, a little less for the sake of rounding."""

NEAR = 0.12
"""Names that fit the same stretch within this are alternatives."""

MIN_ALONE = 6
"""Letters of a word that may name something alone though misspelled."""

SURE_ALONE = 0.75
"""Share of a misspelled word alone that must be right."""

ALMOST_WHOLE = 0.85
"""Share of a name that is the name without asking what stands beside."""

LEAST = 0.55
"""Share of a name of which less, with nothing mended, is never the name."""

MAX_PLACES = 4
"""Of a word that a text repeats, the first few places are tried."""

LENGTH = 0.04
"""What each further word of a stretch costs of its weight."""

GAP = 3
"""Words that a stretch may be longer than twice the name."""


class _Span(NamedTuple):
    score: float
    name: int
    first: int
    last: int


def find(store: Store, typed: Typed, found: Sequence[Word], *, limit: int) -> list[Mention]:
    """See `NameIndex.find`."""
    spans: list[_Span] = []
    for form in candidates(store, typed, sentence=True):
        numbers = store.words_of(form)
        stretch = _stretch(numbers, typed.hits, store.vocabulary.weights)
        if stretch is None:
            continue
        score, first, last = _score(store, typed, form, *stretch)
        if score >= FLOOR:
            spans += (_Span(score, name, first, last) for name in store.names_of(form)[:limit])
    return [
        Mention(
            store.ids[store.entities[span.name]],
            store.texts[span.name],
            span.score,
            found[span.first].start,
            found[span.last].end,
        )
        for span in _cover(store, typed, spans, limit)
    ]


def _score(store: Store, typed: Typed, form: int, first: int, last: int) -> tuple[float, int, int]:
    """How well a stretch names something, 0 to 1; and the stretch, with what was mended in it.

    0 as well where it cannot come to `FLOOR`, however alike the letters are.
    """
    numbers = store.words_of(form)
    weights = store.vocabulary.weights
    compared = _compared(store, typed, form, first, last)
    if compared is None:
        return 0.0, first, last
    part, first, last = compared
    cover = fit(part, numbers, weights)
    content = [number for number in numbers if weights[number] > FUNCTION_WEIGHT]
    if sum([number in part.hits for number in content]) <= 1:
        # One word names something only as the whole name, and misspelled only if long.
        letters = min(len(store.vocabulary.words[number]) for number in content or numbers)
        surest = 1.0 if letters < MIN_ALONE else SURE_ALONE
        if len(part.hits) < len(set(numbers)) or cover.name < surest:
            return 0.0, first, last
    odds = log_odds(cover)
    if odds + SHAPE < _FLOOR_ODDS:
        return 0.0, first, last
    shape = alike("".join(part.words), store.letters(form))
    return probability(odds + SHAPE * shape), first, last


def _compared(
    store: Store, typed: Typed, form: int, first: int, last: int
) -> tuple[Typed, int, int] | None:
    """What is compared with a name, and the stretch that it is, with what was mended in it.

    None if there is too little of the name.
    """
    numbers = store.words_of(form)
    weights, weight = store.vocabulary.weights, store.weights[form]
    part = _part(typed, numbers, first, last)
    missed = missing(part.hits, numbers)
    if not missed:
        return part, first, last
    mended = mend(part, numbers, missed, store.vocabulary)
    lost = sum([weights[number] for number in missed])
    if mended is not part or lost <= (1 - ALMOST_WHOLE) * weight:
        return mended, first, last
    wider = _with_beside(store.vocabulary, typed, numbers, missed, (first, last))
    if wider is not None:
        return wider
    held = sum([weights[number] for number in numbers if number in part.hits])
    if held < LEAST * weight or (len(part.hits) == 1 and lost > FUNCTION_WEIGHT):
        return None
    # The word missed may have been replaced by the one beside: that is another thing.
    before, after = (_tells(typed, side) for side in (first - 1, last + 1))
    return _part(typed, numbers, first - before, last + after), first, last


def _with_beside(
    vocabulary: Vocabulary,
    typed: Typed,
    numbers: Sequence[int],
    missed: Sequence[int],
    stretch: tuple[int, int],
) -> tuple[Typed, int, int] | None:
    """A stretch with a word beside it that stands for one missed, misspelled; and where it is."""
    if len(missed) > MENDED:
        return None
    first, last = stretch
    for side in (first - 1, last + 1):
        if _tells(typed, side) and any(
            believed(typed.words[side], vocabulary.words[number], vocabulary) for number in missed
        ):
            start, end = min(first, side), max(last, side)
            wider = _part(typed, numbers, start, end)
            mended = mend(wider, numbers, missed, vocabulary)
            if mended is not wider:
                return mended, start, end
    return None


def _tells(typed: Typed, position: int) -> bool:
    """Whether a word that is no function word stands there."""
    return 0 <= position < len(typed.words) and typed.weights[position] > FUNCTION_WEIGHT


def _stretch(
    numbers: Sequence[int], hits: Hits, weights: Sequence[float]
) -> tuple[int, int] | None:
    """First and last position of the stretch with most of a name's weight in few words."""
    exact = exact_places(hits, numbers)
    places = [
        (position, position + (width > 1), number, similarity * weights[number])
        for number in set(numbers)
        if number in hits
        for position, similarity, width in hits[number][:MAX_PLACES]
        if similarity == 1 or width != 1 or position not in exact
    ]
    if len(places) <= 1:
        return places[0][:2] if places else None
    places.sort()
    small = {place[0] for place in places if place[3] <= FUNCTION_WEIGHT}
    content = [place for place in places if place[3] > FUNCTION_WEIGHT] if small else places
    if small and len({place[2] for place in content}) > 1:
        places = content
    longest = 2 * len(numbers) + GAP
    often = numbers.count
    best, first, last = -1.0, 0, 0
    begin, weight = 0, 0.0
    inside: dict[int, int] = defaultdict(int)  # how often each word stands in the stretch
    for position, end, number, gain in places:
        inside[number] += 1
        if inside[number] <= often(number):
            weight += gain
        # A word that stands again further on is not needed where it stood first.
        while position - places[begin][0] > longest or inside[places[begin][2]] > often(
            places[begin][2]
        ):
            _, _, left, lost = places[begin]
            begin += 1
            inside[left] -= 1
            if inside[left] < often(left):
                weight -= lost
        value = weight / (1 + LENGTH * (end - places[begin][0]))
        if value > best:
            best, first, last = value, places[begin][0], end
    meant = {place[2] for place in places if first <= place[0] <= last}
    small |= {place[0] for place in places if place[2] not in meant}
    while first - 1 in small:
        first -= 1
    while last + 1 in small:
        last += 1
    return first, last


def _part(typed: Typed, numbers: Sequence[int], first: int, last: int) -> Typed:
    """A stretch of a sentence as a query of its own."""
    of_all = typed.hits
    hits: dict[int, list[Place]] = {}
    for number in set(numbers):
        for position, similarity, width in of_all.get(number, ()):
            if first <= position <= last - (width > 1):
                hits.setdefault(number, []).append((position - first, similarity, width))
    return Typed(typed.words[first : last + 1], typed.weights[first : last + 1], hits)


def _cover(store: Store, typed: Typed, spans: list[_Span], limit: int) -> list[_Span]:
    """The best spans that do not overlap, alternatives kept, in the order of the text."""
    spans.sort(key=lambda s: (-s.score * sum(typed.weights[s.first : s.last + 1]), s.name))
    chosen: list[_Span] = []
    taken: set[int] = set()
    for span in spans:
        entity = store.entities[span.name]
        clash = [c for c in chosen if span.first <= c.last and c.first <= span.last]
        alike = all(c[2:] == span[2:] and c.score - span.score < NEAR for c in clash)
        if alike and entity not in taken:
            taken.add(entity)
            chosen.append(span)
    return sorted(chosen[:limit], key=lambda s: (s.first, -s.score, s.name))
