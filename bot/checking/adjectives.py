"""Of which country a statement has something that its passages have of another."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.answering.stemming import stem
from bot.checking.cues import cues
from bot.checking.evidence import Cover
from bot.checking.reading import NAMING, PartKind, Reading
from bot.checking.wordings import Wordings
from bot.matching import normalise


def is_of_another_country(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether all texts that have a noun with a country's adjective have another country's.

    "Pakistani achievements" are not borne out where only "Chinese achievements" are spoken of.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
    """
    for noun, country in _owned(reading):
        found = {
            other
            for cover in covers
            for language, text in wordings.of(cover.passage)
            if language == reading.language
            for other in _countries(language, text, noun)
        }
        if found and country not in found and None not in found:
            return True
    return False


def _owned(reading: Reading) -> Iterator[tuple[str, str]]:
    """The stem of each noun beside an adjective of a country, and that country's code."""
    cue = cues().get(reading.language)
    if cue is None:
        return
    nouns = {part.first for part in reading.parts if part.kind is PartKind.WORD}
    for part in reading.of_kind(*NAMING):
        country = cue.demonyms.get(part.text)
        at = part.first - 1 if cue.postposed else part.last + 1
        if country and at in nouns:
            yield stem(reading.folded[at], reading.language), country


@lru_cache(maxsize=1_024)
def _countries(language: str, text: str, noun: str) -> tuple[str | None, ...]:
    """The countries of whose nouns of a stem a text speaks; none for a noun without one."""
    cue = cues()[language]
    folded = normalise(text).split()
    step = 1 if cue.postposed else -1
    return tuple(
        cue.demonyms.get(folded[at + step]) if 0 <= at + step < len(folded) else None
        for at, word in enumerate(folded)
        if stem(word, language) == noun
    )
