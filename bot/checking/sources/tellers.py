"""Which of the statements that a passage proves tells most of what a message says."""

from collections.abc import Callable, Sequence
from itertools import repeat

from bot.answering.records.record import Record
from bot.checking.sources.evidence import Cover, explained
from bot.checking.sources.given_values import gives
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


def teller(reading: Reading, covers: Sequence[Cover]) -> Record:
    """The statement that tells most of a message, among those that passages prove."""
    records = [record for cover in covers for record in cover.passage.records]
    if len(records) == 1:
        return records[0]
    return max(records, key=_teller_of(reading))  # the first of equal ones


def tellers(reading: Reading, cover: Cover) -> Sequence[Record]:
    """The statements of a passage that tell hardly less than the one that tells most."""
    told = list(map(_teller_of(reading), cover.passage.records))
    least = max(told) - MARGIN
    records = zip(cover.passage.records, told, strict=True)
    return [record for record, much in records if much >= least]


def _teller_of(reading: Reading) -> Callable[[Record], float]:
    """What tells how much of a message one statement tells: names, words, values and sort."""
    parts = [
        (
            part,
            part.entities if part.kind is PartKind.NAME else (),
            frozenset([term for term in part.terms if term[0] != "types"]),  # any explains all
            part.meaning,
            LIGHT_GAIN if part.kind is PartKind.LIGHT else 1,
            part.keys("roles") | part.keys("attributes"),
        )
        for part in reading.parts
    ]

    def told(record: Record) -> float:
        much = 0.0
        entities, held = record.entities, record.terms
        for part, named, wholly, terms, gain, sorts in parts:
            if named and not entities.keys().isdisjoint(named):
                much += max(map(entities.get, named, repeat(0.0)))
            elif not terms.isdisjoint(held):  # as few words are
                much += gain if not wholly.isdisjoint(held) else explained(part, held) * gain
            if sorts and (record.role in sorts or record.attribute in sorts):
                much += ROLE_GAIN
        if reading.values and isinstance(record.statement, Fact):
            much += sum(map(gives, repeat(record.statement), reading.values))
        much -= QUOTE_LOSS * len(record.statement.quotes)
        return round(much, 6)

    return told
