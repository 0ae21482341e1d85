"""Values of a message against those that the sources give of the same thing and attribute."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from bot.answering.records.record import Record
from bot.answering.records.role_sets import WRITERS
from bot.answering.records.typed import dates
from bot.answering.words.values import Measure
from bot.checking.how_many.counts import Counts
from bot.checking.how_many.predicates import Predicates
from bot.checking.how_many.typed_values import Given, TypedValues
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import Dispute, aspect_of
from bot.checking.sources.clause import Clause, Match
from bot.checking.sources.evidence import UNKNOWN_WEIGHT
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import MOSTLY, UNNAMED_GAIN
from bot.checking.statements.comparatives import is_compared
from bot.checking.statements.counted import counted_by, is_behind, is_known, is_of_then
from bot.checking.statements.grammar import follows, within
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.statements.standing import territories
from bot.checking.values.comparison import Fit
from bot.checking.values.value import Value
from bot.checking.when.dates import is_topic
from bot.facts import Attribute

MAX_MISSING = 0.28
"""The share of a clause's words that may be unexplained where its thing is named."""

WIDE_GAIN = 0.5
"""The weight of words that must tell what is said of a country, and no word be left."""

CLAIMANT_GAIN = 0.5
"""What it counts, beside the words that tell a thing, that somebody is named who speaks of it."""

MAX_MISSING_UNNAMED = 0.2
"""The same where it is only told by its words."""


