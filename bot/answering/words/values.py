"""Values that a text gives, and whether two of them are the same."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

DAYS = 31
"""Days of the longest month."""

FEW = 3
"""Numbers up to this one are often just words: "the two countries"."""

NEARBY = 2
"""Nearly a number is not less than its half: that speaks of something else."""

ROUND = Decimal("0.1")
"""About a number is this share of it more or less."""

_ORDERS: Mapping[str | None, int] = MappingProxyType({"before": -1, "until": -1, "after": 1})
"""What bounds a date, and the order in which a date that it allows stands to it."""


class Measure(StrEnum):
    """What a figure measures."""

    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    ORDINAL = "ordinal"
    MOMENT = "moment"
    """A time of day, or a date in digits that may be one of two; its value is 0."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date of which any part may be missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def fits(self, other: "Date") -> bool:
        """Whether both may be the same, each missing part fitting any."""
        shared = any(None not in pair for pair in self._beside(other))
        return shared and not self.differs(other)

    def differs(self, other: "Date") -> bool:
        """Whether both give a part and give it otherwise: a February may be of any year."""
        return any(None not in pair and pair[0] != pair[1] for pair in self._beside(other))

    def is_told_by(self, other: "Date") -> bool:
        """Whether another one gives every part of it, and the same."""
        return all(own in (None, its) for own, its in self._beside(other))

    def _beside(self, other: "Date") -> tuple[tuple[int | None, int | None], ...]:
        """The parts of both, beside each other."""
        return (self.year, other.year), (self.month, other.month), (self.day, other.day)

    def order(self, other: "Date") -> int | None:
        """Before another date is -1, after it 1; none where that is not sure."""
        for own, its in (
            (self.year, other.year),
            (self.month, other.month),
            (self.day, other.day),
        ):
            if (own is None) != (its is None):
                return None
            if own is not None and its is not None and own != its:
                return -1 if own < its else 1
        return None


@dataclass(frozen=True, slots=True)
class Figure:
    """A value in a text, and the folded words that give it.

    Attributes:
        measure: What it measures.
        value: The number; 0 for a date.
        first: The index of its first word.
        last: The index of its last word.
        currency: The ISO 4217 code of money.
        date: The date of a date.
        bound: How a question bounds it: ``over``, ``nearly``, ``under`` or ``about``, a date
            ``before``, ``until`` (that day included) or ``after``; none where it does not.
    """

    measure: Measure
    value: Decimal
    first: int
    last: int
    currency: str | None = None
    date: Date | None = None
    bound: str | None = None

    def same(self, other: "Figure") -> bool:
        """Whether both are the same value of the same measure."""
        if self.date and other.date:
            return self.date.fits(other.date)
        return (self.measure, self.value, self.currency) == (
            other.measure,
            other.value,
            other.currency,
        )

    def allows(self, other: "Figure") -> bool:
        """Whether a source's value is one that this bounded value of a question speaks of."""
        if not self.bound or (self.measure, self.currency) != (other.measure, other.currency):
            return False  # as most bound nothing
        if self.date and other.date:
            asked = _ORDERS.get(self.bound)
            # "Before 7 November" is in the year of which the source speaks.
            date = other.date if self.date.year else replace(other.date, year=None)
            same = self.bound == "until" and self.date.fits(date)
            return asked is not None and (same or date.order(self.date) == asked)
        if self.bound == "over":
            return self.value <= other.value
        if self.bound in ("nearly", "under"):
            near = self.bound == "under" or self.value <= NEARBY * other.value
            return near and other.value <= self.value
        return self.bound == "about" and abs(other.value - self.value) <= ROUND * self.value


def is_surely_other(asked: Figure, given: Figure) -> bool:
    """Whether a date surely is none that a question speaks of: February may be before 2024."""
    if not (asked.date and given.date) or asked.allows(given) or asked.date.fits(given.date):
        return False
    return asked.bound is None or given.date.order(asked.date) is not None


def is_telling(figure: Figure) -> bool:
    """Whether a value has to be the source's: "the two countries" counts nothing."""
    return figure.measure is not Measure.NUMBER or figure.value > FEW
