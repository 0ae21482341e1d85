"""Of which country a statement has something that its passages have of another."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.answering.record import Record
from bot.answering.stemming import stem
from bot.checking.conflict import Conflict
from bot.checking.cues import cues
from bot.checking.evidence import Cover
from bot.checking.reading import NAMING, Part, PartKind, Reading
from bot.checking.report import Aspect, Difference
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
    for _, noun, own in _owned(reading):
        given = [found for _, _, found in _given(reading, covers, wordings, noun)]
        if given and not any(own in found or None in found for found in given):
            return True
    return False


def called_of_another_country(
    reading: Reading, covers: Sequence[Cover], wordings: Wordings
) -> list[Conflict]:
    """What a statement calls a country's, "is a Pakistani achievement", that is another's."""
    articles = reading.own_words.indefinite_article
    cue = cues().get(reading.language)
    behind = cue is not None and cue.postposed
    for part, noun, own in _owned(reading):
        first = part.first - behind  # of the noun and the adjective
        verb, article = (*reading.folded[max(0, first - 2) : first], "", "")[:2]
        if verb not in reading.function_words.copula or article not in articles:
            continue
        given = _given(reading, covers, wordings, noun)
        texts = [(record, text) for record, text, found in given if None not in found]
        if texts and not any(own in found for _, _, found in given):
            said = reading.stretch(part.first, part.last)
            record, text = texts[0]
            return [Conflict(record, Difference(Aspect.PLACE, said, text))]
    return []


def _given(
    reading: Reading, covers: Sequence[Cover], wordings: Wordings, noun: str
) -> list[tuple[Record, str, tuple[str | None, ...]]]:
    """The texts that have a noun, each with its record and the countries of whose it is told."""
    return [
        (cover.passage.records[0], text, found)
        for cover in covers
        for language, text in wordings.of(cover.passage)
        if language == reading.language
        if (found := _countries(language, text, noun))
    ]


def _owned(reading: Reading) -> Iterator[tuple[Part, str, str]]:
    """Each adjective of a country, the stem of the noun beside it, and that country's code."""
    cue = cues().get(reading.language)
    if cue is None:
        return
    nouns = {part.first for part in reading.parts if part.kind is PartKind.WORD}
    for part in reading.of_kind(*NAMING):
        country = cue.demonyms.get(part.text)
        at = part.first - 1 if cue.postposed else part.last + 1
        if country and at in nouns:
            yield part, stem(reading.folded[at], reading.language), country


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
