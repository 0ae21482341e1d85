"""The one way in: checks messages against one fact base."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from bot.answering import Ruling
from bot.answering.questions.yes_or_no import MARKS
from bot.answering.records.records import Records
from bot.checking.finder import Finder
from bot.checking.report import Finding, Report, Verdict, joined
from bot.checking.sources.means import Means
from bot.checking.sources.pronouns import Resolver, points_to_whole
from bot.checking.statements.context import Context
from bot.checking.statements.frames import asserted, attributed, stripped, without_frame
from bot.checking.statements.halves import coordinated, halves, related
from bot.checking.statements.inversion import declared, plain, presumed
from bot.checking.statements.reading import Part, Reading
from bot.checking.statements.retellings import (
    above_all,
    outdone,
    with_copula,
    without_insertion,
    without_intensives,
)
from bot.checking.statements.sentences import Sentence, cut, language_of, prose, sentences
from bot.checking.support.clauses import ends_idly, openings
from bot.facts import SPOKEN, FactBase
from bot.matching.remembered import answers, of_one_answer

_TOLD = str.maketrans("?？", "..")

_SETTLED = frozenset({Verdict.SUPPORTED, Verdict.CONTRADICTED})
_BORNE_OUT = frozenset({Verdict.SUPPORTED})
_WRONG = frozenset({Verdict.CONTRADICTED})
_OPEN = frozenset(Verdict) - _SETTLED
_NOTHING = Finding("", 0, 0, Verdict.NONE)


class Checker:
    """Checks messages against one fact base, each alike whatever was checked before it."""

    def __init__(self, base: FactBase, records: Records | None = None) -> None:
        """Build from a fact base, and from its records where an answerer has read them already."""
        self.base = base
        self._means = Means.of(base, records or Records(base))
        self._resolver = Resolver(base, self._means.subjects)
        self._finder = Finder(self._means)

    def prepare(self) -> None:
        """Read what the sources say against each other, so that no check waits for it."""
        self._finder.prepare()

    @answers
    def check(self, text: str) -> Report:
        """What the sources make of each statement of a message.

        Args:
            text: What was written; of any length and content.
        """
        return self._report(text, is_asked=False)

    def _report(self, text: str, *, is_asked: bool, language: str = "") -> Report:
        """The same; a text that is asked states what it asks, in a language that is known."""
        read = cut(text)
        language = language or language_of(read)
        findings: list[Finding] = []
        context = Context()
        listed = list(sentences(read, language))
        for sentence, following in zip_longest(listed, listed[1:]):
            told = self._told(sentence, following, language)
            if is_asked:
                told = self._stated(self._plain(sentence, language), language)
            finding, context = self._unframed(
                told or sentence, language, context, is_asked=is_asked or told is not None
            )
            findings.append(finding)
        spoken = language if language in SPOKEN else None
        return Report(tuple(findings), spoken, len(read) < len(text))

    def rule(self, text: str, language: str = "") -> Ruling:
        """What the sources make of a text that is taken for a claim; see `Ruling`.

        A question is taken for what it claims: "is it in Laos?" says that it is.

        Args:
            text: The text.
            language: The BCP 47 tag of its language, where that of the question is known.
        """
        told = text.translate(_TOLD)
        findings = self._report(told, is_asked=True, language=language).findings
        wrong = next((f for f in findings if f.verdict is Verdict.CONTRADICTED), _NOTHING)
        if wrong is _NOTHING and _OPEN.issuperset(f.verdict for f in findings):
            wrong = self._wrongly_presumed(told, language)
        silent = all(f.verdict in (Verdict.ABSENT, Verdict.NONE) for f in findings)
        shown = [f.statements for f in findings if f.verdict is not Verdict.NONE]
        borne_out = shown and all(f.verdict is Verdict.SUPPORTED for f in findings if f.statements)
        differing = [(one.message, one.source) for one in wrong.differences]
        return Ruling(wrong.statements, shown[0] if borne_out else (), silent, differing)

    def _wrongly_presumed(self, text: str, language: str) -> Finding:
        """What the sources contradict of all that an open question takes for granted."""
        read = cut(text)
        language = language or language_of(read)
        claims = (
            claim
            for sentence in sentences(read, language)
            for claim in presumed(self._read(sentence, language))
        )
        reports = (self._report(claim, is_asked=True, language=language) for claim in claims)
        findings = (finding for report in reports for finding in report.findings)
        return next((f for f in findings if f.verdict is Verdict.CONTRADICTED), _NOTHING)

    def _told(
        self, sentence: Sentence, following: Sentence | None, language: str
    ) -> Sentence | None:
        """What a question claims, if the sentence behind it says that it is so."""
        if following is None or not sentence.text.endswith(MARKS):
            return None
        end = asserted(self._read(sentence, language), self._read(following, language))
        return sentence.part(0, end) if end else None

    def _stated(self, sentence: Sentence, language: str) -> Sentence:
        """A question as the statement of which it asks if it is so."""
        bare = sentence.retold(plain(self._read(sentence, language)))
        return sentence.retold(declared(self._read(bare, language)) or bare.text)

    def _unframed(
        self, sentence: Sentence, language: str, context: Context, *, is_asked: bool
    ) -> tuple[Finding, Context]:
        """What a sentence holds; of one that holds little, what it does told in other words.

        Without what stands around it, that is, or with a name for its pronoun.
        """
        sentence = self._plain(sentence, language)
        reading = self._read(sentence, language)
        for begun, ended in without_frame(reading):
            bare = self._find(sentence.part(begun, ended), language, context, is_asked=is_asked)
            if bare[0].verdict in _SETTLED:
                return bare
        found = self._found(sentence, reading, context, is_asked=is_asked)
        if sentence.text.endswith(MARKS) and not (reading.parts or reading.values):
            return found  # "do you believe it?" states nothing of what it points to
        if halved := self._in_halves(sentence, reading, found, context, is_asked=is_asked):
            return halved
        # "Somebody is its head" is not borne out by who heads something else.
        if found[0].verdict not in _OPEN and not points_to_whole(reading):
            return found
        kept: tuple[Finding, Context] | None = None
        retold = [(text, _SETTLED) for text in self._resolver.resolved(reading, context)]
        retold += ((text, _BORNE_OUT) for text in self._resolver.told_of_a_part(reading, context))
        retold += ((text, _BORNE_OUT) for text in (above_all(reading),) if text)
        around = dict(without_insertion(reading))
        retold += ((text, _WRONG) for text in around)
        for text, telling in retold:
            finding, about = self._find(sentence.retold(text), language, context, is_asked=is_asked)
            if text in around and not self._is_about(finding, around[text]):
                continue
            if finding.verdict in telling and (not kept or finding.verdict is Verdict.SUPPORTED):
                kept = replace(finding, text=sentence.text), about
        if kept or found[0].verdict is Verdict.NONE:
            return kept or found
        return self._coordinated(sentence, reading, context, is_asked=is_asked) or self._opened(
            sentence, reading, found, context, is_asked=is_asked
        )

    def _in_halves(
        self,
        sentence: Sentence,
        reading: Reading,
        whole: tuple[Finding, Context],
        context: Context,
        *,
        is_asked: bool,
    ) -> tuple[Finding, Context] | None:
        """What a sentence holds that says two things, where that is more or less than as a whole.

        Both have to be borne out, which what is related to a name may be by something else; if
        that is wrong, so is the whole.
        """
        both, is_whole = related(reading), whole[0].verdict is Verdict.SUPPORTED
        findings: list[Finding] = []
        for text in both or (() if is_whole else halves(reading)):
            finding, context = self._unframed(
                sentence.retold(text), reading.language, context, is_asked=is_asked
            )
            if both and finding.verdict is Verdict.CONTRADICTED and whole[0].verdict in _OPEN:
                return replace(finding, text=sentence.text), context
            if finding.verdict is not Verdict.SUPPORTED:
                return (replace(whole[0], verdict=Verdict.PARTLY), whole[1]) if is_whole else None
            findings.append(finding)
        if is_whole or not findings:
            return None
        return joined(sentence.text, findings), context

    def _coordinated(
        self, sentence: Sentence, reading: Reading, context: Context, *, is_asked: bool
    ) -> tuple[Finding, Context] | None:
        """What a sentence of two clauses holds where both are settled: wrong if either is."""
        for clauses in coordinated(reading):
            findings, about = list[Finding](), context
            for text in clauses:
                clause = sentence.retold(text)
                found, about = self._found(
                    clause, self._read(clause, reading.language), about, is_asked=is_asked
                )
                if found.verdict not in _SETTLED:
                    break
                findings.append(found)
            if len(findings) == len(clauses):
                return joined(sentence.text, findings), about
        return None

    def _plain(self, sentence: Sentence, language: str) -> Sentence:
        """A sentence without the phrases around it, and with the verb that it may go without."""
        reading = self._read(sentence, language)
        start, end = stripped(reading)
        if (start, end) != (0, len(sentence.text)):
            sentence = sentence.part(start, end)
            reading = self._read(sentence, language)
        return sentence.retold(with_copula(reading) or without_intensives(reading) or sentence.text)

    def _is_about(self, finding: Finding, parts: Sequence[Part]) -> bool:
        """Whether parts tell of the thing of which a finding does, or of who wrote on it."""
        if not finding.statements:
            return False
        shown = finding.statements[0]
        wrote = (self._means.authors[quote.source] for quote in shown.statement.quotes)
        writers = frozenset[str]().union(*wrote)
        return any(
            writers.intersection(part.entities) for part in parts
        ) or self._means.subjects.tell(shown.entity.id, parts)

    def _found(
        self, sentence: Sentence, reading: Reading, context: Context, *, is_asked: bool
    ) -> tuple[Finding, Context]:
        """What a sentence holds as it stands; one that ranks by a denial denies nothing."""
        find = partial(self._finder.find, sentence, reading, is_asked=is_asked)
        found = find(context)
        if found[0].verdict in _OPEN and context.entities and not reading.points_back:
            # "Vietnam signed agreements" may be of what came before, and need not be.
            alone, _ = find(Context(), only_whole=True)
            if alone.verdict is Verdict.SUPPORTED:
                return alone, found[1]
        if ranked := outdone(reading):
            told = sentence.retold(ranked)
            finding, about = self._find(told, reading.language, context, is_asked=is_asked)
            if finding.verdict in _SETTLED or found[0].verdict is Verdict.CONTRADICTED:
                return replace(finding, text=sentence.text), about
        return found

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
        find = partial(self._find, language=reading.language, context=context, is_asked=is_asked)
        for start, end in attributed(reading) if finding.verdict is Verdict.ABSENT else ():
            alone, told_of = find(sentence.part(start, end), only_whole=True)
            if alone.verdict is Verdict.SUPPORTED:  # it is told, and not who says so
                return replace(
                    finding, verdict=Verdict.PARTLY, statements=alone.statements
                ), told_of
        for start, end in openings(reading):
            is_idle = ends_idly(reading, end)
            if not is_idle and finding.verdict is not Verdict.ABSENT:
                continue  # whatever it holds alone, no more is told
            alone, told_of = find(sentence.part(start, end), only_whole=not is_idle)
            if alone.verdict is Verdict.CONTRADICTED and is_idle:
                return alone, told_of
            if alone.verdict is Verdict.SUPPORTED and finding.verdict is Verdict.ABSENT:
                part = replace(finding, verdict=Verdict.PARTLY, statements=alone.statements)
                return part, about
        return found

    def _find(
        self,
        sentence: Sentence,
        language: str,
        context: Context,
        *,
        is_asked: bool,
        only_whole: bool = False,
    ) -> tuple[Finding, Context]:
        """What a sentence holds by itself, and what the next ones may point back to."""
        reading = self._read(sentence, language)
        return self._finder.find(
            sentence, reading, context, is_asked=is_asked, only_whole=only_whole
        )

    @of_one_answer(maxsize=8)  # a sentence is read for what it asks, for its frame and by itself
    def _read(self, sentence: Sentence, language: str) -> Reading:
        return self._means.reader.read(prose(sentence.text), language)
