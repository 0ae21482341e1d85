"""A statement with all that is found on it, and what a rule makes of that."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

from bot.answering.records.record import Record
from bot.answering.words.values import Measure
from bot.checking.report import Aspect, Difference
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.sources.support import Support
from bot.checking.statements.reading import Part, Reading
from bot.checking.values.comparison import Fit
from bot.checking.values.value import Value
from bot.facts import Entity, Fact

SURE = 10.0
"""What ranks a conflict before all others: nothing else in a statement can be meant."""

_NAMED = Aspect.PARTICIPANT


@dataclass(frozen=True, slots=True)
class Conflict:
    """A difference between a message and a source.

    Attributes:
        record: The statement of the source.
        difference: What both say.
    """

    record: Record
    difference: Difference

    @classmethod
    def of(
        cls, record: Record, part: Part, entity: Entity, reading: Reading, aspect: Aspect = _NAMED
    ) -> Self:
        """Another name in a message where a statement of a source has that of an entity."""
        said = reading.stretch(part.first, part.last)
        return cls(record, Difference(aspect, said, written(record, entity)))


class Dispute(NamedTuple):  # which costs less to make than a frozen dataclass
    """A value of a message, and how it stands to the sources.

    Attributes:
        value: The value.
        fit: How it stands to the best of those given of the same attribute.
        record: The statement that gives it.
        difference: Both values, where they differ.
    """

    value: Value
    fit: Fit
    record: Record | None = None
    difference: Difference | None = None


class Case(NamedTuple):
    """A statement with all that is found on it.

    Attributes:
        reading: The statement.
        covers: The passages that explain most of it.
        candidates: The ids of the things in question, and whether each is named.
        support: The passages that carry it.
        disputes: How its values stand to the sources.
        means: What tells of those.
        around: The ids of what it may be about without naming it.
    """

    reading: Reading
    covers: Sequence[Cover]
    candidates: Mapping[str, bool]
    support: Support
    disputes: Sequence[Dispute]
    means: Means
    around: Sequence[str] = ()


class Outcome(NamedTuple):
    """What a rule makes of a statement; where it differs from the sources, no other is asked.

    Attributes:
        conflicts: Where the two differ.
        is_doubtful: Whether the sources leave open if it is so.
        is_last: Whether no other rule is asked, though nothing differs.
    """

    conflicts: Sequence[Conflict] = ()
    is_doubtful: bool = False
    is_last: bool = False


Rule = Callable[[Case], Outcome]
"""A way in which a statement and the sources can differ."""

NOTHING = Outcome()
"""Of a rule that says nothing of a statement."""


def differing(conflict: Conflict | None) -> Outcome:
    """The outcome of a rule that finds one difference at most."""
    return Outcome((conflict,)) if conflict else NOTHING


def written(record: Record, entity: Entity) -> str:
    """An entity's name as a quote of the statement writes it, or its own name."""
    for quote in record.statement.quotes:
        for name in sorted(entity.all_names(), key=len, reverse=True):
            if name in quote.text:
                return name
    return entity.names.en


def aspect_of(value: Value, record: Record, *, denied: bool) -> Aspect:
    """What sort of value differs; an amount that is not denied may differ by its currency."""
    if value.date:
        return Aspect.DATE
    if value.measure is Measure.MONEY and not denied:
        money = record.statement.money if isinstance(record.statement, Fact) else None
        same = money and value.number in _amounts(money)
        return Aspect.CURRENCY if same else Aspect.AMOUNT
    return Aspect.AMOUNT if value.currency else Aspect.COUNT


def _amounts(money: object) -> Iterator[object]:
    while money is not None:
        yield getattr(money, "amount", None)
        money = getattr(money, "converted", None)
