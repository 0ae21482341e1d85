"""A packed hash table from 32-bit hashes to small numbers, a few bytes an entry.

A dictionary of lists costs over a hundred bytes an entry; with some millions of entries that is
the difference between fitting and not. Hashes are not stored: a bucket may hold the numbers of
other hashes too, so whoever reads it looks at what the numbers stand for.
"""

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate

from bot.matching.hashing import all_deletions

SPARE = 1
"""Bits more than needed for as many buckets as entries, unless there are many."""

_MASK = 0xFFFFFFFF


class Buckets:
    """Numbers by 32-bit hash, immutable; within a bucket in the order of hash and number."""

    def __init__(self, keys: Sequence[int], numbers: Sequence[int], *, large: bool) -> None:
        """Take as many hashes as numbers, both below 2**32; with numpy if there are many."""
        # A few numbers take little room even if most buckets are empty, and fewer are misled to.
        bits = min(max(1, len(keys).bit_length() + (0 if large else SPARE)), 32)
        self._shift = 32 - bits
        if large:
            from bot.matching.large import grouped  # noqa: PLC0415 - numpy, for large bases

            self._starts, self._numbers = grouped(keys, numbers, self._shift, 1 << bits)
            return
        entries = sorted([key << 32 | n for key, n in zip(keys, numbers, strict=True)])
        counts = array("I", bytes(4 * ((1 << bits) + 1)))
        for entry in entries:
            counts[(entry >> 32 >> self._shift) + 1] += 1
        self._starts = array(_smallest(len(entries)), accumulate(counts))
        found = [entry & _MASK for entry in entries]
        self._numbers = array(_smallest(max(found, default=0)), found)

    def __getitem__(self, key: int) -> Sequence[int]:
        """The numbers stored under a hash, and perhaps some under others."""
        bucket = key >> self._shift
        return self._numbers[self._starts[bucket] : self._starts[bucket + 1]]

    def any(self, keys: Iterable[int]) -> set[int]:
        """The numbers stored under any of some hashes, and perhaps some others."""
        numbers, starts, shift = self._numbers, self._starts, self._shift
        found: set[int] = set()
        for key in keys:
            bucket = key >> shift
            start, end = starts[bucket], starts[bucket + 1]
            if start != end:
                found.update(numbers[start:end])
        return found


def _smallest(number: int) -> str:
    """The code of the smallest array that holds numbers up to one."""
    return "H" if number < 1 << 16 else "I"


def by_deletions(words: Sequence[tuple[str, int]], *, large: bool) -> Buckets:
    """Numbers by the hashes of their words with at most one letter left out."""
    texts = [word for word, _ in words]
    if large:
        from bot.matching import large as arrays  # noqa: PLC0415 - numpy

        return Buckets(arrays.all_deletions(texts), arrays.for_deletions(words), large=True)
    numbers = array("I", [number for word, number in words for _ in range(len(word) + 1)])
    return Buckets(all_deletions(texts), numbers, large=False)
