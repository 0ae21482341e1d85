"""Numbers in digits and in words, with their magnitudes."""

from decimal import Decimal

import pytest

from bot.answering.words.figure_words import figure_words
from bot.answering.words.figures import figures
from bot.answering.words.numbers import Numbers
from bot.matching.fold import words


def number(text: str, index: int = 0, language: str = "en") -> tuple[Decimal, int] | None:
    """The number from a word of a text on, and its last word."""
    return Numbers(text, words(text), figure_words((language,))).number(index)


@pytest.mark.parametrize(
    ("text", "value", "last"),
    [
        ("3400 firms", "3400", 0),
        ("4,500 firms", "4500", 1),
        ("1.4 billion people", "1400000000", 2),
        ("1.412 billion people", "1412000000", 2),
        ("1.412bn people", "1412000000", 1),
        ("1,412 milliard", "1412000000", 2),
        ("1,400 million people", "1400000000", 2),
        ("10bn yuan", "10000000000", 0),
        ("twelve firms", "12", 0),
        ("two hundred and five", "205", 3),
        ("fifth one", "5", 0),
        ("twenty first one", "21", 1),
        ("three thousand four hundred firms", "3400", 3),
    ],
)
def test_a_number_is_one_however_written(text: str, value: str, last: int) -> None:
    """Thousands, decimals, magnitudes and number words are read as one number."""
    assert number(text, language="fr" if "milliard" in text else "en") == (Decimal(value), last)


@pytest.mark.parametrize("text", ["firms", "one firm", "9" * 30, "10th"])
def test_what_is_no_number(text: str) -> None:
    """A word, a lone "one", a run of digits that no source gives and an ordinal count nothing."""
    assert number(text) is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "four and a half thousand firms", "4500"),
        ("fr", "4 millions et demi de personnes", "4500000"),
    ],
)
def test_a_half_is_added_in_its_magnitude(language: str, text: str, value: str) -> None:
    """A half is added in the magnitude that stands beside it."""
    found = number(text, language=language)
    assert found is not None
    assert found[0] == Decimal(value)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [("a billion people", "en", 10**9), ("un milliard d'habitants", "fr", 10**9)],
)
def test_an_article_counts_one_magnitude(text: str, language: str, value: int) -> None:
    """A billion is one of them."""
    assert [figure.value for figure in figures(text, (language,))] == [value]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("half a billion people", "en", "500000000"),
        ("un demi-milliard de yuans", "fr", "500000000"),
        ("one point four billion", "en", "1400000000"),
        ("un virgule quatre milliard", "fr", "1400000000"),
        ("1 point 4 billion", "en", "1400000000"),
        ("一点四亿", "zh", "140000000"),
    ],
)
def test_decimals_and_halves_are_said_in_words(text: str, language: str, value: str) -> None:
    """What is said digit by digit behind "point", or as a half, is a part of the number."""
    assert [figure.value for figure in figures(text, (language,))] == [Decimal(value)]


def test_a_point_is_no_decimal_where_no_digits_follow() -> None:
    """Behind "at this point" a number counts by itself."""
    assert [figure.value for figure in figures("at this point four firms came")] == [4]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("zh", "三千四百多家企业", "3400"),
        ("zh", "一百二十多个国家", "120"),
        ("fr", "quatre-vingt-dix-huit entreprises", "98"),
    ],
)
def test_tens_multiply_what_stands_before(language: str, text: str, value: str) -> None:
    """Tens, scores and hundreds multiply the digit before them, and what follows adds up."""
    found = number(text, language=language)
    assert found is not None
    assert found[0] == Decimal(value)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "four thousand five hundred firms", 4_500),
        ("en", "one hundred and twenty regions", 120),
        ("fr", "quatre mille cinq cents", 4_500),
        ("zh", "三千四百多家", 3_400),
        ("zh", "一百二十个", 120),
        ("zh", "二零二三", 2_023),
        ("en", "five, five in all", 5),
    ],
)
def test_magnitudes_add_up(language: str, text: str, value: int) -> None:
    """What stands behind a magnitude adds to it, but not behind a mark."""
    read = number(text, language=language)
    assert read is not None
    assert read[0] == value


@pytest.mark.parametrize(
    ("text", "language", "value", "last"),
    [
        ("vingt et une fois", "fr", "21", 2),
        ("vingt-et-un pays", "fr", "21", 2),
        ("quatre-vingts", "fr", "80", 1),
        ("soixante et onze", "fr", "71", 2),
        ("twenty-first", "en", "21", 1),
        ("two dozen firms", "en", "24", 1),
        ("one and a half billion", "en", "1500000000", 4),
    ],
)
def test_names_of_more_words(text: str, language: str, value: str, last: int) -> None:
    """A number whose name has several words is read whole, in its feminine or as a rank too."""
    assert number(text, 0, language) == (Decimal(value), last)


@pytest.mark.parametrize(
    ("text", "index", "language"),
    [("several hundred", 1, "en"), ("十几", 0, "zh"), ("数百", 1, "zh")],
)
def test_orders_of_size(text: str, index: int, language: str) -> None:
    """Words that only tell an order of size give no number."""
    assert number(text, index, language) is None


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("past the billion", "en", "1000000000"),
        ("dépasse le milliard", "fr", "1000000000"),
        ("over the billions", "en", None),
        ("of the thousand", "en", None),
        ("half of the b", "en", None),
    ],
)
def test_the_million_is_one(text: str, language: str, value: str | None) -> None:
    """A magnitude behind "the" is one of it, but not several, nor a letter."""
    found = number(text, len(text.split()) - 1, language)
    assert (found and found[0]) == (value and Decimal(value))
