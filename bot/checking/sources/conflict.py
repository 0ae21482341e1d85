"""Where a message and a source differ."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.answering.records.record import Record
from bot.answering.words.values import Measure
from bot.checking.report import Aspect, Difference
from bot.checking.values.value import Value
from bot.facts import Entity, Fact

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
