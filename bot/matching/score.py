"""How well a name explains a query, as one figure between 0 and 1."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp

from rapidfuzz import fuzz

CONTENT = 0.35
"""A word at least this rare (0..1) must be found: one missing content word is another name."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: a run of words with their weights."""

    words: Sequence[str]
    weights: Sequence[float]


def explain(query: Side, name: Side, pairs: Sequence[tuple[int, int, float]]) -> float:
    """The score of a name for a query.

    Args:
        query: the typed words.
        name: the name's words.
        pairs: matched words as (position in the query, position in the name, similarity); no
            position twice on either side.
    """
    of_query = [0.0] * len(query.words)
    of_name = [0.0] * len(name.words)
    for i, j, similarity in pairs:
        of_query[i] = of_name[j] = similarity
    covered_query = _covered(of_query, query.weights)
    covered_name = _covered(of_name, name.weights)
    worst = min(_worst(of_query, query.weights), _worst(of_name, name.weights))
    order = sorted(pairs)
    swaps = sum(a[1] > b[1] for a, b in pairwise(order))
    shape = fuzz.ratio(" ".join(query.words), " ".join(name.words)) / 100
    z = -9.0 + 6.0 * covered_query + 4.0 * covered_name + 2.5 * worst + 2.0 * shape - 0.3 * swaps
    return 1 / (1 + exp(-z))


def _covered(similarities: Sequence[float], weights: Sequence[float]) -> float:
    total = sum(weights)
    return sum(s * w for s, w in zip(similarities, weights, strict=True)) / total if total else 0.0


def _worst(similarities: Sequence[float], weights: Sequence[float]) -> float:
    return min(
        (1 - (1 - s) * min(1.0, w / CONTENT) for s, w in zip(similarities, weights, strict=True)),
        default=0.0,
    )
