"""Records as numbers, of which each is made when it is first asked for.

Of tens of thousands of statements a question looks closely at few; as numbers, the others take a
fifth of the room, and no time at a start.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import overload

from bot.answering.records.record import Record
from bot.answering.words.terms import Term
from bot.answering.words.values import Figure
from bot.facts import Entity, Fact, Relation

Rest = tuple[
    tuple[Figure, ...],  # typed
    tuple[Figure, ...],  # figures
    frozenset[Term],  # counted
    frozenset[str],  # sorts
    frozenset[Term],  # denied
    frozenset[str],  # excluded
    bool,  # enumerates
]
"""What many records share: the fields that few words fill."""


class Runs:
    """Many short lists of numbers, each cut out of all numbers when it is asked for."""

    def __init__(self, lengths: "array[int]", numbers: "array[int]") -> None:
        """Take the numbers of all lists, one after the other.

        Raises:
            ValueError: There are more numbers, or fewer, than the lists are long together.
        """
        self._bounds = array("Q", accumulate(lengths, initial=0))
        self._numbers = numbers
        if self._bounds[-1] != len(numbers):
            raise ValueError("there are more numbers, or fewer, than in all lists")

    def __len__(self) -> int:
        """How many lists there are."""
        return len(self._bounds) - 1

    def __iter__(self) -> "Iterator[array[int]]":
        """Every list, cut out without a step of Python."""
        ends = islice(self._bounds, 1, None)
        return map(self._numbers.__getitem__, map(slice, self._bounds, ends))

    def __getitem__(self, at: int) -> "array[int]":
        """The list at a place."""
        at = range(len(self))[at]
        return self._numbers[self._bounds[at] : self._bounds[at + 1]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """Statements, and by which numbers records are made of them.

    Attributes:
        statements: Each statement, and the entity in whose file it stands.
        known: All terms, each at the place of its number.
        parts: The entities that play a part in any statement, and how surely.
        rests: What many records share.
        words: What one text, or the names of one entity, stand for.
        of_parts: For each record the places of its entities in ``parts``.
        of_words: Likewise of its words in ``words``.
        of_values: Likewise of its values in ``known``.
        of_rests: Where in ``rests`` the rest of each record is.
    """

    statements: Sequence[tuple[Entity, Fact | Relation]]
    known: Sequence[Term]
    parts: Sequence[tuple[str, float]]
    rests: Sequence[Rest]
    words: Runs
    of_parts: Runs
    of_words: Runs
    of_values: Runs
    of_rests: "array[int]"

    def is_whole(self) -> bool:
        """Whether there is all that each record is made of."""
        each = (self.of_parts, self.of_words, self.of_values, self.of_rests)
        return all(len(held) == len(self.statements) for held in each)

    def record(self, number: int) -> Record:
        """One of the records."""
        entity, statement = self.statements[number]
        return Record(
            number,
            entity,
            statement,
            dict(map(self.parts.__getitem__, self.of_parts[number])),
            tuple(map(self.words.__getitem__, self.of_words[number])),
            tuple(self.of_values[number]),
            self.known,
            *self.rests[self.of_rests[number]],
        )


class Unpacked(Sequence[Record]):
    """The records that are made of numbers, each at its first use."""

    def __init__(self, packed: Packed) -> None:
        self._packed = packed
        self._made: dict[int, Record] = {}

    def __len__(self) -> int:
        """The number of records, made or not."""
        return len(self._packed.statements)

    def __iter__(self) -> Iterator[Record]:
        """Every record; those that were not asked for before are made."""
        return map(self._get, range(len(self)))

    @overload
    def __getitem__(self, number: int) -> Record: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Record]: ...
    def __getitem__(self, number: int | slice) -> Record | Sequence[Record]:
        """The record of a number, or those of several."""
        if isinstance(number, slice):
            return [*map(self._get, range(*number.indices(len(self))))]
        return self._get(number)

    def _get(self, number: int) -> Record:
        made = self._made.get(number)
        if made is None:
            number = range(len(self))[number]
            # Whichever thread makes it first, there is one.
            made = self._made.setdefault(number, self._packed.record(number))
        return made
