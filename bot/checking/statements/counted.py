"""What the numbers of a statement count."""

from bot.answering.words.values import Measure
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.values.value import Value

REACH = 2
"""So many words behind a number the thing that it counts may begin."""


def counted_by(reading: Reading, value: Value) -> Part | None:
    """What a number counts: the word or name right behind it, light words left out."""
    if value.date:
        return None
    near: list[Part] = []
    for part in reading.parts:
        reach = REACH + sum(one.last + 1 - one.first for one in near)
        same = not any(value.last < start <= part.first for start in reading.segments)
        if value.last < part.first <= value.last + reach and same:
            near.append(part)
            if part.kind is not PartKind.LIGHT:
                return part
    return near[0] if near else None


def is_behind(reading: Reading, value: Value, section: str) -> bool:
    """Whether a cue of a section stands right behind a value: "two weeks", "three times"."""
    return any(first == value.last + 1 for first, _ in reading.cues.get(section, ()))


def is_duration(reading: Reading, value: Value) -> bool:
    """Whether a number tells how long something lasts: "two weeks"."""
    return value.measure is Measure.NUMBER and is_behind(reading, value, "durations")


def is_repetition(reading: Reading, value: Value) -> bool:
    """Whether a number tells by itself how often something is: "twice"."""
    return any(first == value.first for first, _ in reading.cues.get("times", ()))
