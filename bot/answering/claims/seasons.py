"""Whether a question sets a thing in a season in which the sources do not have it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Records
from bot.answering.reply import Remark
from bot.facts import Attribute, FactBase, Kind

SEASONS: Mapping[str, frozenset[int]] = MappingProxyType(
    {
        "season_spring": frozenset({2, 3, 4, 5, 6}),
        "season_summer": frozenset({5, 6, 7, 8, 9}),
        "season_autumn": frozenset({8, 9, 10, 11, 12}),
        "season_winter": frozenset({11, 12, 1, 2, 3}),
    }
)
"""The months that may be said to be of each season north of the equator, its edges included."""

BEGINNING = frozenset({Attribute.DATE, Attribute.START})
"""Attributes of the days on which a thing is, or begins."""


class Seasons:
    """Holds the seasons of questions against the days that one fact base gives."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def mistaken(self, question: Question) -> tuple[tuple[Record, ...], Remark] | None:
        """What says when a thing is that a question sets in another season, and how it answers.

        "Why was the tour put in the summer?" None where it may be so, or no month is given.
        """
        seasons = question.keys("concepts") & SEASONS.keys()
        if not seasons or question.negated or question.open:
            return None
        meant = frozenset().union(*(SEASONS[season] for season in seasons))
        for one in question.named:
            entity = self._base.entities[one.best]
            if not one.is_definite or entity.kind is not Kind.INITIATIVE or entity.type in PLACES:
                continue
            told = [r for r in self._records.own(entity.id) if r.attribute in BEGINNING]
            dated = [record for record in told if {*months(record)}]
            if dated and all(meant.isdisjoint(months(record)) for record in dated):
                return (dated[0],), Remark.NO if question.is_yes_no else Remark.PREMISE
        return None


def months(record: Record) -> Iterator[int]:
    """The months of the days that a statement gives."""
    for figure in record.typed:
        if figure.date and figure.date.month:
            yield figure.date.month
