"""How much a statement must tell in rare words to be borne out where nothing of it is left open."""

from collections.abc import Set as AbstractSet

from bot.answering.words.terms import NOTIONS
from bot.checking.sources.evidence import HALF, Cover
from bot.checking.sources.support import LEAST_GAIN
from bot.checking.statements.grammar import begins_with_pronoun
from bot.checking.statements.predications import qualities
from bot.checking.statements.reading import PartKind, Reading
from bot.checking.support.parts import is_told_there
from bot.checking.support.sought import Sought

LEAST_OWN = 0.54
"""What must be explained, names apart, of what tells one thing of the only thing that it names."""

LEAST_DEED = 0.3
"""The same of what tells what the one thing does, in however common words."""


def least_gain(sought: Sought, first: Cover, places: AbstractSet[str]) -> float:
    """How much must be explained of a statement of which passages leave nothing open.

    That a thing is new, or a contest, may be told of many; a deed is told by all of its words.

    Args:
        sought: The statement.
        first: The passage that explains most of it.
        places: The ids of countries and regions, of which too much is told.
    """
    if not _is_own(sought, first, places):
        return LEAST_GAIN
    told = not _likens(sought.reading) and all(
        share >= HALF or NOTIONS.isdisjoint(section for section, _ in part.terms)
        for part, share in zip(sought.reading.parts, first.shares, strict=True)
    )
    return LEAST_DEED if told else LEAST_OWN


def _likens(reading: Reading) -> bool:
    """Whether a statement tells what something is like, or of what sort."""
    return next(qualities(reading), None) is not None or any(
        part.keys("types") for part in reading.of_kind(PartKind.WORD)
    )


def _is_own(sought: Sought, first: Cover, places: AbstractSet[str]) -> bool:
    """Whether a statement is about one thing or person only, and so is the passage."""
    named = [part for _, part in sought.named]
    things = first.passage.subjects - places
    if not named and begins_with_pronoun(sought.reading):
        return not things.isdisjoint(sought.around)
    return len(named) == 1 and (
        not things.isdisjoint(named[0].entities) or is_told_there(sought.reading, named[0], first)
    )
