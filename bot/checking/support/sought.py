"""A statement for which support is sought."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.checking.sources.evidence import HALF, VALUE_WEIGHT, Cover
from bot.checking.statements.reading import Part, PartKind, Reading

NAME_GAIN = 0.3
"""What each further name counts that a passage speaks of beside the first."""

TIE_GAIN = 0.8
"""What a tie between two names counts, in the weight of words."""

Clause = tuple[Sequence[int], Sequence[int], Sequence[int]]
"""The indexes of the parts of a clause, of those to be explained, and of its values."""


class Sought(NamedTuple):
    """A statement for which support is sought.

    Attributes:
        reading: The statement.
        covers: The passages, the best first.
        given: The id of the entity of which each value is told, whatever passage tells it.
        tie: What a tie between its names counts.
        telling: The parts that are to be explained, each with its index and its weight.
        named: The names among them, each with its index.
        pairs: Two names that a hyphen makes one.
        counted: What each value counts.
        clauses: The indexes of the parts, of those to be explained and of the values of each.
        around: The ids of those for whom a pronoun of it may stand.
    """

    reading: Reading
    covers: Sequence[Cover]
    given: Sequence[str | None]
    tie: float
    telling: Sequence[tuple[int, Part, float]]
    named: Sequence[tuple[int, Part]]
    pairs: Sequence[tuple[Part, Part]]
    counted: Sequence[Part | None]
    clauses: Sequence[Clause]
    around: Collection[str]

    def most(self) -> float:
        """The rank of a support that leaves nothing unexplained."""
        gain = self.tie + sum(weight for _, p, weight in self.telling if p.kind is PartKind.WORD)
        gain += VALUE_WEIGHT * len(self.reading.values)
        if not self.tie and self.named:
            gain += NAME_GAIN * (len({e for _, part in self.named for e in part.entities[:1]}) - 1)
        return round(gain, 6)


def clauses_of(reading: Reading) -> Iterator[Clause]:
    """The indexes of the parts of each clause, of those to be explained, and of its values."""
    for start, end in reading.clauses:
        within = [i for i, p in enumerate(reading.parts) if start <= p.first < end]
        telling = [i for i in within if reading.parts[i].kind is not PartKind.LIGHT]
        yield within, telling, [i for i, v in enumerate(reading.values) if start <= v.first < end]


def are_told(shares: Sequence[float], indexes: Iterable[int]) -> bool:
    """Whether all of some parts are explained."""
    return min(map(shares.__getitem__, indexes), default=1.0) >= HALF


def tells_act(sought: Sought, cover: Cover, within: Sequence[int]) -> bool:
    """Whether a passage tells what is done where a clause holds but the first of those who do it.

    "WeBank and a university trained them", where only the other passage tells who did so.
    """
    reading, words = sought.reading, [i for i, p, _ in sought.telling if p.kind is PartKind.WORD]
    last = reading.parts[within[-1]].last if within else 0
    joined = reading.function_words.conjunction.intersection(reading.folded[last + 1 : last + 2])
    is_first = joined and within[0] == 0 and set(words).isdisjoint(within)
    return not is_first or are_told(cover.shares, words)
