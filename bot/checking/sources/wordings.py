"""What the texts of a source say, word for word."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from bot.answering.records.denials import positive
from bot.answering.records.record import Record
from bot.answering.records.texts import terms
from bot.answering.words.stems import stem
from bot.answering.words.terms import Term
from bot.checking.sources.evidence import Cover
from bot.checking.sources.passages import Passage
from bot.checking.statements.attachments import EVERYWHERE
from bot.checking.statements.reading import Reading
from bot.checking.values.number_words import ordinals
from bot.checking.values.value import Value
from bot.checking.words.cues import cues, cues_of
from bot.checking.words.elisions import whole_words
from bot.checking.words.sections import Cue
from bot.facts import SPOKEN, FactBase
from bot.matching.fold import Word, folded_words, words
from bot.matching.remembered import remembered

NEAR = 4
"""So many words behind a cue tell what it is said of: "every part of the economy"."""

REMEMBERED = 4_096
"""So many texts of the sources, or of our words for them, are read once."""


_DENYING: frozenset[Cue] = frozenset({"negations", "avoiding"})


class Read(NamedTuple):
    """A text of the sources, read for what it denies and ranks.

    Attributes:
        words: Its folded words; none where it ranks nothing, for nobody asks for them then.
        sections: The sections of which it has cues, but for those that hold by their stems.
        superlatives: The first and last word of each superlative.
        ranks: The ranks that it gives.
    """

    words: Sequence[Word]
    sections: Collection[str]
    superlatives: Sequence[tuple[int, int]]
    ranks: Sequence[Value]


@remembered(maxsize=REMEMBERED)
def read(language: str, text: str) -> Read:
    """A text of the sources, read once."""
    cue = cues_of(language)
    folded = folded_words(text)
    found = cue.phrases.find(folded) if language == cue.language else ()
    superlatives = tuple([span for span, told in found if "superlatives" in told])
    is_ranked = not cue.ordinals.keys().isdisjoint(folded)
    kept = words(text) if is_ranked or superlatives else ()
    sections = tuple({section for _, told in found for section in told})
    return Read(kept, sections, superlatives, tuple(ordinals(kept, language)))


@remembered(maxsize=REMEMBERED)
def compares(language: str, text: str) -> bool:
    """Whether a text compares anything, as few do, with what is elided before its words."""
    cue = cues().get(language)
    elided = cue.phrases.find(whole_words(text, words(text))) if cue else ()
    told = (sections for _, sections in elided)
    return holds(language, text, "comparing") or any("comparing" in one for one in told)


def negates(language: str, text: str) -> bool:
    """Whether a text denies something, or tells what somebody keeps from."""
    return not _DENYING.isdisjoint(read(language, text).sections)


def holds(language: str, text: str, section: Cue) -> bool:
    """Whether a text holds a cue of a section."""
    return section in read(language, text).sections


@remembered(maxsize=REMEMBERED)
def terms_behind(language: str, text: str, section: Cue) -> Sequence[frozenset[Term]]:
    """What the few words behind each cue of a section of a text stand for."""
    if not holds(language, text, section):
        return ()
    folded = folded_words(text)
    found = cues_of(language).phrases.find(folded)
    ends = [last + 1 for (_, last), told in found if section in told]
    return [frozenset(terms(language, folded[end : end + NEAR])) for end in ends]


def own_terms(record: Record) -> frozenset[Term]:
    """What the words mean by which the fact base tells a fact, but for what is told everywhere."""
    return all_own_terms(record) - EVERYWHERE


def all_own_terms(record: Record) -> frozenset[Term]:
    """What the words mean by which the fact base itself tells a fact, in each language."""
    words = record.words[: len(SPOKEN)]
    return frozenset(record.known[number] for own in words for number in own)


def stretch(text: str, stems: str, language: str) -> str:
    """The stretch of a text that has certain stems, as it is written."""
    found = words(text)
    wanted = stems.split()
    for at in range(len(found)):
        run = found[at : at + len(wanted)]
        if [stem(word.text, language) for word in run] == wanted:
            return text[run[0].start : run[-1].end]
    return text


class Wordings:
    """The texts of the passages of one fact base."""

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self._of: dict[int, tuple[tuple[str, str], ...]] = {}

    def of(self, passage: Passage) -> Sequence[tuple[str, str]]:
        """The quote of a passage, its translations and our words, each with its language."""
        number = passage.number
        if number not in self._of:
            self._of[number] = tuple(self._find(passage))
        return self._of[number]

    def of_all(self, covers: Sequence[Cover]) -> Iterator[tuple[str, str]]:
        """The texts of several passages, in their order; see `of`."""
        return (text for cover in covers for text in self.of(cover.passage))

    def lack(self, reading: Reading, covers: Sequence[Cover], section: Cue, *others: Cue) -> bool:
        """Whether a statement has a cue of a section, and no passage one of it or of others."""
        if not (spans := reading.cues.get(section)):
            return False  # as most have none
        bounds = [range(value.begin, value.first) for value in reading.values]  # "at most"
        if not any(all(first not in bound for bound in bounds) for first, _ in spans):
            return False
        told = {section, *others}
        texts = (text for cover in covers for text in self.of(cover.passage))
        return all(told.isdisjoint(read(*text).sections) for text in texts)

    def _find(self, passage: Passage) -> Iterator[tuple[str, str]]:
        own = (record.statement.text for record in passage.records)
        for text in own:
            if text:
                yield from (("en", positive(text.en)), ("fr", positive(text.fr)))
        for quote in passage.records[0].statement.quotes:
            if quote.text == passage.text:
                yield from self._base.wordings(quote)
