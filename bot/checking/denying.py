"""Statements that deny what a source says, or say the opposite."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.answering.premises import is_contrary
from bot.answering.records import Records
from bot.answering.stemming import stem
from bot.answering.texts import positive
from bot.checking.conflict import Conflict
from bot.checking.cues import Spans, cues
from bot.checking.evidence import HALF, Cover
from bot.checking.passages import Passage
from bot.checking.reading import PartKind, Reading
from bot.checking.report import Aspect, Difference
from bot.checking.segments import RELATIVES
from bot.checking.support import Support
from bot.checking.value import Value
from bot.checking.values import ordinals
from bot.facts import FactBase
from bot.matching import normalise
from bot.matching.fold import Word, words

LEAST_GAIN = 0.75
"""The weight of words that a passage must explain before it may be denied."""

NEAR_NEGATION = 3
"""Two negating words so near to each other deny one thing: "n'a pas"."""

MAX_LACK = 0.25
"""The share of the words that may be unexplained beside the opposite."""


_AND = frozenset({"and", "et"})
"""What stands before a negation of what is not so, beside what is."""

_NONE = frozenset({"no", "nobody", "none", "nothing", "aucun", "aucune", "nul", "nulle"})
_VAGUE = frozenset({"it", "its", "this", "that", "these", "those", "est", "cest"})
"""A statement that begins with one of these, as "C'est", is about what was said before it."""


class _Text(NamedTuple):
    """A text of the sources, read for what it denies and ranks."""

    words: Sequence[Word]
    spans: Spans
    ranks: Sequence[Value]


@lru_cache(maxsize=4_096)
def _read(language: str, text: str) -> _Text:
    found = words(text)
    cue = cues().get(language)
    spans = cue.find([word.text for word in found]) if cue else {}
    return _Text(found, spans, list(ordinals(found, language)))


@lru_cache(maxsize=4_096)
def _stems(language: str, text: str) -> str:
    """The stems of a text of the sources, a space before and behind each."""
    return f" {' '.join(stem(word, language) for word in normalise(text).split())} "


class Denier:
    """Finds what a statement denies."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records
        self._texts_of: dict[int, tuple[tuple[str, str], ...]] = {}

    def prepare(self, passages: Iterable[Passage]) -> None:
        """Read the quotes, for which most checks ask; our words are read when first asked for."""
        for passage in passages:
            for language, text in self._texts(passage):
                if text == passage.text:
                    _read(language, text)
                    _stems(language, text)

    def denials(
        self, reading: Reading, covers: Sequence[Cover], support: Support
    ) -> list[Conflict]:
        """What the sources say that a statement denies; at most one."""
        found = (
            self._affirmed(reading, support)
            or self._negated(reading, support)
            or self._opposed(reading, covers)
            or self._outranked(reading, covers, support)
        )
        return [found] if found else []

    def goes_beyond(
        self, reading: Reading, covers: Sequence[Cover], section: str, *others: str
    ) -> bool:
        """Whether a statement has a cue of a section, and no passage one of it or of others."""
        if not reading.has(section):
            return False
        texts = [pair for cover in covers for pair in self._texts(cover.passage)]
        return not any(self._has(*text, held) for text in texts for held in (section, *others))

    def denies_more(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a statement denies something, and no passage anything: "no attention".

        Only its first clause counts; behind that it often tells what is not said.
        """
        end = reading.clauses[0][1]
        spans = (
            span
            for span in reading.negations
            if span[0] < end
            and reading.folded[span[0]] in _NONE
            and not self._is_aside(reading, span)
        )
        return any(spans) and self.goes_beyond(reading, covers, "negations", "denials", "avoiding")

    def contrasts(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a statement denies a part that its passages affirm: "X, and not Y, did it"."""
        beside = [
            span for span in reading.negations if span[0] and reading.folded[span[0] - 1] in _AND
        ]
        texts = (text for cover in covers for text in self._texts(cover.passage))
        if not beside or any(self._negates(*text) for text in texts):
            return False
        for first, last in beside:
            _, end = next((s, e) for s, e in reading.clauses if s <= first < e)
            denied = [at for at, part in enumerate(reading.parts) if last < part.first < end]
            for cover in covers:
                if denied and all(cover.shares[at] >= HALF for at in denied):
                    return True
        return False

    def _affirmed(self, reading: Reading, support: Support) -> Conflict | None:
        """A statement that says what its source denies, or the contrary of what it says."""
        if reading.negations or not support.is_whole or not support.covers:
            return None
        record = support.covers[0].passage.records[0]
        words = {term for part in reading.of_kind(PartKind.WORD) for term in part.terms}
        # Of what a pronoun speaks the contrary may be true: "it is the last of the four".
        vague = reading.points_back or reading.folded[0] in _VAGUE
        contrary = not vague and any(is_contrary(term, record) for term in words)
        if not (contrary or self._records.denies(record, words)):
            return None
        said = reading.stretch(0, len(reading.words) - 1)
        return Conflict(record, Difference(Aspect.OTHER, said, support.covers[0].passage.text))

    def _negated(self, reading: Reading, support: Support) -> Conflict | None:
        """A statement with a negation that is otherwise what a source says without one."""
        spans = [span for span in reading.negations if not self._is_aside(reading, span)]
        apart = [
            span
            for span, before in zip(spans[1:], spans, strict=False)
            if span[0] - before[1] > NEAR_NEGATION
        ]
        if (
            not reading.has("denials")
            or reading.has("contrasts")
            or support.lack
            or support.missing
        ):
            return None
        if not spans or apart or not support.is_whole or support.gain < LEAST_GAIN:
            return None
        record = support.covers[0].passage.records[0]
        texts = (pair for cover in support.covers for pair in self._texts(cover.passage))
        if any(self._negates(language, text) for language, text in texts):
            return None
        said = reading.stretch(*spans[0])
        return Conflict(record, Difference(Aspect.OTHER, said, support.covers[0].passage.text))

    def _is_aside(self, reading: Reading, span: tuple[int, int]) -> bool:
        """Whether a negation stands in a subordinate clause, or denies a telling."""
        start = max(first for first in reading.segments if first <= span[0])
        if start and (start == span[0] or reading.folded[start] in RELATIVES):
            return True  # ", not …", or ", which is not …": what it is not, beside what it is
        lasts = [last for _, last in reading.cues.get("asides", ())]
        return any(last <= span[0] + 1 for last in lasts)

    def _negates(self, language: str, text: str) -> bool:
        return any(self._has(language, text, section) for section in ("negations", "avoiding"))

    def _has(self, language: str, text: str, section: str) -> bool:
        """Whether a text holds a cue of a section."""
        return bool(_read(language, text).spans.get(section))

    def _opposed(self, reading: Reading, covers: Sequence[Cover]) -> Conflict | None:
        """A statement with the opposite of a word that a passage has, and all else alike."""
        cue = cues().get(reading.language)
        if cue is None or reading.negations:
            return None
        for first, last, others in cue.opposing(reading.folded):
            own = " ".join(
                stem(word, reading.language) for word in reading.folded[first : last + 1]
            )
            for cover in covers:
                if not self._is_alike(reading, cover, first, last):
                    continue
                for language, text in self._texts(cover.passage):
                    if language != reading.language:
                        continue
                    stems = _stems(language, text)
                    held = [other for other in others if f" {other} " in stems]
                    if held and f" {own} " not in stems:
                        said = reading.stretch(first, last)
                        opposite = self._word(text, held[0], language)
                        record = cover.passage.records[0]
                        return Conflict(record, Difference(Aspect.OTHER, said, opposite))
        return None

    def _outranked(
        self, reading: Reading, covers: Sequence[Cover], support: Support
    ) -> Conflict | None:
        """A rank below the first, as in "second largest", where the source has the first."""
        ranks = list(ordinals(reading.words, reading.language))
        firsts = {rank.first for rank in ranks}
        if support.missing or any(value.first not in firsts for value in support.unsaid):
            return None
        for rank in ranks:
            if rank.number <= 1:
                continue
            behind = stem(" ".join(reading.folded[rank.last + 1 : rank.last + 2]), reading.language)
            texts = [
                (cover, text)
                for cover in (*support.covers, *covers)
                for language, text in self._texts(cover.passage)
                if language == reading.language
            ]
            if not behind or any(_ranks(rank, text, reading.language, behind) for _, text in texts):
                continue
            for cover, text in texts:
                held = self._top(reading.language, text, behind)
                if held:
                    said = reading.stretch(rank.first, rank.last + 1)
                    record = cover.passage.records[0]
                    return Conflict(record, Difference(Aspect.OTHER, said, held))
        return None

    def _top(self, language: str, text: str, behind: str) -> str:
        """The stretch of a text that ranks something first, or above all, and nothing lower."""
        read = _read(language, text)
        found = read.words
        folded = [word.text for word in found]
        ranks = {value.first: value.number for value in read.ranks}
        for first, last in read.spans.get("superlatives", ()):
            word = last + 1 if first in ranks else first
            below = ranks.get(first, 1) > 1 or ranks.get(first - 1, 1) > 1
            if not below and stem(" ".join(folded[word : word + 1]), language) == behind:
                return text[found[first].start : found[max(last, word)].end]
        return ""

    def _is_alike(self, reading: Reading, cover: Cover, first: int, last: int) -> bool:
        """Whether a passage explains everything but one stretch of a statement."""
        gain = lack = 0.0
        for part, share in zip(reading.parts, cover.shares, strict=True):
            if first <= part.first <= last or part.kind is PartKind.LIGHT:
                continue
            if share < HALF and part.kind is not PartKind.WORD:
                return False
            gain += share
            lack += 1 - share
        return gain >= 2 and lack <= MAX_LACK * (gain + lack)  # noqa: PLR2004 - two parts at least

    def _texts(self, passage: Passage) -> Sequence[tuple[str, str]]:
        """The quote of a passage, its translations and our words, each with its language."""
        number = passage.number
        if number not in self._texts_of:
            self._texts_of[number] = tuple(self._find_texts(passage))
        return self._texts_of[number]

    def _find_texts(self, passage: Passage) -> Iterator[tuple[str, str]]:
        own = (record.statement.text for record in passage.records)
        for text in own:
            if text:
                yield from (("en", positive(text.en)), ("fr", positive(text.fr)))
        for quote in passage.records[0].statement.quotes:
            if quote.text == passage.text:
                yield self._base.sources[quote.source].language, quote.text
                for language in ("en", "fr"):
                    translation = self._base.translation(quote, language)
                    if translation:
                        yield language, translation

    def _word(self, text: str, stems: str, language: str) -> str:
        """The stretch of a text that has certain stems, as it is written."""
        found = words(text)
        wanted = stems.split()
        for at in range(len(found)):
            run = found[at : at + len(wanted)]
            if [stem(word.text, language) for word in run] == wanted:
                return text[run[0].start : run[-1].end]
        return text


def _ranks(rank: Value, text: str, language: str, behind: str) -> bool:
    """Whether a text gives the same rank to what is told by the same word behind it."""
    read = _read(language, text)
    return any(
        one.number == rank.number
        and behind in {stem(word.text, language) for word in read.words[one.last + 1 :][:1]}
        for one in read.ranks
    )
