"""What is inserted behind the name of a thing and says more of it: "the hub, which …, is in …"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.words.sections import Cue

_TELLING = frozenset({*NAMING, PartKind.WORD})

_TURNING: tuple[Cue, ...] = (
    "negations",
    "conditions",
    "hypothetical",
    "formerly",
    "cancelled",
    "elsewhen",
    "deictics",
    "additive",
)
"""Sections of cues with which an insertion tells that something else may be meant."""

_AFTERMATH: tuple[Cue, ...] = ("speaking", "hearing", "indefinite", "opinions")
"""Sections of cues behind which no more is said of a thing that is known."""


def without_insertion(reading: Reading) -> Iterator[tuple[str, Sequence[Part]]]:
    """A statement without what is inserted, each with the names and words in that.

    Only what stands between two marks or behind a relative pronoun, before the verb that goes on
    with what stands ahead of it, and has no values, no names that nobody knows and no negation.

    Args:
        reading: The statement.
    """
    resuming = reading.firsts("resuming")
    if not resuming:
        return
    found = reading.words
    gaps = [reading.text[one.end : two.start] for one, two in pairwise(found)]
    marks = [index + 1 for index, gap in enumerate(gaps) if "," in gap]
    spans = {(s, e) for s, e in pairwise(marks) if e in resuming}
    told = [part.first for part in reading.of_kind(*NAMING)]
    told += [value.first for value in reading.values]
    last = max(told, default=0)
    for first, until in reading.cues.get("inserting", ()):
        ends = [at for at in resuming if until + 1 < at < last]
        if ends and first and not any(first <= mark <= max(ends) for mark in marks):
            spans.add((first, max(ends)))
    for start, end in sorted(spans):
        if not (_turns(reading, start, end) or _has(reading, _AFTERMATH, 0, start)):
            head = reading.text[: found[start - 1].end]
            inside = [p for p in reading.parts if start <= p.first < end and p.kind in _TELLING]
            yield f"{head} {reading.text[found[end].start :]}", inside


def _turns(reading: Reading, start: int, end: int) -> bool:
    """Whether an insertion may tell of another thing than the one that is known."""
    told = [part.first for part in reading.of_kind(*NAMING) if not part.entities]
    told += [value.first for value in reading.values]
    strange = any(start <= at < end for at in told)
    return strange or _has(reading, _TURNING, start, end)


def _has(reading: Reading, sections: tuple[Cue, ...], start: int, end: int) -> bool:
    """Whether a cue of some sections begins in a stretch of words."""
    return any(start <= at < end for name in sections for at, _ in reading.cues.get(name, ()))
