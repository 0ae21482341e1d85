"""Which statements about an entity give a value, and what that measures."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.words.values import Measure
from bot.checking.sources.passages import Passages
from bot.facts import Attribute, Fact


class Measures:
    """The statements of one fact base that give values, found when first asked for."""

    def __init__(self, records: Records, passages: Passages, wide: Collection[str]) -> None:
        """Find them among records.

        Args:
            records: The statements.
            passages: What proves them.
            wide: The ids of countries and the like.
        """
        self._records = records
        self._passages = passages
        self._wide = wide
        self.of = cache(self._of)

    def _of(self, entity_id: str) -> Mapping[Measure, Sequence[Record]]:
        """The statements in an entity's own file, by what the values measure that they give.

        Those of a country and the like without what is said of the very thing that it is about.
        """
        found: dict[Measure, list[Record]] = defaultdict(list)
        for record in self._records.own(entity_id):
            measures = tuple(_measures(record))
            if measures and not (entity_id in self._wide and self._is_of_a_thing(record)):
                for measure in measures:
                    found[measure].append(record)
        return dict(found)

    def _is_of_a_thing(self, record: Record) -> bool:
        """Whether the same is said of what is no country or the like."""
        proof = _proof(record)
        return any(
            other.entity.id not in self._wide and _proof(other) == proof
            for number in self._passages.of_record(record.number)
            for other in self._passages[number].records
        )


def _measures(record: Record) -> Iterator[Measure]:
    """What the values measure that a statement gives by type or by rank."""
    statement = record.statement
    if isinstance(statement, Fact):
        ranked = statement.attribute in (Attribute.RANK, Attribute.EDITION)
        given = {
            Measure.MONEY: statement.money is not None,
            Measure.DATE: statement.when is not None,
            Measure.NUMBER: statement.count is not None or ranked,
            Measure.ORDINAL: ranked,
        }
        yield from (measure for measure, is_given in given.items() if is_given)


def _proof(record: Record) -> tuple[object, ...]:
    """What a statement gives and by which quote, to tell when two say the same."""
    statement = record.statement
    value: object = None
    if isinstance(statement, Fact):
        value = (statement.when, statement.money, statement.count and statement.count.number)
    return (value, *((quote.source, quote.text) for quote in statement.quotes[:1]))
