"""Where in a longer text a name would stand: the stretch with most of it in few words."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from bot.matching.typed import Hits, Place, Typed, exact_places
from bot.matching.weights import FUNCTION_WEIGHT

MAX_PLACES = 4
"""Of a word that a text repeats, the first few places are tried."""

LENGTH = 0.04
"""What each further word of a stretch costs of its weight."""

GAP = 3
"""Words that a stretch may be longer than twice the name."""

_Found = tuple[int, int, int, float]
"""Where a word of a name may stand: first and last position; the word; its weight if alike."""


def stretches(
    numbers: Sequence[int], hits: Hits, weights: Sequence[float]
) -> Iterator[tuple[int, int]]:
    """First and last position of where a name would stand, the likeliest first.

    That is where most of its weight stands in few words; then the same with the words beside that
    are repeated ones of the name.
    """
    found = sorted(_places(numbers, hits, weights))
    if len(found) <= 1:
        yield from [place[:2] for place in found]
        return
    content = [place for place in found if place[3] > FUNCTION_WEIGHT]
    if len({place[2] for place in content}) <= 1:
        content = found
    first, last = _densest(numbers, content)
    own = {place[0] for place in content}
    if found[0][0] < first or last < found[-1][0]:
        meant = {number for position, _, number, _ in content if first <= position <= last}
        # Of what stands beside it, small words are more of the name if they come before or after
        # all that is within.
        more = {position for position, _, number, _ in content if number not in meant}
        big = [at for at, n in enumerate(numbers) if n in meant and weights[n] > FUNCTION_WEIGHT]
        begin, end = (big[0], big[-1] + 1) if big else (len(numbers), 0)
        first = _widened(first, -1, more | _standing(found, numbers[:begin]))
        last = _widened(last, 1, more | _standing(found, numbers[end:]))
    yield first, last
    wide = _widened(first, -1, own), _widened(last, 1, own)
    if wide != (first, last):
        yield wide


def _standing(found: Sequence[_Found], small: Collection[int]) -> set[int]:
    return {position for position, _, number, _ in found if number in small}


def _widened(end: int, step: int, beside: Collection[int]) -> int:
    """The end of a stretch, moved on over the positions beside it."""
    while end + step in beside:
        end += step
    return end


def _places(numbers: Sequence[int], hits: Hits, weights: Sequence[float]) -> Iterator[_Found]:
    """Where the words of a name may stand."""
    exact = exact_places(hits, numbers)
    of_name = {number: hits[number] for number in set(numbers) if number in hits}
    for number, places in of_name.items():
        # One that stands by itself is not part of another word, and where it stands as it is, what
        # is like another word of the name as well is rather that one, misspelled.
        several = len(places) > 1
        alone = several and any(width for _, _, width in places)
        surely = several and any(similarity == width == 1 for _, similarity, width in places)
        for position, similarity, width in places[:MAX_PLACES]:
            other = width == 1 and (
                position in exact or (surely and _like_others(of_name, number, position))
            )
            if (width or not alone) and (similarity == 1 or not other):
                yield position, position + (width > 1), number, similarity * weights[number]


def _like_others(of_name: Hits, number: int, position: int) -> bool:
    """Whether other words of a name may stand at a position."""
    return any(
        other != number and any(position == place for place, _, _ in places)
        for other, places in of_name.items()
    )


def _densest(numbers: Sequence[int], found: Sequence[_Found]) -> tuple[int, int]:
    """First and last position of the places, sorted, that hold most in few words."""
    longest = 2 * len(numbers) + GAP
    often = numbers.count
    best, first, last = -1.0, 0, 0
    begin, weight = 0, 0.0
    inside: dict[int, int] = defaultdict(int)  # how often each word stands in the stretch
    for position, end, number, gain in found:
        inside[number] += 1
        if inside[number] <= often(number):
            weight += gain
        # A word that stands again further on is not needed where it stood first.
        while position - found[begin][0] > longest or inside[found[begin][2]] > often(
            found[begin][2]
        ):
            _, _, left, lost = found[begin]
            begin += 1
            inside[left] -= 1
            if inside[left] < often(left):
                weight -= lost
        value = weight / (1 + LENGTH * (end - found[begin][0]))
        if value > best:
            best, first, last = value, found[begin][0], end
    return first, last


def cut(typed: Typed, numbers: Sequence[int], first: int, last: int) -> Typed:
    """A stretch of a sentence as a query of its own, for a name's words (numbers)."""
    of_all = typed.hits
    hits: dict[int, list[Place]] = {}
    for number in set(numbers):
        if number in of_all:
            places = [
                (position - first, similarity, width)
                for position, similarity, width in of_all[number]
                if first <= position <= last - (width > 1)
            ]
            if places:
                hits[number] = places
    return Typed(typed.words[first : last + 1], typed.weights[first : last + 1], hits)
