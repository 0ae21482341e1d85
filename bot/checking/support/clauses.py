"""Whether a statement falls into a part that the sources bear out and a part that they do not."""

from collections.abc import Iterator
from itertools import pairwise

from bot.checking.sources.support import Support
from bot.checking.statements.reading import NAMING, PartKind, Reading
from bot.checking.values.comparison import Fit
from bot.checking.words.sections import Cue

TIED = 2
"""So many names tell something by themselves: who somebody is, or where something is."""

LEAST_WORDS = 4
"""So many words a clause has at least that states something by itself."""

TRIED = 2
"""So many clauses at the beginning of a statement are looked at."""

_TURNING: tuple[Cue, ...] = (
    "cancelled",
    "conditions",
    "disowning",
    "elsewhen",
    "feelings",
    "negations",
    "undone",
)
"""Sections of cues that may turn what stands before them: "…, which is a myth"."""


def openings(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where the clauses stand with which a statement begins, if others follow; the longest first.

    Args:
        reading: The statement.
    """
    for at in reversed(reading.segments[1 : 1 + TRIED]):
        if at >= LEAST_WORDS:
            yield reading.words[0].start, reading.words[at - 1].end


def ends_idly(reading: Reading, end: int) -> bool:
    """Whether what stands behind an opening names, gives and turns nothing: "…, so hurry up".

    Args:
        reading: The statement.
        end: Where its opening ends.
    """
    behind = {at for at, word in enumerate(reading.words) if word.start >= end}
    firsts = {part.first for part in reading.of_kind(*NAMING)}
    firsts |= {value.first for value in reading.values}
    firsts |= {at for section in _TURNING for at in reading.firsts(section)}
    return behind.isdisjoint(firsts)


def has_told_clause(reading: Reading, support: Support) -> bool:
    """Whether a clause of a statement is told of, with content of its own.

    Where the one clause there is has something that no source mentions, as in "Tesla came to the
    expo", nothing of it is borne out, however many of its words are.

    Args:
        reading: The statement.
        support: How far passages carry it.
    """
    # A value that is finer than the source's is told as far as that goes: a day of its month.
    told = len(support.unsaid) < len(reading.values) or Fit.FINER in support.fits
    if not support.missing and (told or not support.unsaid):
        return True
    untold = {part.first for part in support.missing} | {value.first for value in support.unsaid}
    words = names = 0
    comitative = reading.function_words.comitative_preposition  # begins a part as "and" does
    adding = [i for i, word in enumerate(reading.folded) if word in comitative]
    starts = sorted({*reading.segments, *adding})
    for start, end in pairwise((*starts, len(reading.words))):
        inside = range(start, end)
        if untold.intersection(inside):
            continue
        words += sum(value.first in inside for value in reading.values)
        for part in reading.parts:
            if part.first in inside and part.kind is not PartKind.LIGHT:
                words += part.kind is PartKind.WORD
                names += part.kind is not PartKind.WORD
    return words > 0 or names >= TIED
