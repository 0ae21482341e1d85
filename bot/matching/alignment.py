"""A name's words aligned with what a query may mean by its own: how well they cover each other."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from bot.matching.ideograph_order import in_order
from bot.matching.letters import is_ideograph
from bot.matching.typed import Hits, Place, Typed, exact_places

WHOLE = 1.001
"""Shares of a word add up to this at most; a little over 1 for the sake of rounding."""

SWAPPED = 0.8
"""Share of an ideograph that explains and is explained though its neighbour has its place: a name
of four in another order stays another name, one of eight may be meant."""


class Fit(NamedTuple):
    """How a query and a name cover each other; all but `mass` from 0 to 1.

    Attributes:
        query: share of the query's weight that the name's words explain.
        name: share of the name's weight that the query's words explain.
        query_gap: weight of the query's weightiest word that nothing explains.
        name_gap: the same of the name.
        mass: weight explained, in words of one entity.
    """

    query: float
    name: float
    query_gap: float
    name_gap: float
    mass: float


def fit(typed: Typed, name: Sequence[int], weights: Sequence[float]) -> Fit:
    """Align a name's words (numbers) with a query and measure the cover.

    Each word of the name takes the most similar place of the query that is still free, among
    equals the next one after the last, which keeps the order. Ideographs in another order say
    something else: they keep it or leave a gap, though one that has only changed places with its
    neighbour explains and is explained.
    """
    of_query = typed.weights
    keeps, similar, parts, total, covered, gap = _align(typed, typed.hits, name, weights)
    swapped: Sequence[tuple[int, int]] = ()
    if not keeps:
        hits, swapped = in_order(typed, name, weights)
        _, similar, parts, total, covered, gap = _align(typed, hits, name, weights, ordered=True)
    covered_query = sum([best * of_query[position] for position, best in similar.items()])
    for number, position in swapped:
        covered += SWAPPED * weights[number]
        covered_query += SWAPPED * of_query[position]
    if typed.heaviest is None:
        typed.heaviest = sorted(range(len(of_query)), key=of_query.__getitem__, reverse=True)
    missed = next((position for position in typed.heaviest if position not in similar), None)
    gap_query = 0.0 if missed is None else of_query[missed]
    for position in parts:  # Of two words run together, the name may have one.
        gap_query = max(gap_query, (1 - similar[position]) * of_query[position])
    return Fit(covered_query / typed.total, covered / (total or 1.0), gap_query, gap, covered)


def _align(
    typed: Typed,
    hits: Hits,
    name: Sequence[int],
    weights: Sequence[float],
    *,
    ordered: bool = False,
) -> tuple[bool, dict[int, float], Collection[int], float, float, float]:
    """Align a name's words with places of a query.

    Args:
        typed: the query.
        hits: what it may mean.
        name: the numbers of the name's words.
        weights: what each word weighs.
        ordered: the ideographs in `hits` are known to keep the order of the name.

    Returns:
        whether ideographs keep their order, and if not, nothing else of use; position -> how
        similar what stands there is, 0 to 1; the positions where words may be run together; the
        weight of the name, what is found of it, and its weightiest word that is not.
    """
    similar: dict[int, float] = {}
    parts: set[int] = set()
    exact: set[int] | None = None
    after = -1
    total = covered = gap = 0.0
    for number in name:
        weight = weights[number]
        total += weight
        places = hits.get(number, ())
        if len(places) == 1 and places[0][0] not in similar:
            place, best, width = places[0]
        else:
            best, place, width = _best_place(places, similar, after)
        if 0 < best < 1 and width == 1:
            if exact is None:
                exact = exact_places(hits, name)
            if place in exact:  # What was typed there is another word of the name.
                places = [found for found in places if found[0] not in exact]
                best, place, width = _best_place(places, similar, after)
        if place < 0:
            gap = max(gap, weight)
            continue
        if place < after and not ordered and is_ideograph(typed.words[place]):
            return False, similar, parts, total, covered, gap
        after = place
        if width == 0:
            similar[place] = similar.get(place, 0.0) + best
            parts.add(place)
            best = 1.0
        else:
            similar[place] = best
            if width > 1:
                similar[place + 1] = best
        covered += best * weight
    return True, similar, parts, total, covered, gap


def _best_place(
    places: Sequence[Place], similar: Mapping[int, float], after: int
) -> tuple[float, int, int]:
    """Similarity, position and width of the best place that is free; position -1 for none."""
    best, place, width = 0.0, -1, 1
    for position, similarity, wide in places:
        taken = similar.get(position, 0.0)
        if (not taken or (not wide and taken + similarity < WHOLE)) and (
            similarity > best or (similarity == best and place < after < position)
        ):
            best, place, width = similarity, position, wide
    return best, place, width
