"""A value in a statement."""

from decimal import Decimal
from typing import NamedTuple

from bot.answering.words.values import Date, Measure
from bot.facts import Bound


class Value(NamedTuple):  # which costs less to make than a frozen dataclass
    """A value in a statement.

    Attributes:
        measure: What it measures.
        number: The number, or the lower end of a range; 0 for a date.
        to: The upper end of a range.
        bound: How exactly it is given.
        currency: The ISO 4217 code of money.
        date: The date, or the first day of a period.
        until: The last day of a period.
        is_share: Whether it is a percentage.
        is_relative: Whether it only counts beside another number: "four more", "two in five".
        first: The index of its first word.
        last: The index of its last word.
        begin: The index of the first word of what bounds it, as "at" in "at least ten".
        is_near: Whether it is told as near to the number: "almost 900" or "just over 900", not
            "under 900".
        is_inclusive: Whether its bound holds the number itself: "at least ten", not "over ten".
        third: The third of a month that a date tells: 1 for "early", 2 for "mid", 3 for "late".
        side: On which side of a date it is told to be, ``before``, ``until`` or ``after``, if on
            one.
        is_reckoned: Whether it is worked out from another number: five as "half" of ten.
        is_asked: Whether it is asked if it is so: "is it over five" has a plain yes of ten, though
            who says so of ten puts it badly.
    """

    measure: Measure
    number: Decimal
    first: int
    last: int
    to: Decimal | None = None
    bound: Bound = Bound.EXACT
    currency: str | None = None
    date: Date | None = None
    until: Date | None = None
    is_share: bool = False
    is_relative: bool = False
    begin: int = -1
    is_near: bool = False
    is_inclusive: bool = False
    third: int | None = None
    side: str | None = None
    is_reckoned: bool = False
    is_asked: bool = False
