"""A statement that tells two things, each by a clause of its own, told as two statements."""

from collections.abc import Iterator, Sequence

from bot.checking.statements.grammar import PRONOUNS
from bot.checking.statements.reading import NAMING, PartKind, Reading
from bot.checking.statements.tense import past_verbs
from bot.checking.words.sections import Cue

LEAST_WORDS = 4
"""So many words each of two clauses has at least that state something by themselves."""

MOST_JOINTS = 3
"""So many words are tried, at most, that may join two clauses."""

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


def coordinated(reading: Reading) -> Iterator[tuple[str, str]]:
    """What may be the two clauses of a statement, joined by a word such as "and" or "while".

    The second one is told of the same thing where it begins with its verb: "the fund was set up in
    February and holds ten billion". Whether a word joins clauses or only names, what is made of
    them has to tell.

    Args:
        reading: The statement.
    """
    if any(map(reading.has, _TYING)):
        return
    own, folded, end = reading.own_words, reading.folded, len(reading.words)
    joining = own.conjunction | own.adversative_conjunction | own.contrasting_conjunction
    joints = [at for at, word in enumerate(folded) if word in joining]
    telling = reading.of_kind(*NAMING, PartKind.WORD)
    for at in joints[:MOST_JOINTS]:
        begun = at + 1
        if folded[at] in own.contrasting_conjunction and begun < end:
            begun += folded[begun] in own.complementiser  # "tandis que"
        if at in reading.name_indexes or begun >= end:
            continue
        near = (begun, begun + (folded[begun] in own.article))
        whose = next((p.last for p in telling if p.first in near and p.last + 1 < end), None)
        subject = _subject(reading, at) if _is_verb(reading, begun) else ""
        if not subject and (whose is None or folded[whose + 1] in joining):
            continue  # "Vietnam and Laos and met" has no clause that begins with Laos
        if min(at, end - begun + len(subject.split())) >= LEAST_WORDS:
            yield reading.stretch(0, at - 1), f"{subject}{reading.stretch(begun, end - 1)}"


def _subject(reading: Reading, end: int) -> str:
    """The words of a statement up to the first that tell of what it is; a space behind them."""
    first = next((p for p in reading.of_kind(*NAMING, PartKind.WORD) if p.last < end), None)
    return f"{reading.stretch(0, first.last)} " if first else ""


def _is_verb(reading: Reading, at: int) -> bool:
    """Whether a word is a verb that somebody before it may be the subject of."""
    own = reading.own_words
    helping = own.copula | own.plural_copula | own.auxiliary | own.modal
    if reading.folded[at] in helping and reading.stretch(at, at) != "à":  # which folds to "a"
        return True
    doing = {part.first for part, _ in reading.roles} | reading.firsts("speaking")
    return at in doing or at in past_verbs(reading)
