"""Which statements give values."""

from bot.answering.records.record import PLACES
from bot.answering.records.records import Records
from bot.answering.words.values import Measure
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.measures import Measures
from bot.facts import Fact, FactBase


def _measures(base: FactBase, records: Records, evidence: Evidence) -> Measures:
    wide = {entity.id for entity in base.entities.values() if entity.type in PLACES}
    return Measures(records, evidence.passages, wide)


def test_values_are_found_by_what_they_measure(
    base: FactBase, records: Records, evidence: Evidence
) -> None:
    """A statement stands under all that its typed values measure, and under nothing else."""
    valued = _measures(base, records, evidence)
    for entity in base.entities:
        for record in valued.of(entity).get(Measure.MONEY, ()):
            assert isinstance(record.statement, Fact)
            assert record.statement.money
            assert record.entity.id == entity
    assert valued.of("guangxi-ai-industry-fund")[Measure.MONEY]
    assert not valued.of("no-such-thing")


def test_a_country_does_not_give_what_a_thing_gives(
    base: FactBase, records: Records, evidence: Evidence
) -> None:
    """What is said of a thing is not held against statements about its country once more."""
    valued = _measures(base, records, evidence)
    wide = [entity.id for entity in base.entities.values() if entity.type in PLACES]
    things = {
        (record.statement.when, record.statement.money, record.statement.quotes[0].text)
        for record in records.all
        if record.entity.id not in wide and isinstance(record.statement, Fact)
        if record.statement.when or record.statement.money
    }
    given = [
        (record.statement.when, record.statement.money, record.statement.quotes[0].text)
        for place in wide
        for found in valued.of(place).values()
        for record in found
        if isinstance(record.statement, Fact)
    ]
    assert given
    assert things.isdisjoint(given)
