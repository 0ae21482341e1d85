"""Several questions in one message, taken apart."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from bot.answering.questions.polar_clauses import PolarClauses
from bot.answering.records.offices import OFFICES
from bot.answering.records.record import PLACES
from bot.answering.words.figure_words import figure_words
from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import lexicons
from bot.answering.words.marks import marked
from bot.answering.words.terms import (
    ASKING_FIRST,
    EITHER,
    EXCLUSION,
    JOIN,
    NAME,
    UNPLACING,
    is_origin,
    keys_of,
)
from bot.matching.fold import Word, words

MAX_QUESTIONS = 3
"""So many questions of a message are answered; an honest word tells of the rest."""

_JOINS_LIKE = re.compile(r"[,，、:;+&/]\s*")


@dataclass(frozen=True, slots=True)
class _Marks:
    """The indexes of the words that matter for taking a sentence apart.

    Attributes:
        asking: Where a question word stands.
        opening: Where a word stands that asks something if it is the first of a question.
        naming: Where the name of an attribute stands.
        only_saying: Where a word stands for saying alone: "…, says Tkxel" begins no question.
        joining: Where a joining word stands, or a word follows a comma.
        linking: Where a joining word stands.
        small: Where a word without meaning stands.
        idle: Where one stands, or a word that only asks or points back.
        sorting: Where a sort of place stands, or the adjective of one.
        excluding: Where a word stands before what is known already.
        saying: Where a word stands for saying, whatever else it asks.
        accompanying: Where a joining word stands that may be a preposition: "和" is "with" too.
    """

    asking: set[int] = field(default_factory=set)
    opening: set[int] = field(default_factory=set)
    naming: set[int] = field(default_factory=set)
    only_saying: set[int] = field(default_factory=set)
    joining: set[int] = field(default_factory=set)
    linking: set[int] = field(default_factory=set)
    small: set[int] = field(default_factory=set)
    idle: set[int] = field(default_factory=set)
    sorting: set[int] = field(default_factory=set)
    excluding: set[int] = field(default_factory=set)
    saying: set[int] = field(default_factory=set)
    accompanying: set[int] = field(default_factory=set)


@lru_cache(maxsize=1)
def _end() -> re.Pattern[str]:
    """What ends a sentence: no full stop behind an abbreviation, or behind a single letter."""
    known = {re.escape(one) for lexicon in lexicons().values() for one in lexicon.abbreviations}
    unended = "".join(rf"(?<!\b{one}[.])" for one in (*sorted(known), r"\w"))
    numbered = {re.escape(one) for lexicon in lexicons().values() for one in lexicon.numbered}
    unended += "".join(rf"(?!(?<=\b{one}[.])\s*\d)" for one in sorted(numbered))
    return re.compile(
        rf"(?<=[?？!！])\s*|\n+|(?<=[^\d\s][.;]){unended}\s+|(?<=[。；])\s*", re.IGNORECASE
    )


def split(text: str) -> Iterator[str]:
    """The questions of a text, in order; at least one, unless the text is blank.

    A sentence mark ends a question; so does a joining word or a comma between two parts of
    which each asks something. A text is read only as far as its questions are taken.
    """
    for sentence in sentences(text):
        if found := words(sentence):
            yield from _clauses(sentence, found)


def sentences(text: str) -> Iterator[str]:
    """What the marks of a text part, one by one: of a long text, few are ever read."""
    start = 0
    for end in _end().finditer(text):
        yield text[start : end.start()]
        start = end.end()
    yield text[start:]


def _clauses(sentence: str, found: Sequence[Word]) -> Iterator[str]:
    folded = [word.text for word in found]
    typed = [marked(sentence[word.start : word.end]) for word in found]
    readings = list(in_order(guess_language(folded, sentence))[0].read(folded, typed))
    comma = {m.end(): m.group() for m in _JOINS_LIKE.finditer(sentence)}
    joining = {reading.first for reading in readings if JOIN in reading.terms}
    joining.update(i for i, word in enumerate(found) if word.start in comma)
    if joining - {0}:  # as in few messages
        joining.difference_update(_halves(found))
    if not joining - {0}:
        yield sentence
        return
    marks = _marks(readings, joining)
    marks.asking.difference_update(
        one.first for one in readings if _is_between(sentence, found, one)
    )
    polar = PolarClauses(sentence, found, readings)
    start = 0
    for index in sorted(marks.joining):
        if index > start and _confirms_too(polar, marks, start, index, len(found)):
            yield sentence[_offset(found, start) : found[index].start]
            start = index
            continue
        if index > start and _asks(marks, start, index) and _begins(marks, index, len(found)):
            if not _asks_in_words(marks, start, index) and (
                comma.get(found[index].start, "")[:1] == ":"  # "the exact figure: how many"
                or marks.idle.issuperset(range(index, len(found)))
            ):
                continue  # "its priorities, what are they"
            if index + 1 not in marks.asking and marks.idle.issuperset(range(start, index)):
                continue  # "what plus does it have"
            yield sentence[_offset(found, start) : found[index].start]
            start = index
    yield sentence[_offset(found, start) :]


def _is_between(sentence: str, found: Sequence[Word], reading: Reading) -> bool:
    """Whether a word is "or", and not "where", before a name: "Tan ou Dong"."""
    ahead = found[reading.last + 1 : reading.last + 3] if EITHER in reading.terms else ()
    return reading.first > 0 and any(sentence[word.start].isupper() for word in ahead)


def _confirms_too(polar: PolarClauses, marks: _Marks, start: int, index: int, end: int) -> bool:
    """Whether a stretch asks, and what follows asks for a yes or no by itself.

    Behind a mere comma it may be the same once more: "who runs the fund, is it Huawei".
    """
    linked = index in marks.linking
    next_one = min((i for i in marks.joining if i > index + linked), default=end)
    if not polar.begins(index + linked, next_one) or marks.idle.issuperset(range(start, index)):
        return False  # "what plus does it have"
    opened = start + (start in marks.linking)
    return (linked and _asks_in_words(marks, start, index)) or polar.asks(opened, index)


def _offset(found: Sequence[Word], index: int) -> int:
    return found[index].start if index else 0


def _asks(marks: _Marks, first: int, end: int) -> bool:
    """Whether a stretch asks for something: "besides the fund" does not."""
    if first in marks.excluding:
        return False
    marked = marks.asking | marks.opening | marks.naming | marks.only_saying
    return any(first <= i < end for i in marked)


def _asks_in_words(marks: _Marks, first: int, end: int) -> bool:
    """Whether a stretch has a question word."""
    return any(first <= i < end for i in marks.asking | marks.opening)


def _begins(marks: _Marks, first: int, end: int) -> bool:
    """Whether a stretch is a question of its own, and not the rest of the one before.

    What it asks stands before the next joining word, or "Islamabad and Beijing" were taken apart
    by "and what are they called".
    """
    if first - 1 in marks.sorting and first + 1 in marks.sorting:
        return False  # "countries and regions", "Pakistani and Chinese firms: what they do"
    next_one = min((i for i in marks.joining if i > first), default=end)
    if any(first <= i < next_one for i in marks.asking):
        return True
    if first in marks.accompanying:
        return False  # "which country founded it with China"
    if first in marks.saying:
        return False  # "…, says the paper of 2023"
    beginning = marks.opening | marks.naming | marks.asking
    if first in marks.small:
        beginning |= marks.saying  # "so what does he say", but not "says Tkxel"
    while first in marks.joining | marks.small and first not in beginning:
        first += 1
    return first < end and first in beginning


def _halves(found: Sequence[Word]) -> Iterator[int]:
    """Where a half is added to a number, as in "four and a half thousand"."""
    for half in figure_words(()).halves:
        for first in range(1, len(found) - len(half) + 1):
            if all(found[first + at].text == word for at, word in enumerate(half)):
                yield first


def _marks(readings: Iterable[Reading], joining: set[int]) -> _Marks:
    marks = _Marks(joining=joining)
    for reading in readings:
        sections = {section for section, _ in reading.terms}
        keys = {key for section, key in reading.terms if section == "questions"}
        is_place = not PLACES.isdisjoint(key for _, key in reading.terms)
        # "The firms that took part, …", "Chen Gang, secretary of the"
        done = "roles" in sections or bool(keys_of(reading.terms, "concepts") & OFFICES)
        is_name = is_place or ("attributes" in sections and not done)
        _asking_marks(marks, reading, keys, is_name=is_name)
        covered = range(reading.first, reading.last + 1)
        if is_place or any(map(is_origin, reading.terms)):
            marks.sorting.update(covered)
        if {JOIN, UNPLACING} <= reading.terms:
            marks.accompanying.add(reading.first)
        if JOIN in reading.terms:
            marks.linking.update(covered)
        if EXCLUSION in reading.terms:
            marks.excluding.add(reading.first)
        if "small" in sections:
            marks.small.update(covered)
        if {"small", "questions", "pronouns"} & sections or NAME in reading.terms:
            marks.idle.update(covered)
    return marks


def _asking_marks(marks: _Marks, reading: Reading, keys: set[str], *, is_name: bool) -> None:
    """Mark where a word asks for something, or stands for saying."""
    if keys - ASKING_FIRST:
        marks.asking.add(reading.first)
    elif keys - {"said", "yes_no"}:
        marks.opening.add(reading.first)
    elif keys == {"said"} and reading.first == reading.last:
        marks.only_saying.add(reading.first)
    elif is_name:
        marks.naming.add(reading.first)
    if "said" in keys:
        marks.saying.add(reading.first)
