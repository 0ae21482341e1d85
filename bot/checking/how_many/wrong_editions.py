"""Editions of a series that a statement counts otherwise than the sources."""

from collections.abc import Iterator, Sequence

from bot.checking.report import Aspect, Difference
from bot.checking.sources.conflict import Conflict
from bot.checking.sources.evidence import Cover, Evidence
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.reading import Reading


class WrongEditions:
    """Finds the number of an edition that is another one's."""

    def __init__(self, subjects: Subjects, evidence: Evidence) -> None:
        self._subjects = subjects
        self._evidence = evidence

    def misnumbered(self, reading: Reading, covers: Sequence[Cover]) -> Iterator[Conflict]:
        """The number of an edition, where all else is told of the one that the sources know.

        Of the editions themselves much may be true that no source tells; not of what somebody
        did at one of them.
        """
        for value, entity in self._subjects.editions.misnumbered(reading):
            number = self._subjects.editions.number(entity)
            anchors = {
                e
                for part in reading.names
                if entity not in part.entities
                for e in part.entities
                if not self._subjects.is_wide(e)
            }
            for cover in covers:
                known = cover.passage.entities.keys()
                if (
                    entity in known
                    and anchors & known
                    and self._evidence.tells_rest(reading, cover, value)
                ):
                    said = reading.stretch(value.first, value.last)
                    difference = Difference(Aspect.COUNT, said, str(number))
                    yield Conflict(cover.passage.records[0], difference)
