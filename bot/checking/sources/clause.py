"""The part of a statement in which one value or name stands, and what is held against it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from bot.answering.records.record import Record
from bot.checking.sources.evidence import Spot
from bot.checking.statements.reading import Part
from bot.checking.words.name_words import Told

NAMED_GAIN = 1.0
"""What a name counts beside the weight of the words."""


@dataclass(slots=True)
class Clause:
    """The part of a statement in which one value or name stands.

    Attributes:
        parts: Its parts; the names of the whole statement where it has none of its own.
        first: The index of its first word.
        end: The index after its last word.
        names: The names that count, each with the passages that explain it.
        words: The words that count, each with the passages that explain it.
        told: How much of the names of entities its words tell, as far as that was asked.
        words_told: The words of names that its words tell, once that was asked.
        named: The ids of the entities that it names, from then on.
        elsewhere: The indexes of its words that an entity's file holds, as far as that was asked.
    """

    parts: tuple[Part, ...]
    first: int
    end: int
    names: tuple[tuple[Part, Spot], ...] = ()
    words: tuple[tuple[Part, Spot], ...] = ()
    told: dict[str, float] = field(default_factory=dict, repr=False, compare=False)
    words_told: Told | None = field(default=None, repr=False, compare=False)
    named: set[str] = field(default_factory=set, repr=False, compare=False)
    elsewhere: dict[str, frozenset[int]] = field(default_factory=dict, repr=False, compare=False)


class Match(NamedTuple):  # which costs less to make than a frozen dataclass
    """A statement of a source held against a clause.

    Attributes:
        record: The statement.
        strange: The names in the clause of which its passages do not speak.
        gain: The weight of the clause's words that they explain; 0 beside strange names.
        lack: The weight of those that they do not.
        rest: The weight of the heaviest of those.
        is_named: Whether the message names the thing that the statement is about.
        told: How much of that thing's name the clause's words tell, 0 to 1.
        names: How many things, countries apart, the clause names of which they speak.
    """

    record: Record
    strange: tuple[Part, ...]
    gain: float
    lack: float
    rest: float
    is_named: bool
    told: float
    names: int

    @property
    def missing(self) -> float:
        """The share of the clause's words that is unexplained, 0 to 1."""
        total = self.gain + self.lack + NAMED_GAIN * self.names
        return self.lack / total if total else 0.0
