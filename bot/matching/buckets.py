"""A packed hash table from keys to small numbers, a few bytes an entry.

A dictionary of lists costs over a hundred bytes an entry; with some millions of entries that is
the difference between fitting and not. Keys are not stored: a bucket may hold the numbers of
other keys too, so whoever reads it looks at what the numbers stand for.
"""

from array import array
from collections.abc import Hashable, Iterable, Sequence
from itertools import accumulate

MASK = 0xFFFFFFFF
"""Hashes and numbers are cut to 32 bits."""


def pack(key: Hashable, number: int) -> int:
    """A key and a number below 2**32 as one entry of `Buckets`."""
    return (hash(key) & MASK) << 32 | number


class Buckets:
    """Numbers by key (a string or a tuple of numbers), immutable."""

    def __init__(self, entries: list[int]) -> None:
        """Take what `pack` made; the list is sorted in place."""
        entries.sort()
        bits = min(max(1, len(entries).bit_length()), 32)
        self._shift = 32 - bits
        self._numbers = array("I", [entry & MASK for entry in entries])
        counts = array("I", bytes(4 * ((1 << bits) + 1)))
        shift = self._shift + 32
        for entry in entries:
            counts[(entry >> shift) + 1] += 1
        self._starts = array("I", accumulate(counts))

    def __getitem__(self, key: Hashable) -> Sequence[int]:
        """The numbers stored under a key, and perhaps some under others."""
        bucket = (hash(key) & MASK) >> self._shift
        return self._numbers[self._starts[bucket] : self._starts[bucket + 1]]

    def any(self, keys: Iterable[Hashable]) -> set[int]:
        """The numbers stored under any of some keys, and perhaps some others."""
        numbers, starts, shift = self._numbers, self._starts, self._shift
        found: set[int] = set()
        for key in keys:
            bucket = (hash(key) & MASK) >> shift
            start, end = starts[bucket], starts[bucket + 1]
            if start != end:
                found.update(numbers[start:end])
        return found
