"""Of which country a statement has something that its passages have of another."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.answering.words.stemming import stem
from bot.answering.words.values import Measure
from bot.checking.sources.evidence import Cover
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.words.cues import cues
from bot.matching import normalise

NEAR_COUNT = 2
"""So many words behind a number an adjective may stand of what it counts."""


def is_of_another_country(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether all texts that have a noun with a country's adjective have another country's.

    "Pakistani achievements" are not borne out where only "Chinese achievements" are spoken of.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
    """
    for part, noun, own in _owned(reading):
        known = (cover.passage.entities.keys() & set(part.entities) for cover in covers)
        if _is_counted(reading, part) and not any(known):
            return True  # "3,400 Chinese firms", where only a name has "China" in it
        given = list(_given(reading, covers, wordings, noun))
        if given and not any(own in found or None in found for found in given):
            return True
        alone = any({own}.issuperset(found) for found in given)
        others = any({None, own}.isdisjoint(found) for found in given)
        if _singles_out(reading) and others and not alone:
            return True  # "it was Chinese firms", where others asked for it
    return False


def _is_counted(reading: Reading, part: Part) -> bool:
    """Whether a number stands right before a noun with a country's adjective, on either side."""
    return any(
        value.measure is Measure.NUMBER and 0 < part.last - value.last <= NEAR_COUNT
        for value in reading.values
    )


def _singles_out(reading: Reading) -> bool:
    """Whether a statement says of one that it was this one: "it was Chinese firms that …"."""
    return any(first <= 1 for first, _ in reading.cues.get("clefts", ())) and reading.has(
        "relatives"
    )


def _given(
    reading: Reading, covers: Sequence[Cover], wordings: Wordings, noun: str
) -> Iterator[tuple[str | None, ...]]:
    """The countries of whose it is told in each text that has a noun."""
    for cover in covers:
        for language, text in wordings.of(cover.passage):
            found = _countries(language, text, noun) if language == reading.language else ()
            if found:
                yield found


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
    joining = cue.own_words.conjunction
    found: list[str | None] = []
    for at, word in enumerate(folded):
        if stem(word, language) == noun:
            beside = _beside(folded, at + step)
            found.append(cue.demonyms.get(beside))
            other = cue.demonyms.get(_beside(folded, at + 3 * step))
            if other and _beside(folded, at + 2 * step) in joining:
                found.append(other)  # "Chinese and Pakistani companies"
    return tuple(found)


def _beside(folded: Sequence[str], at: int) -> str:
    """The word at an index; "" where there is none."""
    return folded[at] if 0 <= at < len(folded) else ""
