"""Statements that deny what a source says, or say the opposite."""

from collections.abc import Callable, Sequence
from itertools import chain

from bot.answering.claims.premises import is_contrary
from bot.answering.words.stems import stem, stems_of_text
from bot.answering.words.terms import is_reversed
from bot.answering.words.values import Measure
from bot.checking.how_many.ranking import is_of_another
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.sources.passages import Passage
from bot.checking.sources.support import Support, carries_rest
from bot.checking.sources.wordings import negates, stretch
from bot.checking.statements.comparatives import compares
from bot.checking.statements.denials import affirmed, denies_twice, is_demanded
from bot.checking.statements.grammar import is_additive, speaks
from bot.checking.statements.reading import PartKind, Reading
from bot.checking.words.cues import cues, cues_of
from bot.checking.words.sections import Cue
from bot.facts import TO_COME

_BOUNDS: tuple[Cue, ...] = ("aftermath", "alone", "bounding", "only")
"""Sections of cues for what bounds that of which a clause tells, and alone is denied there."""

LEAST_GAIN = 0.75
"""The weight of words that a passage must explain before it may be denied."""

LEAST_NAMED_GAIN = 0.3
"""The same where the thing is named of which it is denied."""

NEAR_NEGATION = 3
"""Two negating words so near to each other deny one thing: "n'a pas"."""

NEAR_NAME = 4
"""So many words behind "than" a name may begin: "than the 10 billion fund"."""


class Negations:
    """Finds what a statement denies and the sources say, or the other way round."""

    def __init__(self, means: Means, is_borne_out: Callable[[str, Case], bool]) -> None:
        self._is_borne_out = is_borne_out
        self._records = means.records
        self._subjects = means.subjects
        self._wordings = means.wordings

    def told(self, case: Case) -> Outcome:
        """What the sources say that a statement denies, or the contrary of what they say."""
        if denies_twice(case.reading):
            return NOTHING
        spans = [span for span in case.reading.negations if not is_aside(case.reading, span)]
        found = (
            self._affirmed(case.reading, case.support)
            or (None if is_of_another(case) else self._negated(case.reading, case.support))
            or self._opposed(case.reading, case.covers)
        )
        is_bound = any(_bounds(case.reading, span) for span in spans)
        told = affirmed(case.reading) if found else ""
        if told and not self._is_borne_out(told, case):
            return Outcome(is_doubtful=True)  # it is not so that what is denied is told
        return differing(found)._replace(is_doubtful=is_bound)

    def _affirmed(self, reading: Reading, support: Support) -> Conflict | None:
        """A statement that says what its source denies, or the contrary of what it says."""
        if reading.negations or not support.is_whole or not support.covers:
            return None
        record = support.covers[0].passage.records[0]
        words = {term for part in reading.of_kind(PartKind.WORD) for term in part.terms}
        # Of what a pronoun speaks the contrary may be true: "it is the last of the four".
        vague = reading.points_back or reading.folded[0] in reading.function_words.anaphor
        contrary = not vague and any(is_contrary(term, record) for term in words)
        if not (contrary or self._records.denies(record, words)):
            return None
        said = reading.stretch(0, len(reading.words) - 1)
        return Conflict(record, Difference(Aspect.OTHER, said, support.covers[0].passage.text))

    def _negated(self, reading: Reading, support: Support) -> Conflict | None:
        """A statement with a negation that is otherwise what a source says without one."""
        spans = [span for span in reading.negations if not is_aside(reading, span)]
        if not spans or not support.is_whole:
            return None
        apart = [
            span
            for span, before in zip(spans[1:], spans, strict=False)
            if span[0] - before[1] > NEAR_NEGATION
        ]
        least = LEAST_NAMED_GAIN if support.is_named else LEAST_GAIN
        known = reading.function_words
        if (
            apart
            or not (reading.has("denials") or _denies_verb(reading) or _denies_all(reading))
            or reading.has("contrasts")
            or support.lack
            or support.missing
            or support.gain < least
            or _ranks(reading)
            or _bounds(reading, spans[-1])
            or known.identity.intersection(
                reading.folded[spans[-1][1] + 1 :][:2]
            )  # "isn't the same"
        ):
            return None
        record = support.covers[0].passage.records[0]
        to_come = record.statement.status in TO_COME or self._is_edition_to_come(reading, support)
        to_come &= _leaves_open(reading, spans[0])
        is_over = spans[0][1] + 1 in reading.firsts("over")
        if to_come or is_over or is_demanded(reading, spans[0][0]):
            return None  # "isn't open yet", "isn't over yet"
        if any(self._tells_denial(one.passage) for one in support.covers):
            return None
        denied = [part for part in reading.of_kind(PartKind.WORD) if part.last > spans[0][1]]
        records = [record for cover in support.covers for record in cover.passage.records]
        if denied and (
            denied[0].first <= spans[0][0]
            or any(is_reversed(denied[0].terms, one.terms) for one in records)
        ):
            return None  # "not enough", "isn't identical"
        said = reading.stretch(*spans[0])
        return Conflict(record, Difference(Aspect.OTHER, said, support.covers[0].passage.text))

    def _is_edition_to_come(self, reading: Reading, support: Support) -> bool:
        """Whether a statement means an edition that is planned, whatever is done of its series."""
        numbers = {one.number for one in reading.values if one.measure is Measure.ORDINAL}
        meant = (e for e in support.things if self._subjects.editions.number(e) in numbers)
        return any(r.statement.status in TO_COME for e in meant for r in self._subjects.own(e))

    def _tells_denial(self, passage: Passage) -> bool:
        """Whether a passage denies something: its quote, or most of what is made of that."""
        texts = self._wordings.of(passage)
        denied = [text for language, text in texts if negates(language, text)]
        return 2 * len(denied) > len(texts) or passage.text in denied

    def _opposed(self, reading: Reading, covers: Sequence[Cover]) -> Conflict | None:
        """A statement with the opposite of a word that a passage has, and all else alike."""
        cue = cues().get(reading.language)
        if cue is None or reading.negations:
            return None
        for first, last, others in cue.opposing(reading.folded):
            if is_additive(reading, first):
                continue  # "it has also laid submarine cables"
            rest = (
                part
                for part in reading.of_kind(PartKind.WORD)
                if part.first not in range(first, last + 1)
            )
            before = first - 1 - (reading.folded[first - 1] in reading.function_words.article)
            placed = before in reading.lasts("before_place")  # "lies in the north of China"
            bare = not (placed or reading.values or next(rest, None))
            if len(reading.names) > 1 and bare:
                continue  # what one does to another by a lone verb has no contrary in another deed
            own = " ".join(
                stem(word, reading.language) for word in reading.folded[first : last + 1]
            )
            texts = [
                (cover, text, stems_of_text(language, text))
                for cover in covers
                if carries_rest(reading, cover, first, last)
                for language, text in self._wordings.of(cover.passage)
                if language == reading.language
            ]
            if any(f" {own} " in stems for _, _, stems in texts):
                continue  # one of the passages says the same
            for cover, text, stems in texts:
                held = [other for other in others if f" {other} " in stems]
                if held:
                    said = reading.stretch(first, last)
                    opposite = stretch(text, held[0], reading.language)
                    record = cover.passage.records[0]
                    return Conflict(record, Difference(Aspect.OTHER, said, opposite))
        return None


