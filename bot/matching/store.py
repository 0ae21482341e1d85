"""The names themselves, packed: each as the numbers of its words, and back from word to names."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import reduce
from itertools import accumulate, compress, pairwise
from operator import add
from typing import TYPE_CHECKING

from bot.matching.arrangement import arrange
from bot.matching.buckets import Buckets
from bot.matching.hashing import hashed
from bot.matching.numbered_names import read
from bot.matching.promise import Promise, gather
from bot.matching.vocabulary import Vocabulary

if TYPE_CHECKING:
    from bot.matching.dense import Dense

INITIALS = range(3, 7)
"""So many content words make initials worth knowing."""

LARGE = 20_000
"""Names from which numpy earns its import (0.2 s, 25 MB); the answers are the same either way."""


class Store:
    """All names, immutable.

    A form is a sequence of words that one or more names fold to; forms are numbered in the order
    of their words, names in the order of their forms.

    Attributes:
        ids: entity ids, sorted; an entity's number is its place.
        texts: the names as given.
        entities: each name's entity number.
        vocabulary: the words.
        first: each form's first name, and after the last one the number of names.
        weights: what each form's words weigh together.
        large: whether there are so many names that numpy is used.
    """

    def __init__(
        self, pairs: Iterable[tuple[str, str]], kinds: Mapping[str, frozenset[str]]
    ) -> None:
        """Build from (entity id, name) pairs; names without a letter or digit are left out."""
        reading = read(pairs)
        self.large = len(reading.names) >= LARGE
        arranged = arrange(reading, large=self.large)
        # Strings made after these are gone do not keep the memory that names were read into.
        del reading
        self.ids, self.texts = arranged.ids, arranged.texts
        self.entities, self.first = arranged.entities, arranged.first
        self._words, self._starts = arranged.words, arranged.starts
        self._kinds = [kinds.get(entity, frozenset()) for entity in self.ids] if kinds else []
        words = [*arranged.vocabulary]
        acronyms = set(compress(words, arranged.acronyms))
        self.vocabulary = Vocabulary(
            words, arranged.counts, acronyms, len(self.ids), large=self.large
        )
        idle = self.vocabulary.function_words
        small = [word in idle for word in self.vocabulary.words]
        letters = array(
            "I", (0 if s else ord(w[0]) for w, s in zip(self.vocabulary.words, small, strict=True))
        )
        if self.large:
            from bot.matching import large  # noqa: PLC0415 - numpy

            self.weights = large.sums(self.vocabulary.weights, self._words, self._starts)
            self._begin, self._forms = large.inverted(self._words, self._starts, len(letters))
            keys, forms = large.initials(letters, self._words, self._starts, INITIALS)
        else:
            of_word = self.vocabulary.weights
            self.weights = array(
                "d", (reduce(add, map(of_word.__getitem__, w)) for w in self._all())
            )
            self._begin, self._forms = _inverted(self._all(), len(letters))
            keys, forms = _initials(letters, self._all())
        self._initials = Buckets(keys, forms, large=self.large)
        self._dense: Dense | None = None
        if self.large:
            from bot.matching import dense  # noqa: PLC0415 - numpy

            self._dense = dense.Dense(self, self._begin, self._forms, len(self.ids))

    def gather(
        self,
        gains: Mapping[int, float],
        promise: Promise,
        *,
        most: int,
        kinds: Collection[str] | None,
    ) -> list[tuple[float, int]]:
        """See `bot.matching.promise.gather`."""
        if self._dense:
            return self._dense.gather(gains, promise, most=most, kinds=kinds)
        return gather(self, gains, promise, most=most, kinds=kinds)

    def __len__(self) -> int:
        """The number of names."""
        return len(self.texts)

    @property
    def forms(self) -> int:
        """The number of forms."""
        return len(self.first) - 1

    def words_of(self, form: int) -> Sequence[int]:
        """The numbers of a form's words, in order."""
        return self._words[self._starts[form] : self._starts[form + 1]]

    def folded(self, form: int) -> list[str]:
        """A form's words."""
        known = self.vocabulary.words
        return [known[word] for word in self.words_of(form)]

    def letters(self, form: int) -> str:
        """A form's words, joined without spaces."""
        known = self.vocabulary.words
        return "".join([known[word] for word in self.words_of(form)])

    def names_of(self, form: int) -> range:
        """The names of a form, by entity."""
        return range(self.first[form], self.first[form + 1])

    def forms_with(self, word: int) -> Sequence[int]:
        """The forms in which a word occurs, ascending."""
        return self._forms[self._begin[word] : self._begin[word + 1]]

    def count_with(self, word: int) -> int:
        """How many forms a word occurs in."""
        return self._begin[word + 1] - self._begin[word]

    def exactly(self, typed: Sequence[str]) -> range:
        """The form with exactly these words, if there is one."""
        number = self.vocabulary.number
        if not all(word in number for word in typed):
            return range(0)
        key = [number[word] for word in typed]
        place = self._place(key)
        there = place < self.forms and list(self.words_of(place)) == key
        return range(place, place + there)

    def beginning(self, done: Sequence[int], low: int, high: int) -> range:
        """The forms that begin with some words and then one of those from `low` to below `high`."""
        return range(self._place([*done, low]), self._place([*done, high]))

    def of_kind(self, form: int, kinds: Collection[str] | None) -> bool:
        """Whether an entity with a name of this form is of one of some kinds; None for all."""
        return kinds is None or any(self.name_of_kind(name, kinds) for name in self.names_of(form))

    def name_of_kind(self, name: int, kinds: Collection[str] | None) -> bool:
        """Whether a name's entity is of one of some kinds; None for all."""
        return kinds is None or self.entity_of_kind(self.entities[name], kinds)

    def entity_of_kind(self, entity: int, kinds: Collection[str]) -> bool:
        """Whether an entity is of one of some kinds."""
        return bool(self._kinds) and not self._kinds[entity].isdisjoint(kinds)

    def with_initials(self, letters: str) -> list[int]:
        """The forms of which these are the first letters of the content words."""
        return [form for form in self._initials[hashed(letters)] if self._letters(form) == letters]

    def _letters(self, form: int) -> str:
        idle = self.vocabulary.function_words
        return "".join([w[0] for w in self.folded(form) if w not in idle])

    def _place(self, key: list[int]) -> int:
        return bisect_left(range(self.forms), key, key=lambda form: list(self.words_of(form)))

    def _all(self) -> Iterable[Sequence[int]]:
        return (self._words[start:end] for start, end in pairwise(self._starts))


def _inverted(forms: Iterable[Sequence[int]], size: int) -> "tuple[array[int], array[int]]":
    """Where each word's forms start (and the last one's end), and the forms, each once a word."""
    entries = sorted({(word, form) for form, words in enumerate(forms) for word in words})
    begin = array("I", bytes(4 * (size + 1)))
    for word, _ in entries:
        begin[word + 1] += 1
    return array("I", accumulate(begin)), array("I", [form for _, form in entries])


def _initials(
    letters: Sequence[int], forms: Iterable[Sequence[int]]
) -> "tuple[array[int], array[int]]":
    """Hashes of the first letters of forms' words, and whose they are."""
    keys, having = array("I"), array("I")
    for form, words in enumerate(forms):
        codes = [letters[word] for word in words if letters[word]]
        if len(codes) in INITIALS:
            keys.append(hashed("".join(map(chr, codes))))
            having.append(form)
    return keys, having
