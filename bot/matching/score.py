"""How well a name explains a query: words aligned, weighed by rarity, as one probability."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

CONTENT = 0.35
"""A word that weighs this much must be found: one missing content word is another name."""

Hits = Mapping[int, Sequence[tuple[int, float]]]
"""Word number -> the places in the query that may mean that word, with similarities."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A query made ready for comparing: its words, their weights, and what they may mean."""

    words: Sequence[str]
    weights: Sequence[float]
    hits: Hits


@dataclass(frozen=True, slots=True)
class Fit:
    """How a query and a name cover each other.

    Attributes:
        query: share of the query's weight that the name's words explain, 0 to 1.
        name: share of the name's weight that the query's words explain, 0 to 1.
        worst_query: similarity of the query's worst explained content word.
        worst_name: the same of the name.
        swaps: how often the order of words breaks.
        mass: weight of the words explained, in rarest words.
    """

    query: float
    name: float
    worst_query: float
    worst_name: float
    swaps: int
    mass: float


NOTHING = Fit(0.0, 0.0, 0.0, 0.0, 0, 0.0)


def fit(typed: Typed, name: Sequence[int], weights: Sequence[float]) -> Fit:
    """Align a name's words (numbers) with a query and measure the cover.

    Each word of the name takes the most similar place of the query that is still free, among
    equals the next one after the last, which keeps the order.
    """
    hits = typed.hits
    similar: dict[int, float] = {}
    after = -1
    swaps = 0
    total = covered = 0.0
    worst = 1.0
    for number in name:
        weight = weights[number]
        total += weight
        best, place = 0.0, -1
        for position, similarity in hits.get(number, ()):
            if position not in similar and (
                similarity > best or (similarity == best and place < after < position)
            ):
                best, place = similarity, position
        if place >= 0:
            similar[place] = best
            covered += best * weight
            swaps += place < after
            after = place
        miss = 1 - (1 - best) * (weight / CONTENT if weight < CONTENT else 1.0)
        worst = min(worst, miss)
    if not similar:
        return NOTHING
    total_query = covered_query = 0.0
    worst_query = 1.0
    for position, weight in enumerate(typed.weights):
        best = similar.get(position, 0.0)
        total_query += weight
        covered_query += best * weight
        miss = 1 - (1 - best) * (weight / CONTENT if weight < CONTENT else 1.0)
        worst_query = min(worst_query, miss)
    return Fit(covered_query / total_query, covered / total, worst_query, worst, swaps, covered)


def logit(fit: Fit) -> float:
    """The log-odds that the query means the name, without a look at the letters."""
    return (
        -9.0
        + 6.0 * fit.query
        + 4.0 * fit.name
        + 1.5 * fit.worst_query
        + 1.5 * fit.worst_name
        - 0.3 * fit.swaps
    )


SHAPE = 2.0
"""Log-odds for the same letters in the same order, spaces left out (0 to 1 by indel ratio)."""


def probability(log_odds: float) -> float:
    """The logistic function."""
    return 1 / (1 + exp(-log_odds))
