"""The passages of the sources, each with all that the fact base draws from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.words.values import Date, Figure, Measure
from bot.facts import Fact, Relation, Role


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a source, with all that the fact base draws from it.

    Attributes:
        number: Its place among all passages.
        source: The id of the source.
        text: The quote.
        records: The statements that it proves.
        entities: The ids of the entities that play a part in them, and how surely.
        subjects: The ids of the entities whose statements they are.
        facts: One fact for each typed value that they give.
        figures: The numbers and amounts in their words, each once.
        dates: The dates in their words, each once.
        ties: Whose statements tie it to which target, and in which role.
    """

    number: int
    source: str
    text: str
    records: tuple[Record, ...]
    entities: Mapping[str, float]
    subjects: frozenset[str]
    facts: tuple[Fact, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    ties: tuple[tuple[str, str, Role], ...]


def passages(records: Records) -> Iterable[Passage]:
    """Every quote of a fact base as a passage, in the order of the base."""
    by_quote: dict[tuple[str, str], list[Record]] = {}
    for record in records.all:
        if record.role is Role.SIMILAR:
            continue  # the editor's remark, which no source makes
        for quote in record.statement.quotes:
            by_quote.setdefault((quote.source, quote.text), []).append(record)
    for number, ((source, text), proved) in enumerate(by_quote.items()):
        figures = list(_figures(proved))
        entities: dict[str, float] = {}
        for record in proved:
            for entity, weight in record.entities.items():
                entities[entity] = max(weight, entities.get(entity, 0.0))
        yield Passage(
            number,
            source,
            text,
            tuple(proved),
            entities,
            frozenset(record.entity.id for record in proved),
            tuple(_facts(proved)),
            tuple(figure for figure in figures if figure.date is None),
            tuple(figure.date for figure in figures if figure.date),
            tuple(dict.fromkeys(tie for record in proved for tie in _ties(record))),
        )


def _facts(proved: Iterable[Record]) -> Iterable[Fact]:
    facts = (r.statement for r in proved if isinstance(r.statement, Fact))
    by_value = {
        (str(fact.when), str(fact.money), str(fact.count)): fact
        for fact in facts
        if fact.when or fact.money or fact.count
    }
    return by_value.values()


def _figures(proved: Iterable[Record]) -> Iterable[Figure]:
    figures = [figure for record in proved for figure in record.figures]
    ranks = {figure.value for figure in figures if figure.measure is Measure.ORDINAL}
    counts = {figure.value for record in proved for figure in record.typed}
    return {
        (f.measure, f.value, f.currency, f.date): f
        for f in figures
        # "sixth" is read as a number, beside "6th"
        if f.measure is not Measure.NUMBER or f.value not in ranks - counts
    }.values()


def _ties(record: Record) -> Iterable[tuple[str, str, Role]]:
    statement = record.statement
    if isinstance(statement, Relation):
        yield record.entity.id, statement.target, statement.role
    elif statement.place:
        yield record.entity.id, statement.place, Role.LOCATION
