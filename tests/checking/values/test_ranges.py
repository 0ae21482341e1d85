"""Two values that make a range."""

from decimal import Decimal

import pytest

from bot.answering.words.values import Measure
from bot.checking.values.values import values
from bot.matching.fold import words

BILLION = 1_000_000_000


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


@pytest.mark.parametrize(
    ("text", "language", "low", "currency"),
    [
        ("8 to 12 billion yuan", "en", 8, "CNY"),
        ("between 8 and 12 billion yuan", "en", 8, "CNY"),
        ("8bn to 12bn yuan", "en", 8, "CNY"),
        ("$8 billion to $12 billion", "en", 8, "USD"),
        ("$8-12 billion", "en", 8, "USD"),
        ("de 8 à 12 milliards de yuans", "fr", 8, "CNY"),
        ("entre huit et douze milliards de yuans", "fr", 8, "CNY"),
        ("80至120亿元", "zh", 8, "CNY"),
        ("介于80亿和120亿元之间", "zh", 8, "CNY"),
        ("900 million to 12 billion yuan", "en", Decimal("0.9"), "CNY"),
    ],
)
def test_money_makes_a_range(text: str, language: str, low: Decimal, currency: str) -> None:
    """Both ends have the currency that either tells, and the magnitude that the second tells."""
    [value] = values(text, words(text), language)
    assert value.measure is Measure.MONEY
    assert (value.number, value.to) == (low * BILLION, Decimal(12 * BILLION))
    assert value.currency == currency


@pytest.mark.parametrize(
    "text", ["8 and 12 billion yuan", "10 billion yuan to 12 billion dollars", "from 12 to 8 yuan"]
)
def test_amounts_that_make_no_range(text: str) -> None:
    """Two amounts that are only named together, of two currencies, or falling, stay two."""
    assert [value.to for value in values(text, words(text), "en")] == [None, None]
