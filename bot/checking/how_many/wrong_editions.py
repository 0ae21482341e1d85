"""Editions of a series of which a statement tells otherwise than the sources."""

from collections.abc import Iterator

from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome, differing


def misnumbers(case: Case) -> Outcome:
    """What is told of another thing of the sort; it is wrong where only its number differs."""
    if not case.means.subjects.editions.names_another(case.reading):
        return NOTHING
    return differing(next(_misnumbered(case), None))._replace(is_doubtful=True, is_last=True)


def is_of_another(case: Case) -> bool:
    """Whether the passages that carry a statement are of another edition, or of no series."""
    subjects = case.means.subjects
    return subjects.editions.is_carried_by_another(
        case.reading, case.support.things
    ) or subjects.editions.is_unnumbered(case.reading, subjects.is_wide)


def _misnumbered(case: Case) -> Iterator[Conflict]:
    """The number of an edition, where all else is told of the one that the sources know.

    Of the editions themselves much may be true that no source tells; not of what somebody
    did at one of them.
    """
    reading, subjects = case.reading, case.means.subjects
    for value, entity in subjects.editions.misnumbered(reading):
        anchors = {
            e
            for part in reading.names
            if entity not in part.entities
            for e in part.entities
            if not subjects.is_wide(e)
        }
        for cover in case.covers:
            known = cover.passage.entities.keys()
            if (
                entity in known
                and anchors & known
                and case.means.evidence.tells_rest(reading, cover, value)
            ):
                said = reading.stretch(value.first, value.last)
                number = str(subjects.editions.number(entity))
                difference = Difference(Aspect.COUNT, said, number)
                yield Conflict(cover.passage.records[0], difference)
