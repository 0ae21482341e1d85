"""The one way in: checks messages against one fact base."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from bot.answering import Ruling, Shown
from bot.answering.language import SPOKEN, guess_language
from bot.answering.records import Records
from bot.answering.values import Measure
from bot.checking.adjectives import is_of_another_country
from bot.checking.bearing import Bearing
from bot.checking.checkable import is_checkable
from bot.checking.claiming import Claims
from bot.checking.comparing import COUNTED, Fit
from bot.checking.conflict import Conflict
from bot.checking.context import Context
from bot.checking.counting import Counts
from bot.checking.crossing import Crosser
from bot.checking.denying import Denier
from bot.checking.disputing import Dispute, Disputer
from bot.checking.evidence import Cover, Evidence
from bot.checking.exceeding import Exceeder
from bot.checking.grammar import is_denied
from bot.checking.misnumbering import Misnumberer
from bot.checking.names import Names, World
from bot.checking.outrunning import Outrunner
from bot.checking.owning import Owners
from bot.checking.parting import has_told_clause
from bot.checking.placing import Placing
from bot.checking.reader import Reader
from bot.checking.reading import Reading
from bot.checking.report import Finding, Report, Verdict
from bot.checking.showing import missing, proofs
from bot.checking.slots import Swapper
from bot.checking.splitting import Sentence, cut, prose, sentences
from bot.checking.stages import Stager
from bot.checking.subjects import Subjects
from bot.checking.support import Support
from bot.checking.supporting import Supporter
from bot.checking.theming import Themes
from bot.facts import FactBase
from bot.matching.fold import words

_TOLD = str.maketrans("?？", "..")

SHOWN = 3
"""So many statements of the sources are shown for one of the message."""


class Checker:
    """Checks messages against one fact base; pure, immutable, and quick."""

    def __init__(self, base: FactBase, records: Records | None = None) -> None:
        """Build from a fact base, and from its records where an answerer has read them already."""
        self.base = base
        records = records or Records(base)
        self._evidence = Evidence(records)
        world = World()
        self._reader = Reader(Names(base), world, records)
        self._subjects = subjects = Subjects(base, self._evidence)
        counts = Counts(base, subjects, self._reader, records)
        self._supporter = Supporter(base, self._evidence, counts)
        self._disputer = Disputer(base, subjects, counts)
        self._stager = Stager(base, subjects)
        self._denier = Denier(base, records)
        self._exceeder = Exceeder(Outrunner(self._stager, subjects), self._denier)
        self._misnumberer = Misnumberer(subjects, self._evidence)
        self._themes = Themes(base, subjects)
        self._claims = Claims(base, self._evidence)
        self._crosser = Crosser(base, self._reader, world)
        self._swapper = Swapper(base, subjects, world)
        self._owners = Owners(base, subjects, world)
        self._bearing = Bearing(base, subjects)
        self._placing = Placing(base, subjects, world)

    def prepare(self) -> None:
        """Read what the sources say against each other, so that no check waits for it."""
        self._crosser.prepare(self._evidence.passages)
        self._denier.prepare(self._evidence.passages)

    def check(self, text: str) -> Report:
        """What the sources make of each statement of a message.

        Args:
            text: What was written; of any length and content.
        """
        return self._report(text, is_asked=False)

    def _report(self, text: str, *, is_asked: bool) -> Report:
        """The same; a text that is asked states what it asks."""
        read = cut(text)
        language = guess_language([word.text for word in words(prose(read))])
        findings: list[Finding] = []
        context = Context()
        for sentence in sentences(read, language):
            finding, context = self._check(sentence, language, context, is_asked=is_asked)
            findings.append(finding)
        spoken = language if language in SPOKEN else None
        return Report(tuple(findings), spoken, len(read) < len(text))

    def rule(self, text: str) -> Ruling:
        """What the sources make of a text that is taken for a claim; see `Ruling`.

        A question is taken for what it claims: "is it in Laos?" says that it is.
        """
        findings = self._report(text.translate(_TOLD), is_asked=True).findings
        wrong = (f.statements for f in findings if f.verdict is Verdict.CONTRADICTED)
        silent = all(f.verdict in (Verdict.ABSENT, Verdict.NONE) for f in findings)
        told = [f.statements for f in findings if f.verdict is not Verdict.NONE]
        borne_out = told and all(f.verdict is Verdict.SUPPORTED for f in findings if f.statements)
        return Ruling(next(wrong, ()), told[0] if borne_out else (), silent)

    def _check(
        self, sentence: Sentence, language: str, context: Context, *, is_asked: bool
    ) -> tuple[Finding, Context]:
        reading = self._reader.read(prose(sentence.text), language)
        bare = Finding(sentence.text, sentence.start, sentence.end, Verdict.NONE)
        if not reading.words:
            return bare, context
        named = tuple(e for part in reading.names for e in part.entities)
        if not is_checkable(reading, is_asked=is_asked):
            return bare, Context(partial(self._about, reading, None, named), context)
        is_wide = bool(named) and all(map(self._subjects.is_wide, named))
        around = context.entities if reading.points_back or is_wide else ()
        covers = self._evidence.covers(reading, around)
        candidates = self._subjects.candidates(reading, covers, around)
        disputes = self._disputer.disputes(reading, candidates)
        given = [self._giver(dispute) for dispute in disputes]
        is_staged = self._stager.confirms(reading, candidates)
        support = self._supporter.support(reading, covers, given, is_staged=is_staged)
        conflicts, doubtful = self._conflicts(reading, covers, candidates, support, disputes)
        verdict = Verdict.ABSENT
        if conflicts:
            verdict = Verdict.CONTRADICTED
        elif (
            support.is_whole
            and not doubtful
            and not self._exceeder.exceeds(reading, support.covers)
            and not self._owners.misgives(reading, support.covers)
            and not self._subjects.editions.is_carried_by_another(reading, support.things)
            and not self._bearing.fails(reading, support.covers)
            and not self._placing.fails(reading, support.covers)
            and not is_of_another_country(reading, support.covers, self._denier.wordings)
            and not self._crosser.is_turned(reading, covers)
            and not self._crosser.is_compared_otherwise(reading, covers)
        ):
            verdict = Verdict.SUPPORTED
        elif (
            support.is_part
            and has_told_clause(reading, support)
            and not self._subjects.editions.names_another(reading)
        ):
            verdict = Verdict.PARTLY
        others = [e for e in candidates if e not in around]
        about = Context(partial(self._about, reading, others, named), context)
        if verdict is Verdict.SUPPORTED and reading.points_back and not (around or about.own):
            verdict = Verdict.PARTLY  # of what it speaks is not told
        records = [conflict.record for conflict in conflicts]
        if verdict is not Verdict.ABSENT:
            things = {conflict.record.entity.id for conflict in conflicts}
            records += proofs(support.covers, disputes, things)
        unique = {record.number: record for record in records}
        finding = Finding(
            sentence.text,
            sentence.start,
            sentence.end,
            verdict,
            tuple(Shown(r.entity, r.statement) for r in unique.values())[:SHOWN],
            tuple(conflict.difference for conflict in conflicts),
            missing(reading, support),
        )
        return finding, about

    def _giver(self, dispute: Dispute) -> str | None:
        """The id of the thing of which a value is told; of a country too much is told."""
        if dispute.record is None or dispute.fit is not Fit.SAME:
            return None
        thing = dispute.record.entity.id
        return None if self._subjects.is_wide(thing) else thing

    def _about(
        self, reading: Reading, candidates: Iterable[str] | None, named: tuple[str, ...]
    ) -> tuple[str, ...]:
        """What the next statement may be about: what this one names, or else tells by its words."""
        if not all(map(self._subjects.is_wide, named)):
            return named
        if candidates is None:
            candidates = self._subjects.candidates(reading, self._evidence.covers(reading, ()), ())
        return self._subjects.told(reading, candidates) + named

    def _conflicts(
        self,
        reading: Reading,
        covers: Sequence[Cover],
        candidates: Mapping[str, bool],
        support: Support,
        disputes: Sequence[Dispute],
    ) -> tuple[list[Conflict], bool]:
        """Where a statement and the sources differ, and whether it is in doubt that they agree."""
        if self._subjects.editions.names_another(reading):
            return list(self._misnumberer.misnumbered(reading, covers))[:1], True
        stages = [
            stage
            for stage in self._stager.stages(reading, candidates, disputes)
            if not self._stager.is_of_another(stage, reading, support)
        ]
        happened = any(map(_happened, disputes))
        found = [
            Conflict(one.record, one.difference)
            for one in stages
            if one.difference and not (one.is_open and happened)
        ]
        if found:
            return found, True
        found = self._denier.denials(reading, covers, support)
        if found or reading.has("cancelled"):
            return found, bool(stages or found)
        is_told = support.is_whole and not self._bearing.is_other_act(reading, support.covers)
        crossed = self._crosser.crossed(reading, covers, support.covers) if is_told else None
        if not crossed and is_told:
            crossed = self._crosser.turned(reading, support.covers)
        if crossed:
            return [crossed], True
        elsewhen = self._denier.goes_beyond(reading, covers, "elsewhen")
        # What is told of another time may be so; what one passage gives, every value of it, is.
        is_open = len(disputes) == 1 or not support.gives_all
        if not elsewhen:
            found = [
                Conflict(one.record, one.difference)
                for one in disputes
                if one.record and one.difference and not is_denied(reading, one.value.first)
                if is_open or one.value.is_share  # half is given by "more than half", too
            ]
        settled = all(
            one.fit is Fit.SAME or fit is Fit.SAME
            for one, fit in zip(disputes, support.fits, strict=True)
        )
        if settled and not elsewhen:
            found += self._swapper.swaps(reading, candidates, is_supported=support.is_whole)
        elif not found and not elsewhen:
            found = self._several(reading, candidates)
        if not found:
            misplaced = self._claims.misplaced(reading, covers)
            found = [misplaced] if misplaced else list(self._themes.misquoted(reading))[:1]
        unsettled = support.gives_all and any(map(_is_miscounted, disputes))
        return found, bool(stages) or unsettled

    def _several(self, reading: Reading, candidates: Mapping[str, bool]) -> list[Conflict]:
        """A name and a value that are both wrong of one thing, each hiding the other."""
        for swap in self._swapper.swaps(reading, candidates, is_supported=False):
            thing = swap.record.entity.id
            wrong = [
                part
                for part in reading.parts
                if reading.stretch(part.first, part.last) == swap.difference.message
            ]
            about = {thing: candidates.get(thing, False)}
            disputes = [
                one
                for one in self._disputer.disputes(reading, about, wrong)
                if not any(n.first <= one.value.first <= n.last for n in reading.names)
            ]
            # Who ranks fortieth is somebody else than who ranks first.
            ranked = any(one.value.measure is Measure.ORDINAL for one in disputes)
            if not ranked and all(one.fit in (Fit.SAME, Fit.DIFFERENT) for one in disputes):
                found = [
                    Conflict(one.record, one.difference)
                    for one in disputes
                    if one.record and one.difference and not is_denied(reading, one.value.first)
                ]
                return [*found, swap] if found else []
        return []


def _happened(dispute: Dispute) -> bool:
    """Whether the sources tell a value as it is, not as a plan."""
    record = dispute.record
    return dispute.fit is Fit.SAME and record is not None and record.statement.status is None


def _is_miscounted(dispute: Dispute) -> bool:
    """Whether the sources count another number of a few things than a statement does.

    A passage may give it all the same as a sum: "five and five" are not ten of each.
    """
    value = dispute.value
    is_few = value.measure is Measure.NUMBER and not value.is_share and value.number < COUNTED
    return dispute.fit is Fit.DIFFERENT and is_few
