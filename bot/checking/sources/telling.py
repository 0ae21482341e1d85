"""Which of the statements that a passage proves tells most of what a message says."""

from collections.abc import Sequence

from bot.answering.records.record import Record
from bot.checking.sources.evidence import Cover, explained
from bot.checking.sources.giving import gives
from bot.checking.statements.reading import PartKind, Reading
from bot.facts import Fact

ROLE_GAIN = 0.5
"""What it counts that a statement is of the sort that a word of a message asks for."""

LIGHT_GAIN = 0.1
"""What a word counts that carries the sentence more than its content."""

QUOTE_LOSS = 0.05
"""What each quote takes away: of those that tell as much, the fact with the fewest is plainest."""

MARGIN = 0.3
"""So much less a statement may tell that still tells the same."""


def teller(reading: Reading, cover: Cover) -> Record:
    """The statement that tells most of a message, among those that a passage proves."""
    records = cover.passage.records
    if len(records) == 1:
        return records[0]
    return max(records, key=lambda record: told_by(reading, record))  # the first of equal ones


def tellers(reading: Reading, cover: Cover) -> Sequence[Record]:
    """The statements that tell hardly less than that one, it included."""
    told = {record.number: told_by(reading, record) for record in cover.passage.records}
    least = max(told.values()) - MARGIN
    return [record for record in cover.passage.records if told[record.number] >= least]


def told_by(reading: Reading, record: Record) -> float:
    """How much of a message one statement tells: its names, its words, its values and its sort."""
    told = 0.0
    for part in reading.parts:
        if part.kind is PartKind.NAME and not record.entities.keys().isdisjoint(part.entities):
            told += max(record.entities.get(entity, 0.0) for entity in part.entities)
        else:
            share = explained(part, record.terms)
            told += share * (LIGHT_GAIN if part.kind is PartKind.LIGHT else 1)
        sorts = part.keys("roles") | part.keys("attributes")
        told += ROLE_GAIN * (record.role in sorts or record.attribute in sorts)
    if isinstance(record.statement, Fact):
        told += sum(gives(record.statement, value) for value in reading.values)
    told -= QUOTE_LOSS * len(record.statement.quotes)
    return round(told, 6)
