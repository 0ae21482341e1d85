"""What stands around a statement and is none of it: a heading, or a word of doubt at the end."""

import re
from collections.abc import Iterator

from bot.checking.statements.reading import NAMING, Reading

_HEADING = re.compile(r"\A[^:：]{1,80}(?:: |：)\s*(?=\S)")
_TAG = re.compile(r"[,，;–—-]\s*[^,，;–—]{1,40}\Z")

LEAST_WORDS = 5
"""What is left has so many words, or it is an entry of a list rather than a statement."""

LEAST_TOLD = 2
"""So many names and values a statement has that says something though its writer doubts it."""

_TURNING = ("cancelled", "negations", "undone", "elsewhen", "conditions", "disowning")
"""Sections of cues that turn what stands behind them."""


def without_frame(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where a statement stands in its sentence, if something stands around it.

    "Short version for grandma: Huawei organised it" is told of Huawei alone; and "X runs Y, I
    think" says that X does. A heading with a name or a value is a part of what is told.

    Args:
        reading: The sentence.
    """
    start, end = 0, len(reading.text)
    heading = _HEADING.match(reading.text)
    if heading and not _tells(reading, 0, heading.end()) and not _turns(reading, heading.end()):
        start = heading.end()
    tag = _TAG.search(reading.text, start)
    if tag and not _tells(reading, tag.start(), end) and _doubts(reading, tag.start()):
        end = tag.start()
    if (start, end) != (0, len(reading.text)) and _states(reading, start, end):
        yield start, end


def _tells(reading: Reading, start: int, end: int) -> int:
    """How many names and values stand in a stretch of the text."""
    firsts = [part.first for part in reading.of_kind(*NAMING)]
    firsts += [value.first for value in reading.values]
    return sum(start <= reading.words[first].start < end for first in firsts)


def _turns(reading: Reading, end: int) -> bool:
    """Whether the heading up to an offset denies, orders or doubts what stands behind it."""
    if any(first == 0 for first, _ in reading.cues.get("instructions", ())):
        return True
    return any(
        reading.words[first].start < end
        for section in _TURNING
        for first, _ in reading.cues.get(section, ())
    )


def _doubts(reading: Reading, start: int) -> bool:
    """Whether what stands from an offset on only tells that the writer thinks so."""
    return any(reading.words[at].start >= start for at, _ in reading.cues.get("opinions", ()))


def _states(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch of the text is a statement by itself."""
    inside = sum(start <= word.start < end for word in reading.words)
    told = _tells(reading, start, end)
    return told >= LEAST_TOLD or (bool(told) and inside >= LEAST_WORDS)
