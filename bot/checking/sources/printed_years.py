"""The year of a date that a source gives without one, where its own date is printed."""

from collections.abc import Iterator
from datetime import date

from bot.answering.records.typed import dates
from bot.answering.words.values import Date
from bot.facts import Fact, FactBase

_FIRST = 1
"""A month of which no day is given is reckoned from its first one."""


class PrintedYears:
    """Reckons the years of dates from the days on which the sources of a fact base were printed."""

    def __init__(self, base: FactBase) -> None:
        self._printed = {
            source.id: day
            for source in base.sources.values()
            if source.published and (day := _day(source.published))
        }

    def in_full(self, fact: Fact) -> Iterator[Date]:
        """The dates of a fact, each with the year in which it is nearest to its printing.

        Args:
            fact: A fact; what it gives with a year, or without a month, is left out.
        """
        for source in {quote.source for quote in fact.quotes} if fact.when else ():
            printed = self._printed.get(source)
            if fact.when and printed:
                months = (one for one in dates(fact.when) if one.month and one.year is None)
                yield from (_nearest(one, printed) for one in months)


def _nearest(given: Date, printed: date) -> Date:
    """A date without a year, in the year in which it is nearest to another day."""
    years = (printed.year, printed.year - 1, printed.year + 1)
    month, day = given.month or _FIRST, given.day or _FIRST
    year = min(years, key=lambda one: abs((printed - date(one, month, min(day, 28))).days))
    return Date(year, given.month, given.day)


def _day(edtf: str) -> date | None:
    """The day that is printed, if it is a whole one."""
    try:
        return date.fromisoformat(edtf)
    except ValueError:
        return None
