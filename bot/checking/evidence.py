"""What the sources say, passage by passage, and how much of a statement a passage explains."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.answering.lexicon import TELLING, Term, is_unsaid
from bot.answering.records import Record, Records, figure_terms
from bot.answering.values import Date, Figure, Measure
from bot.checking.comparing import Fit, compare_count, compare_dates, compare_money, compare_numbers
from bot.checking.reading import Part, PartKind, Reading
from bot.checking.values import Value
from bot.facts import Fact

BUDGET = 2_000
"""Postings of one term that are looked at; commoner terms find nothing by themselves."""

KEPT = 12
"""Passages that are held against a statement in full."""

NAME_WEIGHT = 1.5
STRANGE_WEIGHT = 1.2
VALUE_WEIGHT = 1.2
LIGHT_WEIGHT = 0.12
UNKNOWN_WEIGHT = 0.9
"""The weight of a word that no statement holds."""
UNSAID_WEIGHT = 1.5
LIGHTEST = 0.25
"""The weight of the commonest word; the rarest weighs 1."""

BY_TYPE = 0.7
"""What the sort of thing that a passage is about explains of a word for such things."""
WORD_BY_WORD = 0.9
"""What all words of a phrase, each by itself, explain of it."""
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a source, with all that the fact base draws from it.

    Attributes:
        number: Its place among all passages.
        text: The quote.
        records: The statements that it proves.
        entities: The ids of the entities that play a part in them, and how surely.
        subjects: The ids of the entities whose statements they are.
        terms: What their words stand for.
    """

    number: int
    text: str
    records: tuple[Record, ...]
    entities: Mapping[str, float]
    subjects: frozenset[str]
    terms: frozenset[Term]


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of a statement a passage explains.

    Attributes:
        passage: The passage.
        score: The explained weight.
        shares: How much of each part of the reading is explained, 0 to 1.
        fits: How each value of the reading stands to those of the passage.
    """

    passage: Passage
    score: float
    shares: tuple[float, ...]
    fits: tuple[Fit, ...]


class Evidence:
    """The passages of one fact base, found by name, by word and by value."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self.passages = tuple(_passages(records))
        self._of_term: dict[Term, list[int]] = defaultdict(list)
        self._of_entity: dict[str, list[int]] = defaultdict(list)
        for passage in self.passages:
            for term in passage.terms:
                self._of_term[term].append(passage.number)
            for entity in passage.entities:
                self._of_entity[entity].append(passage.number)
            for record in passage.records:
                for figure in record.figures:
                    for term in figure_terms(figure):
                        postings = self._of_term[term]
                        if not postings or postings[-1] != passage.number:
                            postings.append(passage.number)

    def of_entity(self, entity_id: str) -> Sequence[int]:
        """The numbers of the passages in which an entity plays a part."""
        return self._of_entity.get(entity_id, ())

    def weight(self, part: Part) -> float:
        """How much a part of a statement tells."""
        match part.kind:
            case PartKind.NAME:
                return NAME_WEIGHT
            case PartKind.LIGHT:
                return LIGHT_WEIGHT
            case PartKind.PLACE | PartKind.STRANGE:
                return STRANGE_WEIGHT
        known = [term for term in part.terms if term[0] in TELLING]
        if known and all(is_unsaid(term) for term in known):
            return UNSAID_WEIGHT
        held = [term for term in part.terms if self.records.knows(term)]
        if not held:
            held = [t for one in part.parts for t in one if self.records.knows(t)]
        if not held:
            return UNKNOWN_WEIGHT
        return LIGHTEST + (1 - LIGHTEST) * self.records.rarity(held)

    def covers(self, reading: Reading, context: Iterable[str]) -> list[Cover]:
        """The passages that explain most of a statement, the best first.

        Args:
            reading: The statement.
            context: The ids of the entities that it may be about without naming them.
        """
        around = frozenset(context)
        gains: dict[int, float] = defaultdict(float)
        for entity in around:
            for number in self._of_entity.get(entity, ()):
                gains[number] += NAME_WEIGHT / 2
        for part in reading.parts:
            self._add(gains, self._found(part), self.weight(part))
        for value in reading.values:
            found: set[int] = set()
            for term in _value_terms(value):
                postings = self._of_term.get(term, ())
                if len(postings) <= BUDGET:
                    found.update(postings)
            self._add(gains, found, VALUE_WEIGHT)
        best = sorted(gains, key=lambda number: (-gains[number], number))[:KEPT]
        found_covers = [self.cover(reading, self.passages[n], around) for n in best]
        return sorted(found_covers, key=lambda c: (-round(c.score, 6), c.passage.number))

    def _add(self, gains: dict[int, float], found: Iterable[int], weight: float) -> None:
        for number in found:
            gains[number] += weight

    def _found(self, part: Part) -> set[int]:
        found: set[int] = set()
        for entity in part.entities:
            found.update(self._of_entity.get(entity, ()))
        if part.kind is not PartKind.NAME:
            for term in part.terms.union(*part.parts):
                postings = self._of_term.get(term, ())
                if len(postings) <= BUDGET:
                    found.update(postings)
        return found

    def cover(self, reading: Reading, passage: Passage, around: frozenset[str]) -> Cover:
        """Hold one passage against a statement."""
        shares = tuple(explained(part, passage.terms, passage.entities) for part in reading.parts)
        fits = tuple(
            best_fit(f for record in passage.records for f in _given(value, record))
            for value in reading.values
        )
        score: float = sum(
            self.weight(part) * share for part, share in zip(reading.parts, shares, strict=True)
        )
        score += VALUE_WEIGHT * sum(fit is Fit.SAME for fit in fits)
        if around & passage.subjects:
            score += NAME_WEIGHT / 2
        return Cover(passage, score, shares, fits)


