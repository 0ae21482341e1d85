"""The one way in: checks messages against one fact base."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from bot.answering import Ruling
from bot.answering.questions.confirming import MARKS
from bot.answering.records.records import Records
from bot.answering.words.language import SPOKEN, guess_language
from bot.checking.conflicts.conflicts import Conflicts
from bot.checking.conflicts.crossing import Crosser
from bot.checking.conflicts.denying import Denier
from bot.checking.conflicts.disputing import Dispute, Disputer
from bot.checking.conflicts.stages import Stager
from bot.checking.report import Finding, Report, Verdict
from bot.checking.showing import missing, proofs
from bot.checking.sources.authoring import authors
from bot.checking.sources.bearing import Bearing
from bot.checking.sources.carrying import Support
from bot.checking.sources.counting import Counts
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.resolving import Resolver, told_best
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.checkable import is_checkable
from bot.checking.statements.context import Context
from bot.checking.statements.framing import asserted, stripped, without_frame
from bot.checking.statements.grammar import begins_with_pronoun, is_of_writer
from bot.checking.statements.names import Names, World
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind, Reading
from bot.checking.statements.splitting import Sentence, cut, prose, sentences
from bot.checking.support.dividing import ends_idly, has_told_clause, openings
from bot.checking.support.proving import Prover
from bot.checking.support.supporting import Supporter
from bot.checking.values.comparing import Fit
from bot.facts import FactBase, Kind
from bot.matching.fold import folded_words

_TOLD = str.maketrans("?？", "..")

_SETTLED = frozenset({Verdict.SUPPORTED, Verdict.CONTRADICTED})
_OPEN = frozenset(Verdict) - _SETTLED

SHOWN = 3
"""So many statements of the sources are shown for one of the message."""


class Checker:
    """Checks messages against one fact base; pure, immutable, and quick."""

    def __init__(self, base: FactBase, records: Records | None = None) -> None:
        """Build from a fact base, and from its records where an answerer has read them already."""
        self.base = base
        records = records or Records(base)
        self._evidence = Evidence(records)
        self._people = base.of_kind(Kind.PERSON)
        world = World()
        self._reader = Reader(Names(base), world, records)
        self._subjects = subjects = Subjects(base, self._evidence)
        self._resolver = Resolver(base, subjects)
        self._actors = base.of_kind(Kind.PARTNER) | self._people
        wrote = authors(base)
        counts = Counts(base, subjects, self._reader, records)
        self._supporter = Supporter(base, self._evidence, counts, wrote)
        self._disputer = Disputer(base, subjects, counts)
        self._stager = Stager(base, subjects)
        self._denier = Denier(base, records)
        self._crosser = Crosser(base, self._reader, world)
        bearing = Bearing(base, subjects, wrote)
        self._prover = Prover(
            base,
            subjects=subjects,
            world=world,
            stager=self._stager,
            denier=self._denier,
            crosser=self._crosser,
            bearing=bearing,
        )
        self._differences = Conflicts(
            base,
            evidence=self._evidence,
            reader=self._reader,
            subjects=subjects,
            world=world,
            disputer=self._disputer,
            stager=self._stager,
            denier=self._denier,
            crosser=self._crosser,
            bearing=bearing,
        )

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
        language = guess_language(folded_words(prose(read)))
        findings: list[Finding] = []
        context = Context()
        listed = list(sentences(read, language))
        for sentence, following in zip_longest(listed, listed[1:]):
            told = self._told(sentence, following, language)
            finding, context = self._unframed(
                told or sentence, language, context, is_asked=is_asked or told is not None
            )
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

    def _told(
        self, sentence: Sentence, following: Sentence | None, language: str
    ) -> Sentence | None:
        """What a question claims, if the sentence behind it says that it is so."""
        if following is None or not sentence.text.endswith(MARKS):
            return None
        end = asserted(self._read(sentence, language), self._read(following, language))
        return sentence.part(0, end) if end else None

    def _unframed(
        self, sentence: Sentence, language: str, context: Context, *, is_asked: bool
    ) -> tuple[Finding, Context]:
        """What a sentence holds; of one that holds little, what it does told in other words.

        Without what stands around it, that is, or with a name for its pronoun.
        """
        reading = self._read(sentence, language)
        start, end = stripped(reading)
        if (start, end) != (0, len(sentence.text)):
            sentence = sentence.part(start, end)
            reading = self._read(sentence, language)
        for begun, ended in without_frame(reading):
            inner = sentence.part(begun, ended)
            inside = self._read(inner, language)
            bare = self._check(inner, inside, context, is_asked=is_asked)
            if bare[0].verdict in _SETTLED:
                return bare
        found = self._check(sentence, reading, context, is_asked=is_asked)
        if found[0].verdict not in _OPEN:
            return found
        kept: tuple[Finding, Context] | None = None
        for text in self._resolver.resolved(reading, context):
            told = Sentence(text, sentence.start, sentence.end)
            anew = self._read(told, language)
            finding, about = self._check(told, anew, context, is_asked=is_asked)
            if finding.verdict in _SETTLED and (not kept or finding.verdict is Verdict.SUPPORTED):
                kept = replace(finding, text=sentence.text), about
        if kept or found[0].verdict is Verdict.NONE:
            return kept or found
        return self._opened(sentence, reading, found, context, is_asked=is_asked)

    def _opened(
        self,
        sentence: Sentence,
        reading: Reading,
        found: tuple[Finding, Context],
        context: Context,
        *,
        is_asked: bool,
    ) -> tuple[Finding, Context]:
        """What a sentence of which little is told holds by the clause with which it opens."""
        finding, about = found
        for start, end in openings(reading):
            opening = sentence.part(start, end)
            anew = self._read(opening, reading.language)
            alone, told_of = self._check(opening, anew, context, is_asked=is_asked)
            if alone.verdict is Verdict.CONTRADICTED and ends_idly(reading, end):
                return alone, told_of
            if alone.verdict is Verdict.SUPPORTED and finding.verdict is Verdict.ABSENT:
                part = replace(finding, verdict=Verdict.PARTLY, statements=alone.statements)
                return part, about
        return found

    def _read(self, sentence: Sentence, language: str) -> Reading:
        return self._reader.read(prose(sentence.text), language)

    def _check(
        self, sentence: Sentence, reading: Reading, context: Context, *, is_asked: bool
    ) -> tuple[Finding, Context]:
        bare = Finding(sentence.text, sentence.start, sentence.end, Verdict.NONE)
        if not reading.words:
            return bare, context
        named = tuple(e for part in reading.names for e in part.entities)
        if not is_checkable(reading, is_asked=is_asked):
            return bare, Context(partial(self._about, reading, None, named), context)
        around = self._around(reading, named, context)
        covers = self._evidence.covers(reading, around)
        candidates = self._subjects.candidates(reading, covers, around)
        disputes = self._disputer.disputes(reading, candidates)
        given = [self._giver(dispute) for dispute in disputes]
        is_staged = self._stager.confirms(reading, candidates)
        support = self._supporter.support(
            reading,
            covers,
            given,
            is_staged=is_staged,
            around=around if reading.points_back else (),
        )
        conflicts, doubtful = (
            ([], False)
            if is_of_writer(reading)
            else self._differences.conflicts(reading, covers, candidates, support, disputes)
        )
        verdict = Verdict.ABSENT
        if conflicts:
            verdict = Verdict.CONTRADICTED
        elif support.is_whole and not doubtful and self._prover.proves(reading, covers, support):
            verdict = Verdict.SUPPORTED
        elif (
            support.is_part
            and has_told_clause(reading, support)
            and not self._subjects.editions.names_another(reading)
        ):
            verdict = Verdict.PARTLY
        others = [e for e in candidates if e not in around]
        denied = {conflict.record.entity.id for conflict in conflicts}
        borne_out = verdict is Verdict.SUPPORTED
        things = support.covers[0].passage.subjects if borne_out else denied
        topic = around if begins_with_pronoun(reading) else ()
        about = Context(partial(self._about, reading, others, named, things, topic), context)
        vague = reading.points_back and not (around or about.own)
        if borne_out and (vague or self._is_of_others(reading, support, around)):
            verdict = Verdict.PARTLY  # of what it speaks is not told
        records = [conflict.record for conflict in conflicts]
        if verdict is not Verdict.ABSENT:
            records += proofs(support.covers, disputes, denied)
        unique = {record.number: record for record in records}
        finding = replace(
            bare,
            verdict=verdict,
            statements=tuple(record.shown for record in unique.values())[:SHOWN],
            differences=tuple(conflict.difference for conflict in conflicts),
            missing=missing(reading, support),
        )
        return finding, about

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
        return bool(things) and begins_with_pronoun(reading) and things.isdisjoint(told)

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
