"""What the sources make of one statement of a message."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import partial

from bot.answering.records.role_sets import DEEDS
from bot.answering.words.values import Measure
from bot.checking.contradictions import contradictions, outcome
from bot.checking.doubts import Doubts
from bot.checking.how_far.stages import Stages
from bot.checking.how_many.counts import Counts
from bot.checking.how_many.disputes import Disputes
from bot.checking.report import Finding, Verdict
from bot.checking.shown import missing, posts, proofs
from bot.checking.sources.case import NOTHING, Case, Dispute
from bot.checking.sources.means import Means
from bot.checking.sources.pronouns import told_best
from bot.checking.sources.support import Support
from bot.checking.sources.wordings import REMEMBERED
from bot.checking.statements.checkable import is_checkable
from bot.checking.statements.context import Context
from bot.checking.statements.grammar import beginning, begins_with_pronoun, is_of_writer
from bot.checking.statements.reader import is_unowned
from bot.checking.statements.reading import PartKind, Reading
from bot.checking.statements.sentences import Sentence
from bot.checking.support.clauses import has_told_clause
from bot.checking.support.nearness import is_of_another_thing
from bot.checking.support.supporter import Supporter
from bot.checking.values.comparison import Fit
from bot.checking.who.crossed_names import CrossedNames
from bot.checking.who.deeds import Deeds
from bot.checking.who.sorts import Sorts
from bot.facts import Kind

SHOWN = 3
"""So many statements of the sources are shown for one of the message."""


class Finder:
    """Finds for statements which passages bear them out, and which contradict them."""

    def __init__(self, means: Means) -> None:
        base = means.base
        self._means = means
        self._evidence = means.evidence
        self._subjects = means.subjects
        counts = Counts(means)
        self._crossed_names = CrossedNames(means)
        self._disputes = Disputes(means, counts)
        self._stages = Stages(means)
        self._sorts = Sorts(means)
        self._supporter = Supporter(means, counts)
        self._deeds = Deeds(means)
        self._contradictions = contradictions(
            means,
            self._disputes,
            self._stages,
            self._crossed_names,
            self._deeds,
            is_borne_out=self._is_borne_out,
        )
        self._doubts = Doubts(means, self._stages, self._crossed_names, self._deeds)
        self._people = base.of_kind(Kind.PERSON)
        self._actors = base.of_kind(Kind.PARTNER) | self._people

    def prepare(self) -> None:
        """Read what the sources say against each other, so that no check waits for it.

        Where that is more than is remembered, it is read when it is first asked for.
        """
        passages = self._evidence.passages
        if len(passages) <= REMEMBERED:
            self._crossed_names.prepare(passages)

    def find(
        self,
        sentence: Sentence,
        reading: Reading,
        context: Context,
        *,
        is_asked: bool,
        only_whole: bool = False,
    ) -> tuple[Finding, Context]:
        """What is found for a statement, and what the next one may be about.

        Args:
            sentence: Where it stands in the message.
            reading: The same, read.
            context: What those before it leave.
            is_asked: Whether a question states it.
            only_whole: Whether it only counts if it is borne out.
        """
        bare = Finding(sentence.text, sentence.start, sentence.end, Verdict.NONE)
        if not reading.words:
            return bare, context
        named = tuple(e for part in reading.names for e in part.entities)
        reading = _as_asked(reading) if is_asked else reading
        if not is_checkable(reading, is_asked=is_asked):
            return bare, Context(partial(self._about, reading, None, named), context)
        around = self._around(reading, named, context)
        case = self._case(reading, around)
        support = case.support
        if only_whole and not support.is_whole:
            return bare, context
        told = NOTHING if is_of_writer(reading) else outcome(self._contradictions, case)
        conflicts = [one for one in told.conflicts if not is_of_another_thing(case, one)]
        verdict = Verdict.CONTRADICTED
        if not conflicts:
            is_doubtful = told.is_doubtful or bool(told.conflicts)
            verdict = self._verdict(case, is_doubtful=is_doubtful)
        others = [e for e in case.candidates if e not in around]
        denied = {conflict.record.entity.id for conflict in conflicts}
        borne_out = verdict is Verdict.SUPPORTED
        things = support.covers[0].passage.subjects if borne_out else denied
        topic = around if begins_with_pronoun(reading) else ()
        about = Context(partial(self._about, reading, others, named, things, topic), context)
        vague = reading.points_back and not (around or about.own)
        if borne_out and (vague or self._is_of_others(reading, support, around)):
            verdict = Verdict.PARTLY  # of what it speaks is not told
        if borne_out and not around and _tells_nothing(reading):
            verdict = Verdict.ABSENT
        open_words = missing(reading, support)
        if verdict is Verdict.PARTLY and not open_words:
            open_words = self._doubted(case, points=borne_out)
            # Of nothing that can be named it is no help to say that it is told in part.
            verdict = verdict if open_words or is_asked else Verdict.ABSENT
        records = [conflict.record for conflict in conflicts]
        if verdict is Verdict.SUPPORTED:
            records += posts(reading, self._subjects)
        if verdict is not Verdict.ABSENT:
            records += proofs(case, denied)
        unique = {record.number: record for record in records}
        finding = replace(
            bare,
            verdict=verdict,
            statements=tuple(record.shown for record in unique.values())[:SHOWN],
            differences=tuple(conflict.difference for conflict in conflicts),
            missing=open_words,
        )
        return finding, about

    def _case(self, reading: Reading, around: Sequence[str]) -> Case:
        """A statement with all that is found on it.

        Args:
            reading: The statement.
            around: The ids of what it may be about without naming it.
        """
        slips = self._means.slips
        made = [slip for part in reading.names for slip in slips.of(part.entities)]
        covers = self._evidence.covers(reading, around)
        if made:  # as hardly ever
            covers = [
                cover
                for cover in covers
                if not slips.is_of_another(made, cover.passage.entities, cover.passage.source)
            ]
        candidates = self._subjects.candidates(reading, covers, around)
        disputes = self._disputes.of(reading, candidates)
        support = partial(
            self._supporter.support,
            reading,
            covers,
            [self._giver(dispute) for dispute in disputes],
            around=around if reading.points_back else (),
        )
        is_told = self._stages.confirms(reading, candidates) or self._sorts.tell(reading)
        told = support(is_told=is_told)
        case = Case(reading, covers, candidates, told, disputes, self._means, around)
        # Who goes to whom, the fact base tells of those, too, who are tied by no relation.
        acts = any(roles & DEEDS for _, roles in reading.roles)
        if told.is_whole or is_told or not (acts and self._deeds.agree(case)):
            return case
        return case._replace(support=support(is_told=True))

    def _verdict(self, case: Case, *, is_doubtful: bool) -> Verdict:
        """How far the sources bear out a statement that nothing contradicts.

        Args:
            case: The statement.
            is_doubtful: Whether they leave open if it is so.
        """
        reading, support = case.reading, case.support
        if support.is_whole and not is_doubtful and not self._doubts.any(case):
            return Verdict.SUPPORTED
        tells_clause = support.is_part and has_told_clause(reading, support)
        if tells_clause and not self._subjects.editions.names_another(reading):
            return Verdict.PARTLY
        return Verdict.ABSENT

    def _is_borne_out(self, text: str, case: Case) -> bool:
        """Whether the sources bear out what is said in the place of a statement."""
        told = self._case(self._means.reader.read(text, case.reading.language), case.around)
        return self._verdict(told, is_doubtful=False) is Verdict.SUPPORTED

    def _doubted(self, case: Case, *, points: bool) -> tuple[str, ...]:
        """The words that leave open whether a statement is so: "last week"; or its pronoun.

        Args:
            case: The statement.
            points: Whether it is only open of what it speaks.
        """
        reading = case.reading
        if points:
            at = beginning(reading)
            return (reading.stretch(at, at),)
        open_values = (
            one.value
            for one in case.disputes
            if one.fit is not Fit.SAME and one.value.measure is not Measure.ORDINAL
        )
        spans = set(self._doubts.doubted(case))
        spans = spans or {(value.first, value.last) for value in open_values}
        spans = spans or set(reading.cues.get("reached", ()))
        return tuple(reading.stretch(*span) for span in sorted(spans))

    def _around(self, reading: Reading, named: Collection[str], context: Context) -> Sequence[str]:
        """What a statement may be about without naming it; nothing where it is of its writer.

        Args:
            reading: The statement.
            named: The ids of the entities that it names.
            context: What those before it leave.
        """
        is_wide = all(map(self._subjects.is_wide, named))
        is_open = is_wide and bool(named or reading.values or reading.of_kind(PartKind.WORD))
        if is_of_writer(reading) or not (reading.points_back or is_open):
            return ()
        around = context.entities
        if around and reading.has("animate"):
            around = (*around, *context.persons(self._people))
        return around

    def _is_of_others(self, reading: Reading, support: Support, around: Sequence[str]) -> bool:
        """Whether passages bear out what begins with a pronoun, and tell of other things."""
        things = {entity for entity in around if not self._subjects.is_wide(entity)}
        told = {e for cover in support.covers for e in cover.passage.entities}
        told |= {e for cover in support.covers for e in cover.passage.subjects}
        points = (bool(things) and begins_with_pronoun(reading)) or is_unowned(reading.cues)
        return points and things.isdisjoint(told)

    def _giver(self, dispute: Dispute) -> str | None:
        """The id of the thing of which a value is told; of a country too much is told."""
        if dispute.record is None or dispute.fit is not Fit.SAME:
            return None
        thing = dispute.record.entity.id
        return None if self._subjects.is_wide(thing) else thing

    def _about(
        self,
        reading: Reading,
        candidates: Iterable[str] | None,
        named: tuple[str, ...],
        things: Collection[str] = (),
        topic: Sequence[str] = (),
    ) -> tuple[str, ...]:
        """What the next statement may be about: what this one names, or else tells by its words.

        Failing both, it is the one of ``things`` of which the sources tell there.
        """
        only = told_best(self._subjects, reading, [e for e in things if e not in self._actors])
        if not all(map(self._subjects.is_wide, named)):
            return tuple(dict.fromkeys((*topic, *named, *only)))
        if candidates is None:
            candidates = self._subjects.candidates(reading, self._evidence.covers(reading, ()), ())
        told = self._subjects.told(reading, candidates)
        return (told or only) + named


def _as_asked(reading: Reading) -> Reading:
    """A statement of which it is asked if it is so, and so are its values."""
    asked = tuple(value._replace(is_asked=True) for value in reading.values)
    return replace(reading, values=asked) if asked else reading


def _tells_nothing(reading: Reading) -> bool:
    """Whether a statement has nothing but light words, or the same name several times.

    Of which plan "the plan was discussed in 2022" nothing tells, nor what CGTN's own is of CGTN,
    nor who "the two" are between whom there is a tie.
    """
    telling = reading.telling
    called = {tuple(reading.folded[name.first : name.last + 1]) for name in reading.names}
    twice = len(telling) == len(reading.names) > len(called) == 1 and not reading.values
    among = reading.firsts("between") - reading.firsts("additive")  # "entre autres"
    between = max(among, default=len(reading.words))
    told = [part.last for part in telling]
    told += [value.last for value in reading.values if value.date or value != reading.values[0]]
    loose = between < len(reading.words) and max(told, default=0) < between
    return not telling or twice or loose
