"""Hashes of words that are the same in every process and on every machine.

A polynomial over the letters' code points, modulo 2**64 with an odd base, so that the hash of a
word with one letter left out follows from the sums before and after it: no string is made for it
(the rolling hash of Karp and Rabin, 1987, with the base inverted to close the gap). Python's own
`hash` of strings differs from process to process.
"""

from collections.abc import Sequence
from itertools import accumulate
from operator import mul, sub

from bot.matching.fold import MAX_WORD

_MODULUS = 1 << 64
_MASK = _MODULUS - 1
BASE = 0x9E3779B97F4A7C15
INVERSE = pow(BASE, -1, _MODULUS)
MIX = 0xD6E8FEB86659FD93
"""An odd multiplier that spreads what the low bits tell over the high ones."""

POWERS: tuple[int, ...] = tuple(pow(BASE, power, _MODULUS) for power in range(MAX_WORD))

_MIXED = tuple(power * MIX & _MASK for power in POWERS)
_MOVED = tuple(power * INVERSE & _MASK for power in _MIXED)
"""What a letter adds at each place as it stands, and where one before it is left out."""


def hashed(word: str) -> int:
    """32 bits of a word of at most `MAX_WORD` letters."""
    total: int = sum(map(mul, map(ord, word), _MIXED))
    return (total & _MASK) >> 32


def deletions(word: str) -> list[int]:
    """The hashes of a word without each of its letters in turn, and at last of the word itself."""
    letters = list(map(ord, word))
    moved = list(map(mul, letters, _MOVED))
    # From one to the next, a letter comes back to where it stood and the one after it goes.
    steps = map(sub, map(mul, letters, _MIXED), (*moved[1:], 0))
    sums = accumulate(steps, initial=sum(moved[1:]))
    return [(total & _MASK) >> 32 for total in sums]


def all_deletions(words: Sequence[str]) -> list[int]:
    """The `deletions` of many words, one after the other."""
    return [key for word in words for key in deletions(word)]
