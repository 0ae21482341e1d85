"""Editions of a series of which a statement tells otherwise than the sources."""

from collections.abc import Iterator, Sequence

from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Outcome, differing
from bot.checking.sources.conflict import Conflict
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.reading import Reading


class WrongEditions:
    """Tells editions of which a statement speaks from those that the sources know."""

    def __init__(self, means: Means) -> None:
        self._subjects = means.subjects
        self._editions = means.subjects.editions
        self._evidence = means.evidence

    def told(self, case: Case) -> Outcome:
        """What is told of another thing of the sort; it is wrong where only its number differs."""
        if not self._editions.names_another(case.reading):
            return NOTHING
        found = next(self._misnumbered(case.reading, case.covers), None)
        return differing(found)._replace(is_doubtful=True, is_last=True)

    def is_of_another(self, case: Case) -> bool:
        """Whether the passages that carry a statement are of another edition, or of no series."""
        return self._editions.is_carried_by_another(
            case.reading, case.support.things
        ) or self._editions.is_unnumbered(case.reading, self._subjects.is_wide)

    def _misnumbered(self, reading: Reading, covers: Sequence[Cover]) -> Iterator[Conflict]:
        """The number of an edition, where all else is told of the one that the sources know.

        Of the editions themselves much may be true that no source tells; not of what somebody
        did at one of them.
        """
        for value, entity in self._editions.misnumbered(reading):
            number = self._editions.number(entity)
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
