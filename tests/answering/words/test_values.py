"""Values of questions are held against those of sources."""

from decimal import Decimal

import pytest

from bot.answering.words.values import Date, Figure, Measure, is_surely_other


def _number(value: int, bound: str | None = None) -> Figure:
    return Figure(Measure.NUMBER, Decimal(value), 0, 0, bound=bound)


@pytest.mark.parametrize(
    ("asked", "given", "allowed"),
    [
        (_number(3000, "over"), 3400, True),
        (_number(3500, "over"), 3400, False),
        (_number(1000, "over"), 3400, True),
        (_number(20, "under"), 12, True),
        (_number(100, "under"), 12, True),
        (_number(10, "under"), 12, False),
        (_number(100, "nearly"), 12, False),
        (_number(100, "nearly"), 90, True),
        (_number(100, "nearly"), 120, False),
        (_number(3500, "about"), 3400, True),
        (_number(5000, "about"), 3400, False),
        (_number(3400), 3400, False),
    ],
)
def test_a_bounded_number_allows_those_within_its_bound(
    *, asked: Figure, given: int, allowed: bool
) -> None:
    """A bounded number allows those within its bound; nearly a number is at least its half."""
    assert asked.allows(_number(given)) is allowed


def test_bounds_of_money() -> None:
    """More than some yuan says nothing of dollars."""
    yuan = Figure(Measure.MONEY, Decimal(10), 0, 0, currency="CNY", bound="over")
    assert not yuan.allows(Figure(Measure.MONEY, Decimal(12), 0, 0, currency="USD"))


@pytest.mark.parametrize(
    ("bound", "given", "allowed"),
    [
        ("before", Date(2020), True),
        ("before", Date(2022), False),
        ("after", Date(2023), True),
        ("before", Date(2022, 3), False),
        (None, Date(2020), False),
    ],
)
def test_dates_before_and_after(bound: str | None, given: Date, *, allowed: bool) -> None:
    """A date is before another one where the parts that both give tell it."""
    asked = Figure(Measure.DATE, Decimal(0), 0, 0, date=Date(2022), bound=bound)
    assert asked.allows(Figure(Measure.DATE, Decimal(0), 0, 0, date=given)) == allowed


def test_a_date_that_may_be_the_one_is_not_surely_another() -> None:
    """Until a day includes that day; a month without a year is not surely after it."""
    until = Figure(Measure.DATE, Decimal(0), 0, 0, date=Date(2023, 11, 10), bound="until")
    same = Figure(Measure.DATE, Decimal(0), 0, 0, date=Date(2023, 11, 10))
    later = Figure(Measure.DATE, Decimal(0), 0, 0, date=Date(2023, 11, 12))
    unclear = Figure(Measure.DATE, Decimal(0), 0, 0, date=Date(None, 12))
    assert until.allows(same)
    assert not until.allows(later)
    assert is_surely_other(until, later)
    assert not is_surely_other(until, unclear)


@pytest.mark.parametrize(
    ("one", "other", "fits", "differs", "told"),
    [
        (Date(2025, 2), Date(month=2), True, False, False),
        (Date(year=2025), Date(month=2), False, False, False),
        (Date(month=3), Date(2025, 2, 1), False, True, False),
        (Date(month=2), Date(2025, 2, 1), True, False, True),
    ],
)
def test_dates_of_which_parts_are_missing(
    one: Date, other: Date, *, fits: bool, differs: bool, told: bool
) -> None:
    """Two dates differ only by a part that both give, and one is told only by all of its parts."""
    assert (one.fits(other), one.differs(other), one.is_told_by(other)) == (fits, differs, told)
