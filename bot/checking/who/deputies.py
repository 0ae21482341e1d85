"""Deputies and whom they stand in for, where a statement in a language of no source swaps them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.answering.records.record import Record
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import SURE, Conflict
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.grammar import is_denied, within
from bot.checking.statements.reading import Reading
from bot.checking.statements.tense import was_held
from bot.checking.words.cues import indexes
from bot.matching import normalise


def lessened(
    reading: Reading, entity: str, held: tuple[Record, str]
) -> Iterator[tuple[float, Conflict]]:
    """The post of somebody's deputy, given to whom it names, in a language of no source.

    Args:
        reading: The statement.
        entity: The id of the person.
        held: The post that a source gives that person, in words of its own.
    """
    own = [name for name in reading.names if entity in name.entities]
    lesser = {last: first for first, last in reading.cues.get("lesser", ())}
    inside = indexes([*reading.cues.get("being", ()), *((at, at) for at in lesser)])
    posts = reading.firsts("positions")
    record, post = held
    for one, other in pairwise(own) if lesser else ():
        titled = [n for n in (one, other) if n.first - 1 in lesser and n.first in posts]
        if titled and inside.issuperset(range(one.last + 1, other.first)):
            said = reading.stretch(lesser[titled[0].first - 1], titled[0].first - 1)
            yield SURE, Conflict(record, Difference(Aspect.OTHER, said, post))


def raised(
    reading: Reading,
    posts: Sequence[tuple[int, int]],
    held: tuple[Record, str],
    subjects: Subjects,
) -> Iterator[tuple[float, Conflict]]:
    """The post of which somebody is only the deputy, given to that deputy.

    Args:
        reading: The statement.
        posts: Where the posts stand that it gives the person.
        held: The post that a source gives that person, in words of its own.
        subjects: What tells whether it is of the same sort.
    """
    record, own = held
    deputies = reading.function_words.deputy_modifier
    if reading.has("lesser") or deputies.isdisjoint(normalise(own).split()):
        return
    for first, last in posts:
        parts = within(reading, [(first, last)])
        same = parts and all(p.keys("concepts") and subjects.explains(record, p) for p in parts)
        is_open = is_denied(reading, first) or was_held(reading, first, last)
        if same and not is_open and deputies.isdisjoint(reading.folded[first : last + 1]):
            said = reading.stretch(first, last)
            yield SURE, Conflict(record, Difference(Aspect.OTHER, said, own))
