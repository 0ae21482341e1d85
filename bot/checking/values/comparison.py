"""How a value of a message stands to one of a source: values compared, not words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from bot.answering.records.typed import dates
from bot.answering.words.values import DAYS, Date, Measure
from bot.checking.values.value import Value
from bot.checking.words.cues import cues
from bot.checking.words.sections import Cue
from bot.facts import Bound, Count, Money, When
from bot.matching.fold import folded_words

NEAR = Decimal("0.85")
"""A bound this near to the number is a fair way to put it."""

NEAR_BELOW = Decimal("0.8")
"""The same for a lower bound, which the number implies: "over 100" for over 120."""

OPEN = Decimal("0.7")
"""A lower bound that is so much of an exact number leaves room for it."""

NEVER = Decimal(2)
"""More than any share."""

ROUNDED_OFF = Decimal("0.025")
"""The share of a number that a finer one may add to it."""

COUNTED = 100
"""Fewer things than this are counted, and not rounded."""

FAR = Decimal("0.25")
"""A bound this far from the number is another number: "over 340" for 3400."""

THIRDS: tuple[Cue, ...] = ("third_1", "third_2", "third_3")
"""Sections of cues that tell a third of a month, in order."""

SIDES: Mapping[str, int] = MappingProxyType({"before": -1, "until": -1, "after": 1})
"""The sides of a date on which something may be told to be, as `Date.order` gives them."""


class Fit(StrEnum):
    """How a value of a statement stands to one of a source."""

    SAME = "same"
    FINER = "finer"
    """It may be so, but the source is less exact, or leaves it open."""
    DIFFERENT = "different"
    OTHER = "other"
    """The two cannot be compared."""


_ORDER = (Fit.OTHER, Fit.DIFFERENT, Fit.FINER, Fit.SAME)


def compare_numbers(value: Value, number: Decimal, to: Decimal | None, bound: Bound) -> Fit:
    """How a number of a statement stands to the number or range that a source gives."""
    return Fit.OTHER if value.is_relative else _compared(value, number, to, bound)


def _compared(value: Value, number: Decimal, to: Decimal | None, bound: Bound) -> Fit:
    low, high = value.number, value.to or value.number
    if to is not None:
        if (low, high) == (number, to):
            return Fit.SAME
        return Fit.FINER if number <= low and high <= to else _apart(value, number, to)
    if value.to is not None:
        is_open = bound is Bound.OVER and low > number and number / low >= OPEN
        return Fit.FINER if is_open or low <= number <= high else Fit.DIFFERENT
    if low == number:
        return _at_the_bound(value, bound)
    if is_rounder(low, number):
        return Fit.SAME
    return Fit.FINER if _is_rounded_off(low, number) else _bounded(value, number, bound)


def _at_the_bound(value: Value, given: Bound) -> Fit:
    """The case of one number, which both may bound: ten are at least ten, and not fewer."""
    said = value.bound
    if {said, given} == {Bound.OVER, Bound.NEARLY}:
        return Fit.DIFFERENT  # "less than half" against "more than half"
    if said in (Bound.EXACT, Bound.ABOUT, given) or (value.is_inclusive and given is Bound.EXACT):
        return Fit.SAME
    if given is not Bound.EXACT:
        return Fit.FINER
    is_counted = value.measure is Measure.NUMBER and value.number < COUNTED and not value.is_share
    return Fit.DIFFERENT if is_counted and not value.is_near else Fit.FINER


def _apart(value: Value, number: Decimal, to: Decimal) -> Fit:
    is_open = (value.bound is Bound.OVER and value.number <= to) or (
        value.bound is Bound.NEARLY and value.number >= number
    )
    return Fit.FINER if is_open else Fit.DIFFERENT


def _bounded(value: Value, number: Decimal, bound: Bound) -> Fit:
    """The case of two different numbers of which one may only be a bound."""
    said = value.number
    ratio = min(said, number) / max(said, number) if max(said, number) else Decimal(1)
    far = Fit.DIFFERENT if value.is_near else Fit.FINER
    is_over = value.bound is Bound.OVER and said < number
    if is_over or (value.bound is Bound.NEARLY and said > number):
        if value.is_asked and not value.is_near:  # ten are over five, however badly that is put
            open_ = Fit.OTHER if ratio < FAR else Fit.FINER if bound is Bound.OVER else Fit.SAME
            return Fit.SAME if is_over else open_
        if ratio >= FAR:
            return Fit.SAME if ratio >= (NEAR_BELOW if is_over else NEAR) else far
    return Fit.FINER if ratio >= _least(value, number, bound) else Fit.DIFFERENT


def _least(value: Value, number: Decimal, bound: Bound) -> Decimal:
    """So much of the greater of two numbers the smaller has to be, where they may be the same."""
    is_over = bound is Bound.OVER
    if is_over and value.bound is Bound.EXACT and value.number > number:
        return OPEN  # "154 countries" are "more than 120", which "over 154" is not
    if is_over and value.bound is Bound.EXACT and _digits(value.number) >= _digits(number):
        return NEVER  # 2,900 are not over 3,400, which "3,000" may be, told roughly
    if bound is Bound.ABOUT or (value.is_share and is_over):  # "more than half" may be 61 %
        return NEAR * NEAR
    if value.bound is Bound.ABOUT:
        return NEAR_BELOW if is_over else NEAR
    is_open = value.number > number if is_over else value.number < number
    is_bounded = bound in (Bound.OVER, Bound.NEARLY)
    return NEAR if is_bounded and (is_open or (is_over and value.bound is Bound.EXACT)) else NEVER


def is_rounder(said: Decimal, number: Decimal) -> bool:
    """Whether ``said`` is ``number`` rounded to fewer digits, and near enough to pass for it."""
    apart = abs(said - number)
    if apart > number / 20 or (number < COUNTED and number == number.to_integral_value()):
        return False  # as most are
    digits = _digits(said)
    if digits >= _digits(number):
        return False
    step = Decimal(1).scaleb(number.adjusted() - digits + 1)
    return apart * 2 <= step


def _digits(number: Decimal) -> int:
    """How many digits tell a number, without the zeros at its end."""
    return len(number.normalize().as_tuple().digits)


def _is_rounded_off(said: Decimal, number: Decimal) -> bool:
    """Whether a source's number is one that a statement gives in full, rounded."""
    return is_rounder(number, said) and abs(said - number) <= number * ROUNDED_OFF


