"""Editions of a series of which a statement tells otherwise than the sources."""

from collections.abc import Iterator

from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome, differing
from bot.checking.values.comparison import Fit


def misnumbers(case: Case) -> Outcome:
    """What is told of another thing of the sort; it is wrong where only its number differs."""
    found = next(_misnumbered(case), None)
    if not (found or case.means.subjects.editions.names_another(case.reading)):
        return NOTHING
    return differing(found)._replace(is_doubtful=True, is_last=True)


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
            if entity not in part.entities and not subjects.editions.is_of(entity, part.entities)
            for e in part.entities
            if not subjects.is_wide(e)
        }
        for cover in case.covers:
            known = cover.passage.entities.keys()
            fits = zip(reading.values, cover.fits, strict=True)
            dates = [value.date for value, fit in fits if fit is Fit.SAME]
            # The year of an edition is its own, and so is the month of the one that is planned.
            dated = any(date and (date.year or reading.has("planned")) for date in dates)
            if (
                entity in known
                and (anchors & known or dated)
                and case.means.evidence.tells_rest(reading, cover, value)
            ):
                said = reading.stretch(value.first, value.last)
                right = Difference(Aspect.COUNT, said, str(subjects.editions.number(entity)))
                yield Conflict(cover.passage.records[0], right)
