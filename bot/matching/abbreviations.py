"""The words that a typed one may be short for: those it begins, and those it contracts."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

ABBREVIATED = 0.25
"""How far an abbreviation is from a word of one entity; from commoner words it is less: univ is
surely university, while guang may be many a place."""

MAX_ABBREVIATED = 4
"""So many words are meant at most."""

MAX_LONGER = 50
"""Where more words than these begin alike, only frequent ones are meant."""

FREQUENT = 2_000
"""Of all words, so many are frequent."""

_CONTRACTED = re.compile(r"[a-z]{1,4}[b-df-hj-np-tv-z]{2}")  # its end has lost its vowels
_CONTRACTION = 0.6  # of a word's letters, at most, are left in its contraction
_LAST = "\U0010ffff"


def beginning(words: Sequence[str], start: str) -> tuple[int, int]:
    """First and after-last place of those among sorted words that begin with `start`."""
    return bisect_left(words, start), bisect_left(words, start + _LAST)


class Abbreviations:
    """The words of a vocabulary, by what may be short for them."""

    def __init__(
        self, words: Sequence[str], weights: Sequence[float], longer: Sequence[int]
    ) -> None:
        """Build.

        Args:
            words: all words, sorted.
            weights: what each weighs, 0 to 1.
            longer: the numbers of those that are long enough to be contracted.
        """
        self._words = words
        self._weights = weights
        frequent = sorted(longer, key=lambda number: (weights[number], words[number]))[:FREQUENT]
        self._frequent = sorted(frequent)
        self._ends: dict[str, list[int]] = defaultdict(list)
        for number in frequent:
            word = words[number]
            self._ends[word[0] + word[-1]].append(number)

    def of(self, word: str) -> list[tuple[int, float]]:
        """The words that a typed one may be short for, with similarities (0 to 1)."""
        return [
            (longer, 1 - ABBREVIATED * self._weights[longer])
            for longer in self._longer(word)[:MAX_ABBREVIATED]
        ]

    def _longer(self, word: str) -> list[int]:
        """The words that a typed one may be short for, the commonest first."""
        low, high = beginning(self._words, word)
        longer: Sequence[int] = range(low, high)
        if len(longer) > MAX_LONGER:
            often = self._frequent
            longer = often[bisect_left(often, low) : bisect_left(often, high)]
        contracted = (
            [
                number
                for number in self._ends.get(word[0] + word[-1], ())
                if len(word) <= _CONTRACTION * len(self._words[number])
                and _is_contracted(word, self._words[number])
            ]
            if _CONTRACTED.fullmatch(word)
            else []
        )
        if contracted:
            longer = sorted({*longer, *contracted})
        return sorted(longer, key=self._weights.__getitem__)


def _is_contracted(word: str, whole: str) -> bool:
    """Whether a word is what is left of another one: its letters in their order."""
    rest = iter(whole)
    return all(letter in rest for letter in word)
