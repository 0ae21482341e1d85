"""Which ideographs of a query keep the order of a name's, and which have changed places.

Ideographs are single words that say something else in another order, unlike words of letters.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.matching.letters import is_ideograph
from bot.matching.typed import Hits, Place, Typed

MOST = 4
"""Of an ideograph that a query repeats, so many places are tried."""


class _Way(NamedTuple):
    """A way to keep the order of a name.

    Attributes:
        at: which word of the name is the last one.
        place: where that one stands in the query.
        before: the way to the one before it; None where there is none.
    """

    at: int
    place: Place
    before: "_Way | None"


def in_order(
    typed: Typed, name: Sequence[int], weights: Sequence[float]
) -> tuple[Hits, list[tuple[int, int]]]:
    """What a query may mean of a name, its ideographs only where they keep the name's order.

    And the number and position of each that has changed places with its neighbour.
    """
    hits = typed.hits
    places = [
        [place for place in hits.get(number, ()) if is_ideograph(typed.words[place[0]])]
        for number in name
    ]
    chosen = _heaviest(places, [weights[number] for number in name])
    kept: dict[int, Sequence[Place]] = {
        number: hits[number]
        for number, found in zip(name, places, strict=True)
        if number in hits and not found
    }
    ordered: dict[int, list[Place]] = defaultdict(list)
    for at, place in sorted(chosen.items()):
        ordered[name[at]].append(place)
    swapped = [(name[at], position) for at, position in _swapped(places, chosen).items()]
    return {**kept, **ordered}, swapped


def _heaviest(places: Sequence[Sequence[Place]], weights: Sequence[float]) -> dict[int, Place]:
    """The places in ascending order, at most one for each word of a name, that weigh most.

    The heaviest increasing subsequence, after Hunt and Szymanski, "A fast algorithm for computing
    longest common subsequences" (1977).
    """
    # By where they end, the ways that weigh more than any that ends before.
    ends, values, ways = [-1], [0.0], [_Way(-1, (-1, 0.0, 1), None)]
    for at, (found, weight) in enumerate(zip(places, weights, strict=True)):
        # From the last one on, so that no word is taken twice.
        for place in sorted(found[:MOST], reverse=True):
            position, similarity, _ = place
            start = bisect_left(ends, position)
            value = values[start - 1] + similarity * weight
            stop = start
            while stop < len(ends) and values[stop] <= value:
                stop += 1
            if stop > start or start == len(ends) or ends[start] > position:
                ends[start:stop], values[start:stop] = [position], [value]
                ways[start:stop] = [_Way(at, place, ways[start - 1])]
    chosen: dict[int, Place] = {}
    way = ways[-1]
    while way.before:
        chosen[way.at] = way.place
        way = way.before
    return chosen


def _swapped(places: Sequence[Sequence[Place]], chosen: Mapping[int, Place]) -> dict[int, int]:
    """The words of a name that stand on the other side of a neighbour, with their positions."""
    taken = {position for position, _, _ in chosen.values()}
    return {
        other: beside
        for at, (position, _, _) in chosen.items()
        for other, beside in ((at + 1, position - 1), (at - 1, position + 1))
        if 0 <= other < len(places)
        and other not in chosen
        and beside not in taken
        and (beside, 1.0, 1) in places[other]
    }