def compare_money(value: Value, money: Money) -> tuple[Fit, Money]:
    """How an amount stands to a source's, in the currencies that the source gives.

    A number that the source gives in another currency is different; another number in a
    currency that the source does not give cannot be compared.
    """
    given = [money]
    while given[-1].converted:
        given.append(given[-1].converted)
    for one in given:
        if one.currency == value.currency:
            fit = compare_numbers(value, one.amount, None, one.bound)
            crossed = any(
                other.amount == value.number for other in given if other.currency != one.currency
            )
            if fit is Fit.DIFFERENT and crossed:
                return fit, next(o for o in given if o.amount == value.number)
            return fit, one
    for one in given:
        if one.amount == value.number:
            return Fit.DIFFERENT, one
    return Fit.OTHER, money


def compare_count(value: Value, count: Count) -> Fit:
    """How a number stands to a source's count."""
    return compare_numbers(value, count.number, count.to, count.bound)


def compare_dates(value: Value, when: When, *, part: str) -> Fit:
    """How a date or a period stands to a source's.

    Args:
        value: A date.
        when: What the source gives.
        part: ``start`` or ``end`` where only that end of a period counts, else ``whole``.
    """
    ends = dates(when) if value.date else ()
    if not ends or not value.date:
        return Fit.OTHER
    if part == "start":
        ends = ends[:1]
    elif part == "end":
        ends = ends[-1:]
    said = value.date
    if value.side and not (value.side == "until" and _falls_on(said, ends)):
        return _beside(value, said, ends)
    if value.until and len(ends) == 1:
        return Fit.OTHER
    if value.until:
        return _together(_compare(said, ends[0]), _compare(value.until, ends[-1]))
    fits = [_compare(said, end) for end in ends]
    if value.third and len(ends) == 1:
        fits = [_together(fits[0], _by_third(value, when, ends[0].day))]
    if Fit.DIFFERENT in fits and len(ends) > 1 and _within(said, ends[0], ends[-1]):
        return Fit.FINER
    return nearest(fits)


