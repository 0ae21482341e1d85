"""Several questions in one message, taken apart."""

import re
from collections.abc import Iterator, Sequence

from bot.answering.language import guess_language, in_order
from bot.matching.fold import words

MAX_QUESTIONS = 3
"""So many questions of a message are answered; an honest word tells of the rest."""

_END = re.compile(r"(?<=[?？!！])\s*|\n+|(?<=[^\d\s][.。;；])\s+")
_ASKING = frozenset({"questions", "attributes"})
_JOINS_LIKE = re.compile(r"[,，、:]\s*")


def split(text: str) -> list[str]:
    """The questions of a text, in order; at least one, unless the text is blank.

    A sentence mark ends a question; so does a joining word or a comma between two parts of
    which each asks something.
    """
    sentences = [part for part in _END.split(text) if words(part)]
    return [clause for sentence in sentences for clause in _clauses(sentence)]


def _clauses(sentence: str) -> Iterator[str]:
    found = words(sentence)
    folded = [word.text for word in found]
    asking, joining = _roles(folded)
    comma = {m.end() for m in _JOINS_LIKE.finditer(sentence)}
    joining |= {i for i, word in enumerate(found) if word.start in comma}
    start = 0
    for index in sorted(joining):
        if _asks(asking, start, index) and _asks(asking, index, len(found)) and index > start:
            yield sentence[_offset(found, start) : found[index].start]
            start = index
    yield sentence[_offset(found, start) :]


def _offset(found: Sequence[object], index: int) -> int:
    return found[index].start if index else 0  # type: ignore[attr-defined]


def _asks(asking: set[int], first: int, end: int) -> bool:
    return any(first <= index < end for index in asking)


def _roles(folded: Sequence[str]) -> tuple[set[int], set[int]]:
    """The indexes of the words that ask, and of those that join."""
    asking: set[int] = set()
    joining: set[int] = set()
    for reading in in_order(guess_language(folded))[0].read(folded):
        sections = {section for section, _ in reading.terms}
        keys = {key for section, key in reading.terms if section == "questions"}
        if keys - {"yes_no", "tell"}:
            asking.add(reading.first)
        if "joins" in sections:
            joining.add(reading.first)
    return asking, joining
