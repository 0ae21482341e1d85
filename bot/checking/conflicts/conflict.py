"""Where a message and a source differ."""

from dataclasses import dataclass

from bot.answering.records.record import Record
from bot.checking.report import Difference
from bot.facts import Entity

SURE = 10.0
"""What ranks a conflict before all others: nothing else in a statement can be meant."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A difference between a message and a source.

    Attributes:
        record: The statement of the source.
        difference: What both say.
    """

    record: Record
    difference: Difference


def written(record: Record, entity: Entity) -> str:
    """An entity's name as a quote of the statement writes it, or its own name."""
    for quote in record.statement.quotes:
        for name in sorted(entity.all_names(), key=len, reverse=True):
            if name in quote.text:
                return name
    return entity.names.en
