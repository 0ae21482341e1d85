"""Whether a number of a message counts the same things as a source does."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from operator import attrgetter

from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.words.terms import Term, is_unsaid
from bot.answering.words.values import FEW, Measure
from bot.checking.sources.clause import Clause, Match
from bot.checking.sources.means import Means
from bot.checking.sources.passages import Passage
from bot.checking.sources.subjects import MOSTLY
from bot.checking.sources.wordings import own_terms
from bot.checking.statements.counted import counted_by, is_behind, is_label, is_of_each, sort_of
from bot.checking.statements.grammar import are_joined
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading, meaning_of
from bot.checking.values.comparison import Fit, compare_count, compare_numbers
from bot.checking.values.value import Value
from bot.checking.words.sections import Cue
from bot.facts import Count, Fact

NEAR = 4
"""So many words behind the first word for what is counted another may begin."""

MAX_WORDS = 3
"""So many words and phrases may tell what is counted."""

_NOTHING = frozenset[Term]()
_PEOPLE = ("concepts", "population")
_LASTING: tuple[Cue, ...] = ("durations", "years")
"""Sections of cues that stand behind the number of days or years."""

TELLING = 0.25
"""Words of a unit that are commoner than this, as "AI" is, tell nothing of what is counted."""


class Counts:
    """What is counted by the statements of a fact base, and how often the like is counted."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._reader = means.reader
        self._in_words: dict[int, Sequence[tuple[Decimal, frozenset[Term]]]] = {}
        self._given: dict[str, Sequence[tuple[Count, int]]] = {}
        self._units: dict[int, frozenset[Term]] = {}
        self._shared: dict[int, frozenset[Term]] = {}
        self._sorts: dict[int, frozenset[Term]] = {}
        self._sums: dict[int, Decimal] = {}
        self._named: dict[int, frozenset[str]] = {}
        self._times: dict[int, Record] = {}
        for entity in means.base.entities:
            told = means.subjects.facts_of(entity, attrgetter("count"))
            counts = {
                record.number: record.statement.count
                for record in told
                if isinstance(record.statement, Fact) and record.statement.count
            }
            self._given[entity] = [(count, number) for number, count in counts.items()]
            self._units |= {
                number: _unit(count, means.reader, means.records)
                for number, count in counts.items()
            }
            read = {n: means.reader.read(count.unit.en, "en") for n, count in counts.items()}
            self._named |= {number: unit.named for number, unit in read.items()}
            self._times |= {r.number: r for r in told if read[r.number].has("times")}
            for one in counts:
                alike = [n for n in counts if n != one and self._units[n] & self._units[one]]
                both = (self._units[n] & self._units[one] for n in alike)
                self._shared[one] = frozenset().union(*both)
                every = frozenset().union(*(self._units[n] for n in alike))
                self._sorts[one] = every - self._shared[one]
                self._sums[one] = sum((counts[n].number for n in (one, *alike)), Decimal(0))

    def is_of_others(self, value: Value, counted: Part | None, things: Iterable[str]) -> bool:
        """Whether so many are counted of something else, and another number of what is counted.

        Args:
            value: A number of a statement.
            counted: What that counts.
            things: The ids of the entities of which its passage tells.
        """
        if counted is None or value.measure is not Measure.NUMBER:
            return False
        terms = counted.meaning
        given = [one for entity in things for one in self._given[entity]]
        alike = [c for c, n in given if terms & self._units[n] or self._happens_to(n, counted)]
        if not alike:
            return False
        fits = {compare_count(value, count) for count in alike}
        return (
            Fit.DIFFERENT in fits
            and Fit.SAME not in fits
            and any(compare_count(value, count) is Fit.SAME for count, _ in given)
        )

    def is_total(self, reading: Reading, value: Value, things: Iterable[str]) -> bool:
        """Whether so many are told of each of several, or of one, which are all of theirs together.

        "Ten Pakistani companies", where five came, and five from China.

        Args:
            reading: The statement.
            value: A number of it.
            things: The ids of the entities of which its passage tells.
        """
        given = (one for entity in things for one in self._given[entity])
        totals = [n for count, n in given if value.number == self._sums[n] != count.number]
        if not totals or is_of_each(reading, value):
            return bool(totals)
        counted = counted_by(reading, value)
        begins = (counted.first, counted.last + 1) if counted else ()  # "entreprises pakistanaises"
        return any(
            self._named[n] == {*name.entities}
            and not any(are_joined(reading, name, other) for other in reading.names)
            for name in reading.names
            if name.first in begins
            for n in totals
        )

    def _happens_to(self, number: int, counted: Part) -> bool:
        """Whether a fact counts how often that happened which is told to have happened so often."""
        record = self._times.get(number)
        if record is None or counted.kind is PartKind.NAME:
            return record is not None and not record.entities.keys().isdisjoint(counted.entities)
        return any(section == "concepts" for section, _ in counted.terms & own_terms(record))

    def counts_unlike(
        self, reading: Reading, value: Value, counted: Part, passage: Passage
    ) -> bool:
        """Whether a passage gives a number of something else than the things that one counts.

        "For the past ten years" are not ten states. What is of no sort may be what it counts.

        Args:
            reading: The statement.
            value: Its number, which the passage gives.
            counted: The word for what that counts.
            passage: The passage.
        """
        if value.measure is not Measure.NUMBER or value.number <= FEW:
            return False
        if any(map(is_unsaid, counted.terms)):
            return True  # so many visitors are no companies
        noun = sort_of(reading, counted)
        if noun is None:
            return False
        meant = meaning_of([noun])
        units = [self._units.get(record.number, _NOTHING) for record in passage.records]
        repeated = any(record.number in self._times for record in passage.records)  # "occasions"
        same = [
            terms
            for number, terms in self._numbered(passage)
            if compare_numbers(value, number, None, value.bound) is Fit.SAME
        ]
        given = (one for thing in passage.subjects for one in self._given[thing])
        same += [self._units[n] for count, n in given if compare_count(value, count) is Fit.SAME]
        if counted.kind is PartKind.LIGHT:  # "people" are inhabitants, and no companies
            told = [term for terms in (*same, *units) for term in terms if term[0] == "types"]
            return not repeated and bool(told) and meant.isdisjoint(told)
        return not repeated and not any(_are_alike(meant, one) for one in (*units, *same))

    def _numbered(self, passage: Passage) -> Sequence[tuple[Decimal, frozenset[Term]]]:
        """The numbers in a passage's words, each with what it may count."""
        if passage.number not in self._in_words:
            statement = passage.records[0].statement
            source = next(q.source for q in statement.quotes if q.text == passage.text)
            read = self._reader.read(passage.text, self._base.sources[source].language)
            self._in_words[passage.number] = [
                (value.number, meaning_of(_behind(read, value))) for value in read.values
            ]
        return self._in_words[passage.number]

    def fit(
        self, reading: Reading, value: Value, clause: Clause, match: Match, count: Count
    ) -> Fit:
        """How a number stands to a count, or to all the like of the same thing together.

        Args:
            reading: The statement.
            value: Its number.
            clause: The clause in which that stands.
            match: The statement of a source that gives the count, held against the clause.
            count: The count.
        """
        if is_behind(reading, value, "divisions"):
            return Fit.OTHER  # "four chapters" are no areas, "four times as many" no sum
        fit = compare_count(value, count)
        if is_behind(reading, value, "times"):
            return fit
        if any(is_behind(reading, value, section) for section in _LASTING):
            return Fit.OTHER  # how long or how old it is counts nothing
        behind = (part for part in reading.parts if part.first == value.last + 1)
        if any(is_unsaid(term) for part in behind for term in part.terms):
            return Fit.OTHER  # so many visitors are no companies
        return self._counted(reading, value, clause, match, fit)

    def _counted(
        self, reading: Reading, value: Value, clause: Clause, match: Match, fit: Fit
    ) -> Fit:
        """The same, where the number counts things; ``fit`` where they are those of the count."""
        number = match.record.number
        unit, shared = self._units[number], self._shared[number]
        counted = counted_by(reading, value)
        if counted and match.record.entity.id in counted.entities:
            things = [p for p in clause.parts if p.first == counted.last + 1 and p.keys("types")]
            if not things:
                return fit
            counted = things[0]  # "ten ASEAN states" are states
        if counted and counted.kind is PartKind.LIGHT:  # "two stages" are no events, if parts
            unit = frozenset({term for term in unit if term[0] != "attributes"})
        near = _near(reading, clause, match, counted) if counted else []
        if counted is None or (counted.kind is PartKind.LIGHT and unit.isdisjoint(counted.terms)):
            if fit is Fit.DIFFERENT and (
                meaning_of(near).isdisjoint(unit) if counted else is_label(reading, value, unit)
            ):
                return Fit.OTHER
            every = fit is not Fit.DIFFERENT or number in self._times  # "hosted it twice"
            thing = match.record.entity.id
            telling = (p for p in clause.parts if every or _is_noun(p) or thing in p.entities)
            # much is counted in a country
            is_plain = match.told >= MOSTLY or not match.lack
            return (
                fit if is_plain and (meaning_of(telling) & unit or not clause.parts) else Fit.OTHER
            )
        behind = meaning_of(p for p in near if p is counted or _is_noun(p) or p.kind in NAMING)
        if not behind & unit or (fit is Fit.DIFFERENT and _is_narrower(counted, unit)):
            return Fit.OTHER
        own, others = behind & (unit - shared), behind & self._sorts[number]
        if shared and not (is_of_each(reading, value) or (own and not others)):
            # told as one of several sorts that are counted, or as all of them together
            together = value.to is None and value.number == self._sums[number]
            together &= bool(own) or not others
            # More than all together of a thing that is named are too many.
            more = match.is_named and value.number > self._sums[number] > 0 and value.to is None
            more &= match.told >= MOSTLY and fit is Fit.DIFFERENT
            return Fit.SAME if together else fit if more else Fit.OTHER
        return fit


