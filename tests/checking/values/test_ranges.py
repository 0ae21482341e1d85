"""Two values that make a range."""

import pytest

from bot.checking.values.values import values
from bot.matching.fold import words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("from the 5th to the 10th of November 2023", "en"),
        ("November 5 to 10, 2023", "en"),
        ("du 5 au 10 novembre 2023", "fr"),
    ],
)
def test_days_make_a_period(text: str, language: str) -> None:
    """A day and a date make one period, with the year that either or the end of both tells."""
    [value] = values(text, words(text), language)
    assert value.date is not None
    assert value.until is not None
    assert (value.date.day, value.until.day, value.until.month) == (5, 10, 11)


@pytest.mark.parametrize(("text", "count"), [("100-200 firms", 1), ("100 and 200 firms", 2)])
def test_numbers_make_a_range(text: str, count: int) -> None:
    """A dash makes a range of two numbers; "and" makes none."""
    assert len(values(text, words(text), "en")) == count
