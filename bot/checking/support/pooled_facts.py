"""Statements whose words stand only in different facts of the passages that carry them."""

from collections.abc import Iterator, Sequence

from bot.answering.records.record import PLACES, Record
from bot.checking.sources.authors import is_writer
from bot.checking.sources.evidence import BY_TYPE, HALF, Cover, explained
from bot.checking.sources.means import Means
from bot.checking.sources.support import MAX_MISSING
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.facts import Attribute

_MEANT = frozenset({Attribute.PURPOSE, Attribute.TARGET})
"""What is meant to be, either of which "is meant to" may tell."""


class PooledFacts:
    """Holds each clause of a statement against one fact at a time.

    One quote proves several facts, each with the words of our own by which it is told: "the hub"
    of one and "operational" of another are no hub that is operational.
    """

    def __init__(self, means: Means) -> None:
        self._weight = means.evidence.weight
        self._subjects = means.subjects

    def pools(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether the passages tell a statement only by what they tell of different things.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        telling = [
            (part, max(cover.shares[index] for cover in covers))
            for index, part in enumerate(reading.parts)
            if part.kind is not PartKind.LIGHT and not is_writer(reading, part)
        ]
        if telling and _is_but_a_sort(reading, *telling[0]):
            return True
        records = [record for cover in covers for record in cover.passage.records]
        if len(records) == 1:
            return False
        told = [part for part, share in telling if share >= HALF]
        return any(
            len(clause) > 1 and not any(self._tells(record, clause, records) for record in records)
            for clause in _clauses(reading, told)
        )

    def _tells(self, record: Record, clause: Sequence[Part], records: Sequence[Record]) -> bool:
        """Whether one fact holds nearly all that a clause tells."""
        own = [one for one in records if one.entity is record.entity]
        left = [part for part in clause if not self._holds(record, part, clause, own)]
        lack, whole = sum(map(self._weight, left)), sum(map(self._weight, clause))
        return lack <= MAX_MISSING * whole

    def _holds(
        self, record: Record, part: Part, clause: Sequence[Part], own: Sequence[Record]
    ) -> bool:
        """Whether a fact holds a part of a clause, or a name in it the owner of which is given.

        Of what sort a fact is, as "meant to" tells, another one about the same thing may tell.
        """
        if part.kind is not PartKind.NAME:
            asked = part.keys("attributes")
            if asked & _MEANT and record.attribute in _MEANT:
                return True
            sources = own if asked else (record,)
            return any(explained(part, one.terms) >= HALF for one in sources)
        named = {entity for other in clause if other is not part for entity in other.entities}
        return (
            not record.entities.keys().isdisjoint(part.entities)
            or explained(part, record.terms) >= HALF
            or any(self._subjects.is_tied(entity, part.entities) for entity in named)
        )


def _clauses(reading: Reading, told: Sequence[Part]) -> Iterator[Sequence[Part]]:
    """What the passages explain of each clause."""
    for start, end in reading.clauses:
        yield [part for part in told if start <= part.first < end]


def _is_but_a_sort(reading: Reading, part: Part, share: float) -> bool:
    """Whether the passages only have the sort of thing of which a statement begins to tell.

    An expo that is held in Nanning is no tour that went there. Of regions there is but one.
    """
    if part.kind is not PartKind.WORD or share > BY_TYPE:
        return False
    sorts = part.keys("types")
    return not PLACES.issuperset(sorts) if sorts else not reading.names
