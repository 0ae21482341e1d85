"""Whether a statement compares two things, and where it tells of the other one."""

from collections.abc import Iterator
from itertools import chain

from bot.answering.words.language import is_small
from bot.answering.words.lexicons import lexicons
from bot.checking.statements.reading import Reading
from bot.checking.words.elisions import head
from bot.matching.fold import APOSTROPHE
from bot.matching.letters import is_ideograph

_LESS = ("degrees", "less")

FAR_DEGREE = 6
"""So many words before "que" its "plus" may stand: "plus d'entreprises chinoises que"."""


def compares(reading: Reading) -> bool:
    """Whether a statement compares two things, whose words fit either way round."""
    return any(_behind_particles(reading))


def has_less(reading: Reading, index: int) -> bool:
    """Whether a word that compares tells of less: "fewer"."""
    lexicon = lexicons().get(reading.language)
    return lexicon is not None and _LESS in lexicon.of_word(reading.folded[index])


def is_compared(reading: Reading, index: int) -> bool:
    """Whether a word only tells with what a thing is compared: "larger than in 2022".

    That, as "unlike the expo in Beijing", says neither when nor where the thing itself is.
    """
    start, end = reading.clause_of(index)
    against = (last + 1 for last in reading.lasts("set_against"))
    return any(
        start <= first <= index < end for first in chain(against, _behind_particles(reading))
    )


def _behind_particles(reading: Reading) -> Iterator[int]:
    """The word behind each "than".

    Not behind what bounds a value, "more than 120", nor behind "que" that compares nothing.
    """
    own, folded = reading.own_words, reading.folded
    than = own.comparative_particle
    found: list[tuple[int, int]] = []
    if not than.isdisjoint(folded):
        found += [(at, at + 1) for at, word in enumerate(folded) if word in than]
    if APOSTROPHE.search(reading.text) and any(map(reading.text.lower().__contains__, than)):
        heads = (head(reading.stretch(at, at)) for at in range(len(folded)))
        found += [(at, at) for at, word in enumerate(heads) if word in than]
    if not found:
        return  # as in most
    bounds = {at for value in reading.values for at in range(value.begin, value.first)}
    joins = not own.complementiser.isdisjoint(own.comparative_particle)
    for at, behind in found:
        if at in bounds or _is_within(reading, at):
            continue
        if not joins or (at and _is_behind_degree(reading, at - 1)):
            yield behind


def _is_behind_degree(reading: Reading, at: int) -> bool:
    """Whether "que" behind a word compares, as "plus" tells: not in "pour que", nor "dit que"."""
    speaking = {last for _, last in reading.cues.get("speaking", ()) if last <= at}
    start = max(reading.clause_of(at)[0], at - FAR_DEGREE, *speaking)
    degrees = {last for _, last in reading.cues.get("degrees", ()) if start <= last <= at}
    near = not degrees.isdisjoint((at - 1, at))  # "plus que", "plus grande que"
    return near or (bool(degrees) and not is_small(reading.folded[at], reading.language))


def _is_within(reading: Reading, index: int) -> bool:
    """Whether a word belongs to a longer one: 比 to 比赛, "than" to "more than one country"."""
    last = index + (not is_ideograph(reading.folded[index]))
    longer = (part for part in reading.parts if part.first < part.last)
    return any(part.first <= index and last <= part.last for part in longer)
