"""Hashes of words that are the same in every process and on every machine.

A polynomial over the letters' code points, modulo 2**64 with an odd base, so that the hash of a
word with one letter left out follows from the sums before and after it: no string is made for it
(the rolling hash of Karp and Rabin, 1987, with the base inverted to close the gap). Python's own
`hash` of strings differs from process to process.
"""

from collections.abc import Sequence
from itertools import accumulate
from operator import mul

from bot.matching.fold import MAX_WORD

_MODULUS = 1 << 64
_MASK = _MODULUS - 1
BASE = 0x9E3779B97F4A7C15
INVERSE = pow(BASE, -1, _MODULUS)
MIX = 0xD6E8FEB86659FD93
"""An odd multiplier that spreads what the low bits tell over the high ones."""

POWERS: tuple[int, ...] = tuple(pow(BASE, power, _MODULUS) for power in range(MAX_WORD))


def hashed(word: str) -> int:
    """32 bits of a word of at most `MAX_WORD` letters."""
    total: int = sum(map(mul, map(ord, word), POWERS))
    return (total * MIX & _MASK) >> 32


def deletions(word: str) -> list[int]:
    """The hashes of a word without each of its letters in turn, and at last of the word itself."""
    terms = list(map(mul, map(ord, word), POWERS))
    total = sum(terms)
    sums = accumulate(terms, initial=0)
    keys = [
        ((before + (total - before - term) * INVERSE) * MIX & _MASK) >> 32
        for before, term in zip(sums, terms, strict=False)  # the last sum is the total
    ]
    keys.append((total * MIX & _MASK) >> 32)
    return keys


def all_deletions(words: Sequence[str]) -> list[int]:
    """The `deletions` of many words, one after the other."""
    return [key for word in words for key in deletions(word)]
