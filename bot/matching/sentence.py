"""Finding the names that a longer text mentions, and where."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.matching.candidates import candidates
from bot.matching.fold import Word
from bot.matching.results import Mention
from bot.matching.score import SHAPE, Hits, Typed, alike, fit, log_odds, probability
from bot.matching.store import Store

FLOOR = 0.5
"""Stretches that score less are no mentions."""

NEAR = 0.12
"""Names that fit the same stretch within this are alternatives."""

GAP = 3
"""Words between two words of a name that still belong to the same stretch."""


class _Span(NamedTuple):
    score: float
    name: int
    first: int
    last: int


def find(store: Store, typed: Typed, found: Sequence[Word], *, limit: int) -> list[Mention]:
    """See `NameIndex.find`."""
    spans = []
    for name in candidates(store, typed, sentence=True):
        numbers = store.words_of(name)
        stretch = _stretch(numbers, typed.hits, store.vocabulary.weights)
        if stretch is None:
            continue
        first, last = stretch
        part = _part(typed, numbers, first, last)
        odds = log_odds(fit(part, numbers, store.vocabulary.weights))
        shape = alike("".join(part.words), "".join(store.folded(name)))
        score = probability(odds + SHAPE * shape)
        if score >= FLOOR:
            spans.append(_Span(score, name, first, last))
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


def _stretch(
    numbers: Sequence[int], hits: Hits, weights: Sequence[float]
) -> tuple[int, int] | None:
    """First and last position of the stretch with most of a name's weight in few words."""
    places = sorted(
        (position, position + max(width, 1) - 1, number, similarity * weights[number])
        for number in set(numbers)
        for position, similarity, width in hits.get(number, ())
    )
    content = [place for place in places if place[3] > 0.1] or places
    best: tuple[float, int, int] | None = None
    for start, (first, end, _, _) in enumerate(content):
        last, seen, weight = end, set[int](), 0.0
        for position, until, number, gain in content[start:]:
            if position > last + GAP + 1:
                break
            if number in seen:
                continue
            seen.add(number)
            last = max(last, until)
            weight += gain
            value = (weight / (1 + 0.1 * (last - first)), -first, -last)
            best = value if best is None else max(best, value)
    return None if best is None else (-best[1], -best[2])


def _part(typed: Typed, numbers: Sequence[int], first: int, last: int) -> Typed:
    hits = {
        number: [
            (position - first, similarity, width)
            for position, similarity, width in typed.hits[number]
            if first <= position and position + max(width, 1) - 1 <= last
        ]
        for number in numbers
        if number in typed.hits
    }
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