class Disputes:
    """Holds values against typed values."""

    def __init__(self, means: Means, counts: Counts) -> None:
        self._subjects = means.subjects
        self._territories = territories(means.base)
        printed = (fact for entity in means.base.entities.values() for fact in entity.facts)
        self._printed = frozenset(
            date
            for fact in printed
            if fact.attribute is Attribute.PUBLICATION and fact.when
            for date in dates(fact.when)
        )
        self._typed = TypedValues(means, counts)
        self._predicates = Predicates(means)

    def of(
        self, reading: Reading, candidates: Mapping[str, bool], apart: Sequence[Part] = ()
    ) -> list[Dispute]:
        """How each value of a statement stands to the values given of the same thing.

        Args:
            reading: The statement.
            candidates: The ids of the things in question, and whether each is named.
            apart: Names that do not count, as they are known to be wrong.
        """
        found = [
            Dispute(value, Fit.OTHER)
            if is_compared(reading, value.first)
            or is_known(reading, value)
            or _is_some_of(reading, value)
            or self._is_of_report(reading, value)
            else self._dispute(reading, value, candidates, apart)
            for value in reading.values
        ]
        undated = [d.value for d in found if d.fit is Fit.OTHER and d.value.date]
        undated = [value for value in undated if not is_compared(reading, value.first)]
        found = [
            Dispute(one.value, Fit.OTHER)
            if _is_of_another(reading, one, found)
            or self._is_of_other_place(reading, one)
            or (one.fit is Fit.DIFFERENT and is_of_then(reading, one.value, undated))
            else one
            for one in found
        ]
        return [self._edition(reading, dispute, found) for dispute in found]

    def _is_of_other_place(self, reading: Reading, dispute: Dispute) -> bool:
        """Whether a value of a country, say, is told of another one: "ASEAN has … China has …"."""
        if dispute.fit is not Fit.DIFFERENT or dispute.record is None:
            return False
        thing, named = dispute.record.entity.id, reading.named
        is_place = thing in self._territories
        return is_place and thing not in named and not self._territories.isdisjoint(named)

    def _is_of_report(self, reading: Reading, value: Value) -> bool:
        """Whether a date is that of a report: "it wrote on 16 September about the meeting"."""
        if not (value.date and value.date.day and any(map(value.date.fits, self._printed))):
            return False
        return any(WRITERS & roles for _, roles in reading.roles)

    def _edition(self, reading: Reading, dispute: Dispute, others: Sequence[Dispute]) -> Dispute:
        """The number of an edition against that of the one whose date a statement gives."""
        value = dispute.value
        numbers_days = is_behind(reading, value, "durations")  # "the fifth day of November"
        if value.measure is not Measure.ORDINAL or dispute.fit is Fit.SAME or numbers_days:
            return dispute
        for other in others:
            record = other.record
            number = self._subjects.editions.number(record.entity.id) if record else None
            dated = other.fit is Fit.SAME and other.value.date and other.value.date.month
            if record and dated and number and number != value.number:
                said = reading.stretch(value.first, value.last)
                difference = Difference(Aspect.COUNT, said, str(number))
                return Dispute(value, Fit.DIFFERENT, record, difference)
        return dispute

    def _dispute(
        self,
        reading: Reading,
        value: Value,
        candidates: Mapping[str, bool],
        wrong: Sequence[Part],
    ) -> Dispute:
        clause = self._subjects.clause_at(reading, value.first)
        apart = (*_set_apart(reading, value, clause), *wrong)
        named = {e for part in clause.parts for e in part.entities}
        speaks = value.measure is Measure.NUMBER or reading.has("speaking")
        matches = [*self._subjects.matches(clause, candidates, value.measure, apart=apart)]
        found: list[tuple[float, Match, Given]] = []
        for match in matches:
            is_claimed = speaks and not named.isdisjoint(match.record.statement.claimed_by)
            if match.strange or not self._is_same(match, is_claimed=is_claimed):
                continue
            given = self._typed.given(reading, value, clause, match)
            rank = match.gain - 2 * match.lack + match.is_named + 2 * match.told
            if given.fit is Fit.OTHER or (
                given.fit is Fit.DIFFERENT
                and self._predicates.leave_open(reading, value, clause, match)
            ):
                continue
            found.append((rank, match, given))
        plain = [one for one in found if self._is_plain(one[1])]
        least = min((match.lack for _, match, _ in plain), default=0.0)
        is_around = not any(match.record.entity.id in named for _, match, _ in plain)
        plain += [
            one
            for one in found
            if one[2].fit is Fit.SAME
            and (
                one[1].lack < least
                or (is_around and one[1].lack <= least and one[1].record.entity.id in named)
            )
        ]
        best: dict[Fit, tuple[Record, Given]] = {}
        for _, match, given in sorted(
            plain or found,
            key=lambda one: (-one[0], not _is_told_of(reading, value, one[1].record.entity.id)),
        ):
            best.setdefault(given.fit, (match.record, given))
        denied = self._is_denied(reading, value)
        only = denied and len(reading.values) == 1
        for fit in (Fit.SAME, Fit.FINER):
            if fit in best and not only:  # "it is not 10 billion"
                return Dispute(value, fit, best[fit][0])
        if not best:
            return Dispute(value, Fit.OTHER)
        record, given = best[Fit.SAME] if Fit.SAME in best else best[Fit.DIFFERENT]
        if self._may_be_some(reading, value, clause, record, matches):
            return Dispute(value, Fit.OTHER)
        if denied and Fit.SAME not in best:
            return Dispute(value, Fit.SAME, record)
        said = reading.stretch(value.first, value.last)
        difference = Difference(
            aspect_of(value, record, denied=denied), said, self._typed.written(given)
        )
        return Dispute(value, Fit.DIFFERENT, record, difference)

    def _may_be_some(
        self,
        reading: Reading,
        value: Value,
        clause: Clause,
        record: Record,
        matches: Iterable[Match],
    ) -> bool:
        """Whether a number may be of some of all that are counted in a country.

        More is said of them, "ten Chinese firms lead the market", or so many are counted
        somewhere else: "five Chinese companies met".
        """
        if value.measure is not Measure.NUMBER or record.entity.id not in self._territories:
            return False
        return any(
            match.lack
            if match.record is record
            else self._typed.given(reading, value, clause, match).fit is Fit.SAME
            for match in matches
            if not match.strange
        )

    def _is_denied(self, reading: Reading, value: Value) -> bool:
        """Whether a statement says that this is not the value: "not 100 billion".

        "Not far from 700 million" only bounds it.
        """
        spans = reading.cues.get("negations", ())
        return any(last == value.first - 1 and first <= value.begin for first, last in spans)

    def _is_plain(self, match: Match) -> bool:
        """Whether the message names or tells the thing, rather than only speaking like it."""
        is_told = match.is_named or match.told >= MOSTLY
        return is_told and not self._subjects.is_wide(match.record.entity.id)

    def _is_same(self, match: Match, *, is_claimed: bool) -> bool:
        """Whether a statement is about the very thing that a clause is about.

        Args:
            match: The statement, held against the clause.
            is_claimed: Whether the clause names somebody who says so.
        """
        if self._is_plain(match):
            return match.missing <= MAX_MISSING and match.rest < UNKNOWN_WEIGHT
        if match.is_named and match.gain >= WIDE_GAIN and not match.lack:
            return True
        gain = match.gain + CLAIMANT_GAIN * is_claimed
        return gain >= UNNAMED_GAIN and match.missing <= MAX_MISSING_UNNAMED


