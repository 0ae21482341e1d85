"""The passages of the sources, each with all that the fact base draws from it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from bot.answering.records.postings import Numbers
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.words.terms import Term
from bot.answering.words.values import Date, Figure, Measure
from bot.checking.sources.printed_years import PrintedYears
from bot.facts import Fact, Relation, Role
from bot.facts.entity import Deed


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
        dates: The dates in their words, each once, and in full those of which the year is known.
        ties: Whose statements tie it to which target, and in which role.
        sole_deeds: The deeds that nobody else can have done, each with the statement of it.
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
    sole_deeds: tuple[tuple[Record, Deed], ...] = ()


class Passages:
    """Every quote of a fact base as a passage, in the order of the base.

    Of thousands of passages a message speaks of few: each is made when it is first asked for, and
    so is the list of those that hold a term.

    Attributes:
        years: The years of dates that their sources give without one.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self.years = PrintedYears(records.base)
        numbers = Numbers[tuple[str, str]]()
        proved: list[list[int]] = []
        same: dict[tuple[int, ...], tuple[int, ...]] = {}  # a quote proves several statements
        of_record: list[tuple[int, ...]] = []
        for number, (_, statement) in enumerate(records.base.statements()):
            own: tuple[int, ...] = ()
            # What is similar is the editor's remark, which no source makes.
            if not (isinstance(statement, Relation) and statement.role is Role.SIMILAR):
                own = tuple([numbers[quote.source, quote.text] for quote in statement.quotes])
            for passage in own:
                if passage == len(proved):
                    proved.append([])
                proved[passage].append(number)
            of_record.append(same.setdefault(own, own))
        self._quotes = numbers.known
        self._proved = proved
        self._of_record = of_record
        self._of_term: dict[Term, tuple[int, ...]] = {}
        self._of_entity: dict[str, tuple[int, ...]] = {}
        self._made: dict[int, Passage] = {}

    def __len__(self) -> int:
        """The number of passages."""
        return len(self._quotes)

    def __iter__(self) -> Iterator[Passage]:
        """Every passage; those that were not asked for before are made."""
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, number: int) -> Passage:
        """The passage of a number."""
        made = self._made.get(number)
        if made is None:
            proved = [self._records.all[record] for record in self._proved[number]]
            source, text = self._quotes[number]
            facts = (one.statement for one in proved if isinstance(one.statement, Fact))
            full = chain.from_iterable(map(self.years.in_full, facts))
            passage = _passage(number, source, text, proved, full)
            made = self._made.setdefault(number, passage)
        return made

    def of_record(self, number: int) -> tuple[int, ...]:
        """The numbers of the passages that prove a statement, by its number."""
        return self._of_record[number]

    def of_term(self, term: Term) -> Sequence[int]:
        """The numbers of the passages that hold a term, in order."""
        found = self._of_term.get(term)
        if found is None:
            if not self._records.knows(term):
                return ()
            found = self._of_term[term] = self._proving(self._records.of_term(term))
        return found

    def of_entity(self, entity_id: str) -> Sequence[int]:
        """The numbers of the passages in which an entity plays a part, in order."""
        found = self._of_entity.get(entity_id)
        if found is None:
            found = self._proving(self._records.of_entity(entity_id))
            if found:
                self._of_entity[entity_id] = found
        return found

    def _proving(self, records: Iterable[int]) -> tuple[int, ...]:
        """The numbers of the passages that prove any of some statements."""
        return tuple(sorted(set[int]().union(*map(self._of_record.__getitem__, records))))


def _passage(
    number: int, source: str, text: str, proved: Sequence[Record], in_full: Iterable[Date]
) -> Passage:
    """A passage, from the statements that it proves and their dates in full."""
    figures = list(_figures(proved))
    deeds = ((record, getattr(record.statement, "deed", None)) for record in proved)
    entities: dict[str, float] = {}
    for record in proved:
        for entity, weight in record.entities.items():
            entities[entity] = max(weight, entities.get(entity, 0.0))
    return Passage(
        number,
        source,
        text,
        tuple(proved),
        entities,
        frozenset([record.entity.id for record in proved]),
        tuple(_facts(proved)),
        tuple([figure for figure in figures if figure.date is None]),
        tuple(dict.fromkeys((*(f.date for f in figures if f.date), *in_full))),
        tuple(dict.fromkeys(tie for record in proved for tie in _ties(record))),
        tuple([(record, deed) for record, deed in deeds if deed and deed.alone]),
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
    apart = {figure.value for figure in figures if figure.measure is Measure.ORDINAL}
    # "From November 5 to 10" counts neither five things nor ten.
    apart |= {Decimal(figure.date.day) for figure in figures if figure.date and figure.date.day}
    counts = {figure.value for record in proved for figure in record.typed}
    return {
        (f.measure, f.value, f.currency, f.date): f
        for f in figures
        # "sixth" is read as a number, beside "6th"
        if f.measure is not Measure.NUMBER or f.value not in apart - counts
    }.values()


def _ties(record: Record) -> Iterable[tuple[str, str, Role]]:
    statement = record.statement
    if isinstance(statement, Relation):
        yield record.entity.id, statement.target, statement.role
    elif statement.place:
        yield record.entity.id, statement.place, Role.LOCATION
