"""Which one of a series a message speaks of, and which one the sources know."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache

from bot.answering.records.record import Record
from bot.answering.words.figure_words import figure_words
from bot.answering.words.values import Measure
from bot.checking.statements.grammar import follows, is_who
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.tense import has_happened
from bot.checking.values.comparison import Fit, compare_dates
from bot.checking.values.number_words import ordinals
from bot.checking.values.value import Value
from bot.checking.words.cues import cues_of
from bot.checking.words.sections import Cue
from bot.facts import Attribute, Fact, FactBase, Role, When

NEAR_SORT = 2
"""So many words behind "its own" and the like the word for the sort of thing may stand."""

_MARKS: tuple[Cue, ...] = ("others", "owned", "nexts")
"""Sections of cues that may tell another thing of the sort."""


class Editions:
    """The numbers and dates of the editions that a fact base knows."""

    def __init__(self, base: FactBase, own: Callable[[str], Sequence[Record]]) -> None:
        """Read them from the statements in each entity's own file, by its id."""
        self._own = own
        self._of = cache(self._edition)
        self._series = {
            entity.id: {tie.target for tie in entity.relations if tie.role is Role.PARENT}
            for entity in base.entities.values()
            if any(fact.attribute is Attribute.EDITION for fact in entity.facts)
            if self.number(entity.id)
        }

    def number(self, entity_id: str) -> Decimal | None:
        """Which one of a series an entity is."""
        return self._of(entity_id)[0]

    def numbered(self, reading: Reading) -> Iterator[str]:
        """The editions that a statement means by their number and their series.

        As in "the expo's 22nd edition".
        """
        said = {v.number for v in reading.values if v.measure is Measure.ORDINAL}
        for entity, series in self._series.items() if said else ():
            if self.number(entity) in said and not series.isdisjoint(reading.named):
                yield entity

    def is_of(self, entity_id: str, series: Collection[str]) -> bool:
        """Whether an entity is an edition of any of some things."""
        return not self._series.get(entity_id, set()).isdisjoint(series)

    def misnumbered(self, reading: Reading) -> Iterator[tuple[Value, str]]:
        """The numbers of a statement that are not those of the editions named beside them.

        Of a series that is named, a number that is yet to come may stand for the one planned.
        """
        for value in reading.values:
            for entity in reading.named if value.measure is Measure.ORDINAL else ():
                if not _is_beside(reading, value, entity):
                    continue
                if self.number(entity) not in (None, value.number):
                    yield value, entity
                for one, series in self._series.items() if reading.has("planned") else ():
                    if entity in series and value.number > (self.number(one) or value.number):
                        yield value, one

    def names_another(self, reading: Reading) -> bool:
        """Whether a statement speaks of another thing of the sort than the sources do."""
        if _is_one_of(reading):
            return True
        marked = any(map(reading.has, _MARKS))
        telling = reading.of_kind(PartKind.NAME, PartKind.WORD) if marked else ()
        ones, plural = reading.firsts("for_parts"), cues_of(reading.language).bare_plurals
        one_of_its_own = {  # "their own blueprints" are several
            p.first
            for p in telling
            if p.kind is PartKind.NAME or p.keys("types")
            if not p.text.endswith(plural)
        }
        for part in telling:
            near = range(part.first, part.first + NEAR_SORT + 1)
            if follows(reading, "nexts", part) and not self._is_numbered(part):
                return True
            # "A similar centre", but not "one does this, another that".
            if follows(reading, "others", part) and min(ones, default=part.first) >= part.first - 1:
                return True
            # "Their own centre", but not "their own language".
            if follows(reading, "owned", part) and not one_of_its_own.isdisjoint(near):
                return True
        return bool(self.others(reading, reading.named))

    def _is_numbered(self, part: Part) -> bool:
        """Whether a name means an edition that the sources know, or a series of such."""
        return part.kind is not PartKind.NAME or any(
            any(self._of(entity)) or any(entity in series for series in self._series.values())
            for entity in part.entities
        )

    def is_carried_by_another(self, reading: Reading, things: Iterable[str]) -> bool:
        """Whether passages that carry a statement tell of another edition than it numbers.

        Args:
            reading: The statement, which names no edition that the sources number.
            things: The ids of the entities of which the passages tell.
        """
        numbers = {known for known in map(self.number, things) if known}
        said = {
            value.number
            for value in reading.values
            if value.measure is Measure.ORDINAL and value.number > 1
            if any(
                part.first in (value.first, value.last + 1)
                for part in reading.of_kind(PartKind.NAME, PartKind.WORD)
            )
        }
        return bool(numbers and said) and said.isdisjoint(numbers)

    def is_unnumbered(self, reading: Reading, wide: Callable[[str], bool]) -> bool:
        """Whether a statement numbers a thing that it names, as no source does.

        A rank right before or behind its name does, as in "the second league", and so does one
        of an edition, as in "the league's third edition"; a version such as "3.0" is a name.

        Args:
            reading: The statement.
            wide: Tells whether an entity is a country or the like, which has no editions.
        """
        ranks = [v for v in reading.values if v.measure is Measure.ORDINAL]
        ranks += ordinals(reading.words, reading.language)
        closing = figure_words((reading.language,)).suffixes  # as 届
        said = [
            whole
            for v in ranks
            if v.number > 1 and "." not in reading.stretch(v.first, v.last)
            if not any(name.first <= v.first <= name.last for name in reading.names)
            for whole in (v, v._replace(last=v.last + 1))
            if whole is v or not closing.isdisjoint(reading.folded[v.last + 1 : v.last + 2])
        ]
        if not said or any(self.numbered(reading)):
            return False
        named = {e for e in reading.named if not wide(e)}
        editions = {p.first for p, told in reading.keyed("attributes") if "edition" in told}
        return any(
            self.number(entity) is None
            and (value.last + 1 in editions or _is_beside(reading, value, entity))
            for value in said
            for entity in named
        )

    def others(self, reading: Reading, entities: Iterable[str]) -> list[str]:
        """Those of some entities of which a statement means another one of the series."""
        if not (reading.values or reading.has("elsewhen")):
            return []  # nothing tells which one of a series is meant
        return [entity for entity in entities if self.is_another(reading, entity)]

    def is_another(self, reading: Reading, entity_id: str) -> bool:
        """Whether a statement speaks of another one of a series than the entity.

        It does where the number of the edition is another, or the year right beside the name,
        or the time is told as next year's or last year's; unless the date is the entity's own.
        """
        number, dates = self._of(entity_id)
        if not (number or dates):
            return False
        same = False
        other = number is not None and reading.has("elsewhen")
        for value in reading.values:
            if value.measure is Measure.ORDINAL and number and value.number != number:
                other |= value.number > 1 and _is_beside(reading, value, entity_id)
            if value.date:
                fits = [compare_dates(value, when, part="whole") for when in dates]
                # Another one may have been on the same days of another year.
                same |= Fit.SAME in fits and (bool(value.date.year) or not has_happened(reading))
                beside = value.date.month is None and _is_beside(reading, value, entity_id)
                other |= beside and Fit.DIFFERENT in fits
        return other and not same

    def _edition(self, entity_id: str) -> tuple[Decimal | None, tuple[When, ...]]:
        """The number of an edition, where its statements give one, and its dates."""
        number: Decimal | None = None
        dates: list[When] = []
        for record in self._own(entity_id):
            statement = record.statement
            if not isinstance(statement, Fact):
                continue
            if statement.attribute is Attribute.EDITION and statement.count is None:
                ordinals = {f.value for f in record.figures if f.measure is Measure.ORDINAL}
                number = next(iter(ordinals)) if len(ordinals) == 1 else number
            if statement.when and statement.attribute is Attribute.DATE:
                dates.append(statement.when)
        return number, tuple(dates)


def _is_one_of(reading: Reading) -> bool:
    """Whether it begins with another one by its date: "the one in 2024", "celle de 2024"."""
    first = next((value.first for value in reading.values if value.date), None)
    return first is not None and (0, first - 1) in reading.cues.get("ones", ())


def _is_beside(reading: Reading, value: Value, entity_id: str) -> bool:
    """Whether a value stands right before or behind the name of an entity: "the CIIE of 2022".

    Or what says so ends the clause: "the CIIE of 2023 was the fifth one".
    """
    linking = reading.function_words.year_preposition
    first = value.first - (reading.folded[value.first - 1] in linking if value.first else 0)
    return any(
        part.first - 1 == value.last or part.last + 1 == first or _is_said(reading, value, part)
        for part in reading.names
        if entity_id in part.entities
    )


def _is_said(reading: Reading, value: Value, part: Part) -> bool:
    """Whether a number is all that is said of a name: "will be the fifth one"."""
    ones = reading.firsts("for_parts") | {p.first for p, _ in reading.keyed("attributes")}
    rest = range(value.last + 1, reading.clause_of(value.first)[1])
    is_next = part.last < value.first and is_who(reading, value.first - 2, value.first)
    return is_next and all(at in ones for at in rest)