def _falls_on(said: Date, ends: Sequence[Date]) -> bool:
    """Whether something is on the very day by which it is told to be."""
    return any(_compare(said, end) in (Fit.SAME, Fit.FINER) for end in ends)


def _beside(value: Value, said: Date, ends: Sequence[Date]) -> Fit:
    """How a date before or after which something is stands to the days on which it is.

    What happens on that very day may be told to follow it: "after the 13th, four more will".
    """
    own = (end if said.year else replace(end, year=None) for end in ends)
    orders = {end.order(said) for end in own}
    if None in orders:
        return Fit.OTHER
    if orders != {SIDES[value.side or ""]}:
        return Fit.DIFFERENT
    return Fit.SAME if value.is_asked else Fit.FINER


def _by_third(value: Value, when: When, day: int | None) -> Fit:
    """How a third of a month stands to that of a source, or to its day."""
    given = third_of(when.said)
    if given is None:  # of the days next to another third either may be said
        return Fit.SAME if _is_of_third(value, day) else Fit.FINER
    return Fit.SAME if given == value.third else Fit.DIFFERENT


def _is_of_third(value: Value, day: int | None) -> bool:
    """Whether a day is in the third of a month that a value tells, or it tells none."""
    return value.third is None or (day is not None and min((day - 1) // 10, 2) + 1 == value.third)


def is_in_full(value: Value, dates: Iterable[Date]) -> bool:
    """Whether one of some dates in full is the day, month or year that a value tells."""
    return (
        value.date is not None
        and not (value.until or value.side)
        and any(value.date.is_told_by(one) and _is_of_third(value, one.day) for one in dates)
    )


@lru_cache(maxsize=512)
def third_of(text: str) -> int | None:
    """The third of a month that the words of a date tell, if they do."""
    folded = folded_words(text)
    found = {
        THIRDS.index(section) + 1
        for one in cues().values()
        for section in one.find(folded)
        if section in THIRDS
    }
    return found.pop() if len(found) == 1 else None


def nearest(fits: Iterable[Fit]) -> Fit:
    """The best of several ways in which a value may stand to those of a source."""
    return max(fits, key=_ORDER.index, default=Fit.OTHER)


def _together(one: Fit, other: Fit) -> Fit:
    if Fit.DIFFERENT in (one, other):
        return Fit.DIFFERENT
    return min(one, other, key=_ORDER.index)


def _compare(said: Date, given: Date) -> Fit:
    both = ((said.year, given.year), (said.month, given.month), (said.day, given.day))
    told = [(own, its) for own, its in both if own is not None]
    if any(its not in (None, own) for own, its in told):
        return Fit.DIFFERENT
    if all(its is None for _, its in told):
        return Fit.OTHER
    return Fit.FINER if any(its is None for _, its in told) else Fit.SAME


def _within(said: Date, first: Date, last: Date) -> bool:
    """Whether a day or a month lies in a period; a year that is missing is the period's."""
    if None in (first.year, first.month, first.day, last.year, last.month, last.day):
        return False
    start = (first.year, first.month, first.day)
    end = (last.year, last.month, last.day)
    year = said.year or first.year
    low = (year, said.month or 1, said.day or 1)
    high = (year, said.month or 12, said.day or DAYS)
    return low <= end and start <= high
