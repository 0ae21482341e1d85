"""Of which country a statement has something that its passages have of another."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.answering.records.record import Record
from bot.answering.words.stemming import stem
from bot.answering.words.values import Measure
from bot.checking.conflicts.conflict import Conflict
from bot.checking.report import Aspect, Difference
from bot.checking.sources.evidence import Cover, Evidence
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.grammar import follows, is_denied
from bot.checking.statements.names import World
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.words.cues import cues
from bot.matching import normalise

NEAR_COUNT = 2
"""So many words behind a number an adjective may stand of what it counts."""


def is_of_another_country(
    reading: Reading, covers: Sequence[Cover], wordings: Wordings, world: World
) -> bool:
    """Whether all texts that have a noun with a country's adjective have another country's.

    "Pakistani achievements" are not borne out where only "Chinese achievements" are spoken of.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
        world: The countries of the world.
    """
    for part, noun, own in _owned(reading):
        known = (cover.passage.entities.keys() & set(part.entities) for cover in covers)
        if _is_counted(reading, part) and not any(known):
            return True  # "3,400 Chinese firms", where only a name has "China" in it
        given = [found for _, _, found in _given(reading, covers, wordings, noun)]
        if given and not any(own in found or None in found for found in given):
            return True
        alone = any({own}.issuperset(found) for found in given)
        others = any({None, own}.isdisjoint(found) for found in given)
        if _singles_out(reading) and others and not alone:
            return True  # "it was Chinese firms", where others asked for it
    return bool(all_of_one_country(reading, covers, wordings, world))


def all_of_one_country(
    reading: Reading, covers: Sequence[Cover], wordings: Wordings, world: World
) -> list[Conflict]:
    """What a statement has all from one country, that the sources have from another one, too.

    "All of the firms came from China", where five are Chinese and five are Pakistani.
    """
    for part, noun, own in _all_from(reading, world):
        for record, text, found in _given(reading, covers, wordings, noun):
            if own in found and not {None, own}.issuperset(found):
                said = reading.stretch(part.first, part.last)
                return [Conflict(record, Difference(Aspect.PARTICIPANT, said, text))]
    return []


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


def counted_of_another_country(
    reading: Reading, covers: Sequence[Cover], evidence: Evidence, wordings: Wordings
) -> list[Conflict]:
    """What a statement counts of one country that the sources count so of another one.

    "Five Chinese and five Indian companies" of what five Pakistani ones came to.
    """
    named = {entity for name in reading.names for entity in name.entities}
    for part, own in _counted(reading):
        for cover in covers:
            told = named.intersection(cover.passage.subjects)
            if not told or not evidence.tells_rest(reading, cover, part):
                continue
            for language, text in wordings.of(cover.passage):
                for noun in _nouns(language, text):
                    found = _countries(language, text, noun)
                    if len(set(found)) > 1 and {None, own}.isdisjoint(found):
                        said = reading.stretch(part.first, part.last)
                        difference = Difference(Aspect.PARTICIPANT, said, text)
                        return [Conflict(cover.passage.records[0], difference)]
    return []


def _counted(reading: Reading) -> Iterator[tuple[Part, str]]:
    """Each adjective of a country behind a number, and that country's code."""
    cue = cues().get(reading.language)
    for part in reading.of_kind(*NAMING) if cue else ():
        country = cue.demonyms.get(part.text) if cue else None
        if country and _is_counted(reading, part) and not is_denied(reading, part.first):
            yield part, country


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


def _all_from(reading: Reading, world: World) -> Iterator[tuple[Part, str, str]]:
    """The place from which all of a sort are told to come, the stem of the noun, and the code."""
    starts = [last + 1 for first, last in reading.cues.get("totals", ()) if first <= 1]
    nouns = [p for p in reading.of_kind(PartKind.WORD) if p.first in starts]
    for part in reading.of_kind(*NAMING):
        place = part.place or world.get(part.text)
        country = place.country if place and place.is_country else None
        if (
            nouns
            and country
            and (
                follows(reading, "from", part)
                or follows(reading, "origins", part)
                or _are(reading, part)
            )
        ):
            yield part, stem(reading.folded[nouns[0].last], reading.language), country


def _are(reading: Reading, part: Part) -> bool:
    """Whether a statement says of several, by its last word, that they are of a country."""
    return (
        part.last + 1 == len(reading.words)
        and part.first > 0
        and (reading.folded[part.first - 1] in reading.function_words.plural_copula)
    )


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
def _nouns(language: str, text: str) -> tuple[str, ...]:
    """The stems of the nouns with which a text has a country's adjective."""
    cue = cues()[language]
    folded = normalise(text).split()
    step = -1 if cue.postposed else 1
    nouns = (_beside(folded, at + step) for at, word in enumerate(folded) if word in cue.demonyms)
    return tuple(dict.fromkeys(stem(noun, language) for noun in nouns if noun))


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
