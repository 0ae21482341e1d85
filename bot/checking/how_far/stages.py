"""How far a thing has come: what a message says is done against what the sources only plan."""

from collections.abc import Mapping, Sequence
from itertools import product
from operator import itemgetter

from bot.answering.records.record import Record
from bot.answering.words.values import Measure
from bot.checking.how_many.disputes import MAX_MISSING
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Dispute, Outcome
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import MOSTLY, WHOLLY
from bot.checking.sources.tellers import tellers
from bot.checking.sources.wordings import holds
from bot.checking.statements.grammar import speaks
from bot.checking.statements.reading import Reading
from bot.checking.statements.stage_words import MAKING, NEAR_VERB, Told, stages_told
from bot.checking.statements.tense import ends_as_past, is_ahead
from bot.checking.values.comparison import Fit
from bot.checking.words.cues import cues
from bot.checking.words.elisions import whole_words
from bot.checking.words.sections import Cue
from bot.facts import TO_COME, Attribute, Fact, Quote, Role, Status, Type
from bot.matching.fold import words

_PASSING = frozenset({Type.EVENT, Type.COMPETITION})
"""Sorts of what goes on for a while: that it took place does not tell that it still does."""

_STAGES: tuple[Cue, ...] = ("done", "planned", "undone", "negations")


