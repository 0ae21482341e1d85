"""The values of a statement."""

from decimal import Decimal

import pytest

from bot.answering.words.values import Date, Measure
from bot.checking import Checker, Verdict
from bot.checking.values.value import Value
from bot.checking.values.values import values
from bot.facts import Bound
from bot.matching.fold import words
from tests.checking.findings import only


def test_half_a_thousand(checker: Checker) -> None:
    """A half that is added to a number of thousands is part of it."""
    text = "A CNNIC report puts the number of AI companies in China above four and a half thousand."
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "language", "measure", "amount", "bound"),
    [
        ("at least ten billion pounds sterling", "en", Measure.MONEY, "10000000000", Bound.OVER),
        ("10 milliards de francs suisses", "fr", Measure.MONEY, "10000000000", Bound.EXACT),
        ("13.8亿美元", "zh", Measure.MONEY, "1380000000", Bound.EXACT),
        ("45,000+ firms", "en", Measure.NUMBER, "45000", Bound.OVER),
        ("the sixth expo", "en", Measure.ORDINAL, "6", Bound.EXACT),
        ("plus que le milliard d'habitants", "fr", Measure.NUMBER, "1000000000", Bound.OVER),
    ],
)
def test_values_are_read_with_currency_and_bound(
    text: str, language: str, measure: Measure, amount: str, bound: Bound
) -> None:
    """Currencies of several words, bounds on either side and ordinal words are read."""
    (value,) = values(text, words(text), language)
    assert (value.measure, value.number, value.bound) == (measure, Decimal(amount), bound)


def read(text: str, language: str = "en") -> list[Value]:
    """The values of a text."""
    return values(text, words(text), language)


@pytest.mark.parametrize(
    ("text", "language", "percent", "bound"),
    [
        ("a quarter of the firms", "en", 25, Bound.EXACT),
        ("most of the firms", "en", 50, Bound.OVER),
        ("la moitié des firmes", "fr", 50, Bound.EXACT),
        ("50 % of the firms", "en", 50, Bound.EXACT),
    ],
)
def test_shares_are_percentages(text: str, language: str, percent: int, bound: Bound) -> None:
    """A share in words or with its sign is so many percent; "most of" is over half."""
    (value,) = read(text, language)
    assert value.is_share
    assert (value.number, value.bound) == (Decimal(percent), bound)


@pytest.mark.parametrize(
    ("text", "is_relative"),
    [
        ("two in five firms", True),
        ("9/10 firms", True),
        ("four more meetings", True),
        ("four meetings", False),
    ],
)
def test_numbers_beside_others_are_relative(text: str, *, is_relative: bool) -> None:
    """A ratio, and what is added to something, count nothing by themselves."""
    assert {value.is_relative for value in read(text)} == {is_relative}


@pytest.mark.parametrize(
    ("text", "bound", "is_near", "begin"),
    [
        ("nearly 900 firms", Bound.NEARLY, True, 0),
        ("barely over 900 firms", Bound.OVER, True, 0),
        ("under 900 firms", Bound.NEARLY, False, 0),
        ("over a hundred firms", Bound.OVER, False, 0),
        ("there were at least ten firms", Bound.OVER, False, 2),
        ("there were ten firms", Bound.EXACT, False, 2),
    ],
)
def test_a_value_begins_with_its_bound(
    text: str, *, bound: Bound, is_near: bool, begin: int
) -> None:
    """A value reaches back to what bounds it, which may tell that it is near the number."""
    (value,) = read(text)
    assert (value.bound, value.is_near, value.begin) == (bound, is_near, begin)


def test_a_comma_parts_a_month_from_a_number() -> None:
    """In "In September, 10 firms" ten is no day."""
    month, number = read("In September, 10 firms")
    assert month.date == Date(None, 9, None)
    assert (number.measure, number.number) == (Measure.NUMBER, Decimal(10))


@pytest.mark.parametrize(
    ("text", "found"), [("in March", 1), ("they march", 0), ("it ranks second", 1), ("a second", 0)]
)
def test_words_that_are_values_besides(text: str, found: int) -> None:
    """A month or a rank that is a word besides is a value only where the words around tell it."""
    assert len(read(text)) == found


@pytest.mark.parametrize(
    ("text", "side"), [("later than May 2024", "after"), ("in May 2024", None)]
)
def test_the_side_of_a_date_is_kept(text: str, side: str | None) -> None:
    """What is before or after a date begins with the words for that."""
    (value,) = read(text)
    assert (value.side, value.begin) == (side, 0 if side else 1)


@pytest.mark.parametrize(
    ("text", "language", "third"),
    [
        ("early March 2024", "en", 1),
        ("2024年3月下旬", "zh", 3),
        ("akhir Maret 2024", "id", 3),
        ("March 2024 late", "en", None),
    ],
)
def test_the_part_of_a_month_is_kept(text: str, language: str, third: int | None) -> None:
    """The part of a month is that by which it is told, before the month or, in Chinese, behind."""
    (value,) = read(text, language)
    assert (value.date, value.third) == (Date(2024, 3, None), third)


def test_a_currency_told_apart_from_its_number() -> None:
    """A large number is in the currency in which a statement says that it counts."""
    (value,) = read("In dollars, it is 1.38bn.")
    assert (value.measure, value.currency) == (Measure.MONEY, "USD")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ten firms met, half of them Pakistani", [10, 5]),
        ("Half of the ten firms were Chinese.", [5, 10]),
        ("more than half of the 3,400 firms", [50, 3400]),
        ("half of the filings", [50]),
        ("five of ten, half of them new", [5, 10, 50]),
    ],
)
def test_half_of_the_one_number_given_is_what_it_comes_to(text: str, numbers: list[int]) -> None:
    """Half of ten is five; a bounded half, or one beside several numbers, is only a share."""
    assert [value.number for value in values(text, words(text), "en")] == numbers


def test_half_of_a_number_contradicts_nothing(checker: Checker) -> None:
    """How many of several are of a sort is borne out, and no more than not told otherwise."""
    met = only(checker, "Ten firms met at the matchmaking on 13 September, half of them Chinese.")
    assert met.verdict is Verdict.SUPPORTED
    laid = only(checker, "Twelve cables link Guangxi with ASEAN, half of them with Laos.")
    assert laid.verdict is Verdict.PARTLY
