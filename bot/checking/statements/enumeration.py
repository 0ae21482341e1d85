"""Names that a statement lists beside another one."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from bot.checking.statements.reading import Part, Reading


def enumerated(
    reading: Reading, part: Part, names: Sequence[Part], known: Collection[str]
) -> Iterator[Part]:
    """The names listed behind one, which are as wrong as it is: "Wuhan and Lhasa".

    Args:
        reading: The statement.
        part: The name.
        names: The names of the statement that may be listed with it, in order.
        known: The ids of the entities that the sources have there.
    """
    joins = reading.lasts("joining")
    at = names.index(part) if part in names else len(names)
    for one, other in pairwise(names[at:]):
        between = set(range(one.last + 1, other.first))
        if not between <= joins or not set(known).isdisjoint(other.entities):
            return
        yield other
