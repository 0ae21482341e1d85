"""Finding the names that a longer text mentions, and where."""

from collections import Counter, deque
from collections.abc import Sequence
from typing import NamedTuple

from bot.matching.candidates import candidates
from bot.matching.fold import Word
from bot.matching.results import Mention
from bot.matching.score import (
    SHAPE,
    Hits,
    Typed,
    alike,
    exact_places,
    fit,
    log_odds,
    may_mend,
    mend,
    probability,
)
from bot.matching.store import Store
from bot.matching.vocabulary import FUNCTION_WEIGHT

FLOOR = 0.4
"""Stretches that score less are no mentions."""

NEAR = 0.12
"""Names that fit the same stretch within this are alternatives."""

MIN_ALONE = 6
"""Letters of a word that may name something alone though misspelled."""

SURE_ALONE = 0.75
"""Share of a misspelled word alone that must be right."""

ALMOST_WHOLE = 0.85
"""Share of a name that is the name without asking what stands beside."""

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
    """How well a stretch names something, 0 to 1; and the stretch, with what was mended in it."""
    numbers = store.words_of(form)
    vocabulary, weights = store.vocabulary, store.vocabulary.weights
    part = _part(typed, numbers, first, last)
    mended = mend(part, numbers, vocabulary)
    content = [number for number in numbers if weights[number] > FUNCTION_WEIGHT]
    if (
        mended is part
        and sum([number in part.hits for number in content]) <= 1
        and len(part.hits) < len(set(numbers))
        and not may_mend(typed, numbers)
    ):
        return 0.0, first, last
    cover = fit(mended, numbers, weights)
    if mended is part and cover.name < ALMOST_WHOLE and cover.name_gap > FUNCTION_WEIGHT:
        mended, first, last = _with_beside(store, typed, numbers, first, last)
        if len(mended.hits) == len(part.hits) <= 1 < len(content):
            return 0.0, first, last
        cover = fit(mended, numbers, weights)
    if sum([number in mended.hits for number in content]) <= 1:
        # One word names something only as the whole name, and misspelled only if long.
        letters = min(len(vocabulary.words[number]) for number in content or numbers)
        surest = 1.0 if letters < MIN_ALONE else SURE_ALONE
        if len(mended.hits) < len(set(numbers)) or cover.name < surest:
            return 0.0, first, last
    shape = alike("".join(mended.words), store.letters(form))
    return probability(log_odds(cover) + SHAPE * shape), first, last


def _with_beside(
    store: Store, typed: Typed, numbers: Sequence[int], first: int, last: int
) -> tuple[Typed, int, int]:
    """A stretch with the words beside it, mended if possible, and where it is.

    The word missed may stand there, misspelled; or replaced by another: that is another thing.
    """
    before = int(first > 0 and typed.weights[first - 1] > FUNCTION_WEIGHT)
    after = int(last + 1 < len(typed.words) and typed.weights[last + 1] > FUNCTION_WEIGHT)
    sides = ((before, 0), (0, after)) if may_mend(typed, numbers) else ()
    for left, right in sides:
        if not (left or right):  # there is nothing more to mend with
            continue
        wider = _part(typed, numbers, first - left, last + right)
        mended = mend(wider, numbers, store.vocabulary)
        if mended is not wider:
            return mended, first - left, last + right
    return _part(typed, numbers, first - before, last + after), first, last


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
    places.sort()
    small = {place[0] for place in places if place[3] <= FUNCTION_WEIGHT}
    content = [place for place in places if place[3] > FUNCTION_WEIGHT] if small else places
    if small and len({place[2] for place in content}) > 1:
        places = content
    longest = 2 * len(numbers) + GAP
    best: tuple[float, int, int] | None = None
    inside: deque[tuple[int, int, int, float]] = deque()
    gains: Counter[int] = Counter()  # how often each word stands inside
    weight = 0.0
    for place in places:
        inside.append(place)
        gains[place[2]] += 1
        weight += place[3] if gains[place[2]] == 1 else 0.0
        # A word that stands again further on is not needed where it stood first.
        while place[0] - inside[0][0] > longest or gains[inside[0][2]] > 1:
            _, _, number, gain = inside.popleft()
            gains[number] -= 1
            weight -= gain if not gains[number] else 0.0
        first, last = inside[0][0], place[1]
        value = weight / (1 + LENGTH * (last - first))
        if best is None or value > best[0]:
            best = value, first, last
    if best is None:
        return None
    _, first, last = best
    inside_best = {place[2] for place in places if first <= place[0] <= last}
    small |= {place[0] for place in places if place[2] not in inside_best}
    while first - 1 in small:
        first -= 1
    while last + 1 in small:
        last += 1
    return first, last


def _part(typed: Typed, numbers: Sequence[int], first: int, last: int) -> Typed:
    of_all, hits = typed.hits, {}
    for number in numbers:
        inside = [
            (position - first, similarity, width)
            for position, similarity, width in of_all.get(number, ())
            if first <= position <= last - (width > 1)
        ]
        if inside:
            hits[number] = inside
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