def is_aside(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether a negation stands in a subordinate clause, or denies a telling."""
    start = max(first for first in reading.segments if first <= span[0])
    openers = reading.function_words.clause_opener
    apart = start == span[0] or reading.folded[start] in openers
    if start and apart and not _is_all_reported(reading, start):
        return True  # ", not …", or ", which is not …": what it is not, beside what it is
    if span[1] + 1 in reading.firsts("only"):
        return True  # "isn't only for …"
    behind = reading.own_words.postverbal_negation
    return any(
        last <= span[0] + 1
        or (reading.folded[first] in behind and first - span[0] < NEAR_NEGATION)  # "n'est pas"
        for first, last in reading.cues.get("asides", ())
    )


def _is_all_reported(reading: Reading, at: int) -> bool:
    """Whether nothing but who says it is told before a word: "X says", "according to X,"."""
    before = at - 1 - (reading.folded[at - 1] in reading.function_words.complementiser)
    tells = [name for name in reading.names if name.last < at]
    told = before in reading.lasts("speaking") or any(name.last == before for name in tells)
    return told and len(tells) == 1 and speaks(reading, tells[0])


def _denies_verb(reading: Reading) -> bool:
    """Whether a statement denies its own verb; what follows behind it may well be denied."""
    return any(at < reading.clauses[0][1] for at in reading.verbs_denied())


def _denies_all(reading: Reading) -> bool:
    """Whether a clause says of none that they do something: "no foreign teams can join"."""
    quantifiers = reading.own_words.negative_quantifier
    first = reading.negations[0][0] if len(reading.negations) == 1 else -1
    begins = first in reading.segments or (
        first - 1 in reading.segments
        and reading.folded[first - 1] in reading.function_words.conjunction
    )
    begins |= first > 0 and _is_all_reported(reading, first)
    end = reading.clause_of(first)[1] if begins else 0
    words = reading.of_kind(PartKind.WORD)
    tells = first == 0 or any(first < part.first < end for part in words)  # not "nobody read it"
    return begins and tells and reading.folded[first] in quantifiers


def _leaves_open(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether what a clause denies is still to come: "it isn't open", "it isn't done yet".

    Or another one plans it: "it isn't done, it's planned for May".
    """
    start, end = reading.clause_of(span[0])
    planned = [start <= first < end for first, _ in reading.cues.get("planned", ())]
    waits = any(span[1] < first < end for first, _ in reading.cues.get("yet", ()))
    waits |= any(
        first == span[1] + 1
        for key in ("since", "exists")
        for first, _ in reading.cues.get(key, ())
    )
    return not all(planned) or (waits and not planned)


def _bounds(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether only a bound is denied: "not as many", "not before May", "not with it alone"."""
    _, end = reading.clause_of(span[1])
    bounds = chain.from_iterable(map(reading.firsts, _BOUNDS))
    return any(span[1] < first < end for first in bounds)


def _ranks(reading: Reading) -> bool:
    """Whether a denial ranks what is named above others: "has no larger partner than China"."""
    denied = reading.negations[0][1]
    more = cues_of(reading.language).outdone.get("more")
    thans = [
        at
        for at, word in enumerate(reading.folded)
        if word in reading.own_words.comparative_particle
        and (compares(reading) or more in reading.folded[denied:at])
    ]
    begins = [name.first for name in reading.names]
    begins += [value.first - 1 for value in reading.values]  # not "more than half"
    return any(denied < at < first <= at + NEAR_NAME for at in thans for first in begins)
