"""The names themselves, packed: each as the numbers of its words, and back from word to names."""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate, combinations

from bot.matching.buckets import Buckets, pack
from bot.matching.function_words import FUNCTION_WORDS
from bot.matching.reading import read
from bot.matching.vocabulary import Vocabulary

COMMON = 500
"""A word of more names than this does not find them by itself, only with another such word."""

INITIALS = range(3, 7)
"""So many content words make initials worth knowing."""


class Store:
    """All names, immutable; a name's number is its place in the order of its words.

    Attributes:
        ids: entity ids, sorted; an entity's number is its place.
        texts: the names as given.
        entities: each name's entity number.
        vocabulary: the words.
        weights: what each name's words weigh together.
        initials: the first letters of a name's content words -> its number.
    """

    def __init__(
        self, pairs: Iterable[tuple[str, str]], kinds: Mapping[str, frozenset[str]]
    ) -> None:
        """Build from (entity id, name) pairs; names without a letter or digit are left out."""
        reading = read(pairs)
        self.ids: Sequence[str] = reading.ids
        self.vocabulary = Vocabulary(reading.counts, reading.acronyms, len(reading.ids))
        number, weights = self.vocabulary.number, self.vocabulary.weights
        numbers = [number[word] for word in reading.counts]
        words = array("I", map(numbers.__getitem__, reading.words))
        order = _order(words, reading.starts)
        self.texts: Sequence[str] = [reading.names[place] for place in order]
        self.entities = array("I", [reading.entities[place] for place in order])
        self._kinds = [kinds.get(entity, frozenset()) for entity in self.ids] if kinds else []
        self._words = array("I")
        self._starts = array("I", [0])
        for place in order:
            self._words += words[reading.starts[place] : reading.starts[place + 1]]
            self._starts.append(len(self._words))
        del reading, words, order
        self.weights = array(
            "f", (sum([weights[word] for word in self.words_of(n)]) for n in range(len(self)))
        )
        self._invert()
        self._pairs = Buckets([pack(pair, name) for pair, name in self._common_pairs()])
        self.initials = Buckets([pack(letters, name) for letters, name in self._all_initials()])

    def __len__(self) -> int:
        """The number of names."""
        return len(self.texts)

    def words_of(self, name: int) -> Sequence[int]:
        """The numbers of a name's words, in order."""
        return self._words[self._starts[name] : self._starts[name + 1]]

    def folded(self, name: int) -> list[str]:
        """A name's words."""
        known = self.vocabulary.words
        return [known[word] for word in self.words_of(name)]

    def names_with(self, word: int) -> Sequence[int]:
        """The names in which a word occurs, ascending."""
        return self._names[self._first[word] : self._first[word + 1]]

    def count_with(self, word: int) -> int:
        """How many names a word occurs in."""
        return self._first[word + 1] - self._first[word]

    def names_with_both(self, one: int, other: int) -> Sequence[int]:
        """The names with both of two common words, and perhaps some others."""
        return self._pairs[min(one, other), max(one, other)]

    def starting(self, typed: Sequence[str]) -> range:
        """The names with exactly these words."""
        number = self.vocabulary.number
        if not all(word in number for word in typed):
            return range(0)
        key = [number[word] for word in typed]
        return range(self._place([*key]), self._place([*key, 0]))

    def beginning(self, typed: Sequence[str]) -> range:
        """The names that begin with these words, the last one perhaps unfinished."""
        number = self.vocabulary.number
        *done, last = typed
        if not all(word in number for word in done):
            return range(0)
        key = [number[word] for word in done]
        low, high = self.vocabulary.beginning(last)
        return range(self._place([*key, low]), self._place([*key, high]))

    def of_kind(self, name: int, kinds: Collection[str] | None) -> bool:
        """Whether a name's entity is of one of some kinds; None for all."""
        if kinds is None:
            return True
        return bool(self._kinds) and not self._kinds[self.entities[name]].isdisjoint(kinds)

    def initials_of(self, name: int) -> str:
        """The first letters of a name's content words, "" unless there are a few."""
        content = [w[0] for w in self.folded(name) if w not in FUNCTION_WORDS]
        return "".join(content) if len(content) in INITIALS else ""

    def _place(self, key: list[int]) -> int:
        return bisect_left(range(len(self)), key, key=lambda name: list(self.words_of(name)))

    def _invert(self) -> None:
        first = array("I", bytes(4 * (len(self.vocabulary.words) + 1)))
        for name in range(len(self)):
            for word in set(self.words_of(name)):
                first[word + 1] += 1
        self._first = array("I", accumulate(first))
        self._names = array("I", bytes(4 * self._first[-1]))
        free = array("I", self._first)
        for name in range(len(self)):
            for word in set(self.words_of(name)):
                self._names[free[word]] = name
                free[word] += 1

    def _common_pairs(self) -> Iterable[tuple[tuple[int, int], int]]:
        common = bytearray(
            self.count_with(number) > COMMON and word not in FUNCTION_WORDS
            for number, word in enumerate(self.vocabulary.words)
        )
        for name in range(len(self)):
            words = [word for word in self.words_of(name) if common[word]]
            if len(words) > 1:
                for pair in combinations(sorted(set(words)), 2):
                    yield pair, name

    def _all_initials(self) -> Iterable[tuple[str, int]]:
        letter = ["" if word in FUNCTION_WORDS else word[0] for word in self.vocabulary.words]
        for name in range(len(self)):
            initials = "".join([letter[word] for word in self.words_of(name)])
            if len(initials) in INITIALS:
                yield initials, name


def _order(words: "array[int]", starts: "array[int]") -> list[int]:
    """The places of names, sorted by their words; equal ones stay as they are."""
    # As bytes, big end first, numbers compare like numbers and take little room.
    big = array("I", words)
    if sys.byteorder == "little":
        big.byteswap()
    size, keys = big.itemsize, big.tobytes()
    return sorted(
        range(len(starts) - 1), key=lambda n: keys[size * starts[n] : size * starts[n + 1]]
    )