class Stages:
    """Holds the stage that a message tells against that of the sources.

    Attributes:
        statuses: The statement that tells how far a thing has come, by the thing's id.
    """

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._subjects = means.subjects
        self._wordings = means.wordings
        self.statuses = {
            entity: record
            for entity in means.base.entities
            if not means.subjects.is_wide(entity)
            for record in means.subjects.facts_of(entity, _is_status)[:1]
        }
        # The expo has been held, and its next edition is planned.
        self._again = {
            tie.target
            for entity, record in self.statuses.items()
            for tie in means.base.entities[entity].relations
            if tie.role is Role.PARENT and record.statement.status in TO_COME
        }

    def differing(self, case: Case) -> Outcome:
        """Another stage than the sources tell; where those are not plain enough, a doubt."""
        reading, told = case.reading, self.told(case.reading)
        if not told or (reading.has("animate") and not reading.names):
            return NOTHING  # "he has been with them": a person comes to no stage
        if None in told and any(
            one.value.date and one.fit is not Fit.SAME for one in case.disputes
        ):
            return NOTHING  # "not created in March" denies the date
        if reached := self._reached(reading, case.disputes):
            return reached
        clause = self._subjects.whole(reading)
        cued = reading.indexes(*_STAGES)
        apart = tuple(part for part in reading.parts if part.first in cued)
        # "It has been held since 2003": the earlier ones are no plan.
        is_series = reading.has("since") or reading.has("throughout") or reading.has("times")
        said = {value.number for value in reading.values if value.measure is Measure.ORDINAL}
        found: list[tuple[float, Outcome]] = []
        for entity, is_named in case.candidates.items():
            record = self.statuses.get(entity)
            number = self._subjects.editions.number(entity)
            if record is None or (is_series and number and number not in said):
                continue
            match = self._subjects.match(record, clause, apart, is_named=is_named)
            wholly = match.told >= (MOSTLY if not match.lack else WHOLLY)
            same = (is_named or wholly) and match.missing <= MAX_MISSING
            if not same or match.strange:
                continue
            stage = self._stage(reading, record, told)
            if stage is NOTHING and is_named and record.statement.status in told:
                return NOTHING  # one of the things in question has come as far as is told
            rank = match.told + match.gain - match.lack + 2 * is_named
            found.append((rank, stage))
        return max(found, key=itemgetter(0), default=(0.0, NOTHING))[1]

    def confirms(self, reading: Reading, candidates: Mapping[str, bool]) -> bool:
        """Whether a statement names a thing and tells the stage that the sources tell."""
        if (reading.has("until") or reading.has("over")) and not reading.values:
            return False  # that it is over is another stage
        told = self.told(reading)
        exists = not told and reading.has("exists") and not reading.negations
        if exists:
            told = {Status.DONE: reading.cues["exists"][0]}
        if not told:
            return False
        clause = self._subjects.whole(reading)
        for thing, is_named in candidates.items():
            record = self.statuses.get(thing)
            status = record.statement.status if record else Status.DONE
            if status not in told or not (record or exists) or self._subjects.is_wide(thing):
                continue
            wholly = exists and self._subjects.told_by(thing, clause) >= WHOLLY
            if (is_named or wholly) and self._is_all_its_own(reading, thing):
                return True
        return False

    def _is_all_its_own(self, reading: Reading, thing: str) -> bool:
        """Whether every name in a statement is that of a thing or of what it has to do with.

        A centre that exists has not been set up wherever the passages speak of.
        """
        return all(
            thing in part.entities
            or speaks(reading, part)
            or self._subjects.is_tied(thing, part.entities)
            or any(self._subjects.is_tied(e, (thing,)) for e in part.entities)
            for part in reading.names
        )

    def _stage(self, reading: Reading, record: Record, told: Told) -> Outcome:
        """The difference between what a message tells and one thing's own stage."""
        status = record.statement.status
        if status in TO_COME and Status.DONE in told and not reading.has("first_of"):
            plan = self._cue(record, "planned") or self._cue(record, "modals")
            if plan is None and status is not Status.PLANNED:
                return Outcome(is_doubtful=True)
            return _differing(reading, told[Status.DONE], record, plan)
        if status is Status.DONE:
            again = record.entity.id in self._again
            for other in (None,) if again else (None, Status.PLANNED):
                if other in told:
                    if other and (
                        record.entity.type is Type.PLAN
                        or _makes_another(reading, record.entity.id, told[other])
                    ):
                        return NOTHING
                    return _differing(reading, told[other], record, self._cue(record, "done"))
        return NOTHING

    def is_to_come(self, record: Record) -> bool:
        """Whether a statement, or else the thing of which it tells, is planned or proposed."""
        own = self.statuses.get(record.entity.id, record)
        return (record.statement.status or own.statement.status) in TO_COME

    def need_not_go_on(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether something is told to go on that only was for a while, or is only planned."""
        if not reading.has("ongoing") or reading.negations or reading.values or is_ahead(reading):
            return False
        texts = [*self._wordings.of_all(covers)]
        if any(holds(*text, "ongoing") for text in texts):
            return False
        clause = self._subjects.whole(reading)
        first = covers[0]
        passing = (e for e in first.passage.subjects if self._base.entities[e].type in _PASSING)
        if any(
            one in reading.named
            or reading.has("visits")
            or self._subjects.told_by(one, clause) >= MOSTLY
            for one in passing
        ):
            return True
        told = list(tellers(reading, first))
        return bool(told) and all(map(self.is_to_come, told))

    def told(self, reading: Reading) -> Told:
        """The stages that a statement tells, looked for once."""
        if self not in reading.kept:
            reading.kept[self] = stages_told(reading)
        told: Told = reading.kept[self]
        return told

    def _reached(self, reading: Reading, disputes: Sequence[Dispute]) -> Outcome | None:
        """A planned value that a statement tells as reached."""
        for span, dispute in product(reading.cues.get("reached", ()), disputes):
            record = dispute.record
            if record and dispute.fit is Fit.SAME and record.statement.status in TO_COME:
                plan = self._cue(record, "planned")
                if plan:
                    return _differing(reading, span, record, plan)
        return None

    def _cue(self, record: Record, section: Cue) -> str | None:
        """The words by which a quote about a thing tells its stage."""
        for one in (record, *self._subjects.own(record.entity.id)):
            for quote in one.statement.quotes:
                found = self._within(quote, section)
                if found and one.statement.status == record.statement.status:
                    return found
        return None

    def _within(self, quote: Quote, section: Cue) -> str | None:
        language = self._base.sources[quote.source].language
        found = words(quote.text)
        folded = [word.text for word in found]
        spans = cues()[language].find(folded, whole_words(quote.text, found)).get(section)
        if not spans:
            return None
        first, last = max(spans, key=lambda span: span[1] - span[0])
        return quote.text[found[first].start : found[last].end]


def _is_status(fact: Fact) -> bool:
    """Whether a fact tells how far its entity has come."""
    return fact.attribute is Attribute.STATUS


def _differing(
    reading: Reading, span: tuple[int, int], record: Record, held: str | None
) -> Outcome:
    """Another stage told by some words than by a quote of a source, or by what that says in all."""
    said, quoted = reading.stretch(*span), record.statement.quotes[0].text
    difference = Difference(Aspect.STATUS, said, held or quoted)
    return Outcome((Conflict(record, difference),), is_doubtful=True)


def _makes_another(reading: Reading, thing: str, planned: tuple[int, int]) -> bool:
    """Whether a thing is told to make something, not to be made: "it will build trust"."""
    first, last = planned
    acts = any(name.last + 1 == first and thing in name.entities for name in reading.names)
    made = [
        part.first
        for part, told in reading.roles
        if told & MAKING and 0 < part.first - last <= NEAR_VERB
    ]
    return acts and bool(made) and not any(ends_as_past(reading, at) for at in made)