def _is_of_another(reading: Reading, dispute: Dispute, others: Sequence[Dispute]) -> bool:
    """Whether a value that differs is none of what the sources give, as another one tells.

    A number of what is named before it, where another one is told of their thing, a number
    beside the one that they count, as in "of the five two came late", and a rank of another year.
    """
    value, record = dispute.value, dispute.record
    if dispute.fit is not Fit.DIFFERENT or record is None:
        return False
    if value.measure is Measure.ORDINAL:
        told = [one.value.date for one in others if one.value.date and one.value.date.year]
        given = [figure.date for figure in record.figures if figure.date]
        return bool(told and given) and not any(d.fits(one) for d in told for one in given)
    if value.measure is not Measure.NUMBER:
        return False
    thing = record.entity.id
    numbers = [one for one in others if one is not dispute and one.value.measure is Measure.NUMBER]
    if not _is_told_of(reading, value, thing):
        named = any(name.last < value.first for name in reading.names)
        return named and any(_is_told_of(reading, one.value, thing) for one in numbers)
    counted = counted_by(reading, value)
    told_before = counted and any(one.value.last < counted.first for one in numbers)
    if counted and told_before and is_behind(reading, value, "times"):
        return thing not in counted.entities  # "the summit four times and the expo 21 times"
    return any(one.fit is Fit.SAME and one.record is record for one in numbers)


def _is_told_of(reading: Reading, value: Value, thing: str) -> bool:
    """Whether the last name before a value is that of a thing: "ASEAN has 700 million"."""
    before = [name for name in reading.names if name.last < value.first][-1:]
    return any(thing in name.entities for name in before)


def _is_some_of(reading: Reading, value: Value) -> bool:
    """Whether a number is of some of those that are counted: "three of the companies"."""
    behind = reading.folded[value.last + 1 : value.last + 3]
    of = value.last + 1 in reading.firsts("of")
    counts = value.measure is Measure.NUMBER and not value.is_share
    return counts and of and behind[-1] in reading.function_words.definite_determiner


def _set_apart(reading: Reading, value: Value, clause: Clause) -> Iterator[Part]:
    """The parts of a clause that do not count beside a value.

    The verb that ranks, and who ranks higher: "second behind Germany"; the one that tells of
    printing what has a date, and names behind "with"; though "with Germany in fourth place" it
    is Germany's.
    """
    if value.measure is Measure.ORDINAL:
        spans = (reading.cues.get(section, ()) for section in ("ranking", "aftermath"))
        yield from within(reading, chain.from_iterable(spans))
        yield from (p for p in reading.of_kind(*NAMING) if follows(reading, "aftermath", p))
        return
    yield from _companions(reading, clause)
    if value.date:
        printing = [part for part, roles in reading.roles if roles & WRITERS]
        yield from printing
        yield from (n for n in reading.names if any(is_topic(reading, p, n) for p in printing))


def _companions(reading: Reading, clause: Clause) -> Iterator[Part]:
    """Names behind "with" and the like, which tell who else has a part in the same thing.

    Not in "with Vietnam's firms": of those something else may be told.
    """
    for part in clause.parts:
        owns = reading.is_genitive(part)
        if part.kind is not PartKind.WORD and follows(reading, "companions", part) and not owns:
            yield part
