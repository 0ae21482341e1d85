"""How well a name explains a query: words aligned, weighed by rarity, as one probability."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import NamedTuple

Place = tuple[int, float, int]
"""Where a query may mean a word: first position, similarity (0 to 1), how many positions."""

Hits = Mapping[int, Sequence[Place]]
"""Word number -> its places in the query."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A query made ready for comparing: its words, what each weighs, and what they may mean."""

    words: Sequence[str]
    weights: Sequence[float]
    hits: Hits


class Fit(NamedTuple):
    """How a query and a name cover each other; all but `mass` from 0 to 1.

    Attributes:
        query: share of the query's weight that the name's words explain.
        name: share of the name's weight that the query's words explain.
        query_gap: weight of what the query's worst explained word leaves open.
        name_gap: the same of the name.
        disorder: 1 when the order of the words differs.
        mass: weight explained, in words of one entity.
    """

    query: float
    name: float
    query_gap: float
    name_gap: float
    disorder: int
    mass: float


def fit(typed: Typed, name: Sequence[int], weights: Sequence[float]) -> Fit:
    """Align a name's words (numbers) with a query and measure the cover.

    Each word of the name takes the most similar place of the query that is still free, among
    equals the next one after the last, which keeps the order.
    """
    hits = typed.hits
    similar: dict[int, float] = {}
    after = -1
    disorder = 0
    total = covered = gap = 0.0
    for number in name:
        weight = weights[number]
        total += weight
        best, place, width = 0.0, -1, 1
        for position, similarity, wide in hits.get(number, ()):
            if position not in similar and (
                similarity > best or (similarity == best and place < after < position)
            ):
                best, place, width = similarity, position, wide
        if place >= 0:
            similar[place] = best
            if width > 1:
                similar[place + 1] = best
            covered += best * weight
            if place < after:
                disorder = 1
            after = place
        if (1 - best) * weight > gap:
            gap = (1 - best) * weight
    total_query = covered_query = gap_query = 0.0
    for position, weight in enumerate(typed.weights):
        best = similar.get(position, 0.0)
        total_query += weight
        covered_query += best * weight
        if (1 - best) * weight > gap_query:
            gap_query = (1 - best) * weight
    return Fit(covered_query / total_query, covered / total, gap_query, gap, disorder, covered)


# Fitted by `python -m tests.benchmarks.matching.calibrate` on the half of the entities that the
# benchmark does not report on.
_BIAS = -9.0
_QUERY = 6.0
_NAME = 4.0
_QUERY_GAP = -1.5
_NAME_GAP = -1.5
_DISORDER = -0.3
_MASS = 0.3
SHAPE = 2.0
"""Log-odds for the same letters in the same order, spaces left out (0 to 1 by indel ratio)."""


def log_odds(fit: Fit) -> float:
    """The log-odds that the query means the name, before a look at the letters."""
    return (
        _BIAS
        + _QUERY * fit.query
        + _NAME * fit.name
        + _QUERY_GAP * fit.query_gap
        + _NAME_GAP * fit.name_gap
        + _DISORDER * fit.disorder
        + _MASS * min(fit.mass, 1.0)
    )


def probability(odds: float) -> float:
    """The logistic function of log-odds."""
    return 1 / (1 + exp(-odds))
