"""A statement that tells two things, each by a clause of its own, told as two statements."""

from collections.abc import Sequence

from bot.checking.statements.grammar import PRONOUNS
from bot.checking.statements.reading import NAMING, Reading
from bot.checking.words.sections import Cue

LEAST_WORDS = 4
"""So many words each of two clauses has at least that state something by themselves."""

_TYING: tuple[Cue, ...] = (
    "conditions",
    "hypothetical",
    "causes",
    "disowning",
    "leaving_out",
    "universals",
)
"""Sections of cues by which one clause may tell when, why or of how many the other is so."""


def halves(reading: Reading) -> Sequence[str]:
    """The two statements that make up one; none where it is not two.

    "The fund is in Guangxi; it holds ten billion" says two things; see `related` as well.

    Args:
        reading: The statement.
    """
    if any(map(reading.has, _TYING)):
        return ()
    folded, end = reading.folded, len(reading.words) - 1
    pronouns = frozenset[int]().union(*map(reading.firsts, PRONOUNS))
    telling = {part.first for part in reading.of_kind(*NAMING)}
    telling |= {value.first for value in reading.values}
    for at in reading.segments[1:]:
        gap = reading.gap(at - 1, at)
        begun = at + (folded[at] in reading.own_words.conjunction)
        if ";" in gap or (begun in pronouns and ("," in gap or begun > at)):
            sides = range(at), range(begun, end + 1)
            # Nothing but a pronoun leaves open of what is told: "they will adopt it for trade".
            if all(len(side) >= LEAST_WORDS and not telling.isdisjoint(side) for side in sides):
                return reading.stretch(0, at - 1), reading.stretch(begun, end)
            return ()
    return ()


def related(reading: Reading) -> Sequence[str]:
    """What is told of a name behind it and what the rest tells of it, each by itself, if any is.

    "Huang Hao, who heads the institute, spoke of AI" says that he heads it, and that he spoke.

    Args:
        reading: The statement.
    """
    found, end = reading.words, len(reading.words) - 1
    commas = [at for at in reading.segments[1:] if "," in reading.gap(at - 1, at)]
    name = next(iter(reading.names), None)
    if not (name and commas[1:] and commas[0] == name.last + 1):
        return ()
    first, behind = commas[:2]
    is_told = reading.folded[first] in reading.own_words.relative_pronoun
    if not (is_told and first + 1 < behind < end) or any(map(reading.has, _TYING)):
        return ()
    who = reading.text[: found[name.last].end]
    inner, outer = reading.stretch(first + 1, behind - 1), reading.stretch(behind, end)
    return f"{who} {inner}", f"{who} {outer}"