def _behind(reading: Reading, value: Value) -> Iterator[Part]:
    """The parts of a text of which one may be what a number counts."""
    return (part for part in reading.parts if value.last < part.first <= value.last + NEAR)


def _near(reading: Reading, clause: Clause, match: Match, counted: Part) -> list[Part]:
    """The parts of a clause that may tell what is counted, from the first that does.

    Not what the things counted have: 30个城市的企业 are not so many firms.
    """
    owning = [first for first, _ in reading.cues.get("owning", ()) if counted.keys("types")]
    return [
        part
        for part in clause.parts
        if counted.first <= part.first <= counted.last + NEAR
        and not any(counted.last < start <= part.first for start in reading.segments)
        and not any(counted.last < at < part.first for at in owning)
        and not any(counted.last < one.first <= part.first for one in reading.values)
        and match.record.entity.id not in part.entities
    ][:MAX_WORDS]


def _is_noun(part: Part) -> bool:
    """Whether a word may tell what is counted: neither a name, nor "competed"."""
    return part.kind not in NAMING and (bool(part.keys("types")) or not part.keys("roles"))


def _are_alike(meant: frozenset[Term], unit: frozenset[Term]) -> bool:
    """Whether what is counted may be what a source counts, and is no narrower sort of it.

    Startups are companies, but not all companies are startups.
    """
    both = meant & unit
    narrower = {one[0] for one in both} == {"types"} and any(t[0] == "concepts" for t in meant)
    return bool(both) and not (narrower and any(term[0] == "concepts" for term in unit))


def _is_narrower(counted: Part, unit: frozenset[Term]) -> bool:
    """Whether only some of all that a source counts are counted: startups, and not companies."""
    plain = {("concepts", sort) for sort in counted.keys("types") if ("types", sort) in unit}
    return bool(plain & unit) and bool(counted.keys("concepts")) and not plain & counted.meaning


def _unit(count: Count, reader: Reader, records: Records) -> frozenset[Term]:
    """What the telling words of a unit stand for."""
    found: set[Term] = set()
    named: set[Term] = set()
    for language, text in (("en", count.unit.en), ("fr", count.unit.fr)):
        for part in reader.read(text, language).parts:
            is_word = part.kind in (PartKind.WORD, PartKind.LIGHT)
            (found if is_word else named).update(part.meaning)
    if _PEOPLE in found:
        found.add(("types", "person"))
    telling = {term for term in found if term[0] == "types" or records.rarity([term]) >= TELLING}
    return frozenset((telling or found) | named)