def explained(part: Part, terms: frozenset[Term], entities: Mapping[str, float]) -> float:
    """How much of a part some terms and entities explain, 0 to 1."""
    if part.entities:
        if any(entity in entities for entity in part.entities):
            return 1.0
    if part.kind in (PartKind.NAME, PartKind.PLACE, PartKind.STRANGE):
        return WORD_BY_WORD if part.parts and all(one & terms for one in part.parts) else 0.0
    share = _share(part.terms, terms)
    if share < 1 and part.parts:
        by_word = sum(_share(one, terms) for one in part.parts) / len(part.parts)
        share = max(share, WORD_BY_WORD * by_word)
    return share


def _share(asked: frozenset[Term], terms: frozenset[Term]) -> float:
    found = asked & terms
    if any(section != "types" for section, _ in found):
        return 1.0
    return BY_TYPE if found else 0.0


_ORDER = (Fit.OTHER, Fit.DIFFERENT, Fit.FINER, Fit.SAME)


def best_fit(fits: Iterable[Fit]) -> Fit:
    """The best of several ways in which a value may stand to those of a source."""
    return max(fits, key=_ORDER.index, default=Fit.OTHER)


def _given(value: Value, record: Record) -> Iterable[Fit]:
    """How a value stands to each value of a statement, those in its words included."""
    statement = record.statement
    if isinstance(statement, Fact):
        if statement.money and value.measure is Measure.MONEY:
            yield compare_money(value, statement.money)[0]
        if statement.count and value.measure in (Measure.NUMBER, Measure.ORDINAL):
            yield compare_count(value, statement.count)
        if statement.when and value.date:
            yield compare_dates(value, statement.when, part="whole")
    yield from (_against(value, figure) for figure in record.figures)


def _against(value: Value, figure: Figure) -> Fit:
    """How a value stands to a figure in the words of a source, whose bound is not known."""
    if value.date and figure.date:
        if not figure.date.fits(value.date):
            return Fit.OTHER
        return Fit.FINER if _is_finer(value.date, figure.date) else Fit.SAME
    if value.date or figure.date:
        return Fit.OTHER
    if figure.measure is Measure.MONEY and figure.currency != value.currency:
        return Fit.OTHER
    fit = compare_numbers(value, figure.value, None, value.bound)
    return fit if fit is Fit.SAME else Fit.OTHER


def _is_finer(said: Date, given: Date) -> bool:
    pairs = ((said.year, given.year), (said.month, given.month), (said.day, given.day))
    return any(told is not None and known is None for told, known in pairs)


def _value_terms(value: Value) -> Iterable[Term]:
    if value.date:
        for part in ("year", "month", "day"):
            number = getattr(value.date, part)
            if number is not None:
                yield part, str(number)
    else:
        yield "value", str(value.number.normalize())


def _passages(records: Records) -> Iterable[Passage]:
    by_quote: dict[tuple[str, str], list[Record]] = {}
    for record in records.all:
        for quote in record.statement.quotes:
            by_quote.setdefault((quote.source, quote.text), []).append(record)
    for number, ((_, text), proved) in enumerate(by_quote.items()):
        entities: dict[str, float] = {}
        for record in proved:
            for entity, weight in record.entities.items():
                entities[entity] = max(weight, entities.get(entity, 0.0))
        yield Passage(
            number,
            text,
            tuple(proved),
            entities,
            frozenset(record.entity.id for record in proved),
            frozenset().union(*(record.terms for record in proved)),
        )
