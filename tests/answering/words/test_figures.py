"""Figures are read as values, in whatever language and form they are written."""

from decimal import Decimal

import pytest

from bot.answering.words.figures import figures
from bot.answering.words.values import Date, Figure, Measure, is_telling


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("en", "10bn RMB", "10000000000", "CNY"),
        ("en", "RMB10bn", "10000000000", "CNY"),
        ("en", "USD1.38 billion", "1380000000", "USD"),
        ("en", "ten billion dollars", "10000000000", "USD"),
        ("en", "$13.9 billion", "13900000000", "USD"),
        ("fr", "10 milliards de yuans", "10000000000", "CNY"),
        ("fr", "10 Mds de yuans", "10000000000", "CNY"),
        ("fr", "1,38 milliard de dollars", "1380000000", "USD"),
        ("zh", "100亿元", "10000000000", "CNY"),
        ("id", "10 miliar yuan", "10000000000", "CNY"),
        ("vi", "10 tỷ đô la", "10000000000", "USD"),
    ],
)
def test_an_amount_is_one_value_however_written(
    language: str, text: str, amount: str, currency: str
) -> None:
    """An amount of money is one value, however its magnitude and currency are written."""
    (found,) = figures(text, (language,))
    assert (found.measure, found.value, found.currency) == (
        Measure.MONEY,
        Decimal(amount),
        currency,
    )


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "2023-09-13", Date(2023, 9, 13)),
        ("en", "on Sept 13th, 2023", Date(2023, 9, 13)),
        ("en", "13 september", Date(None, 9, 13)),
        ("fr", "le 13 septembre 2023", Date(2023, 9, 13)),
        ("fr", "en février", Date(None, 2, None)),
        ("zh", "2023年11月5日", Date(2023, 11, 5)),
        ("id", "bulan Desember", Date(None, 12, None)),
        ("vi", "tháng 12", Date(None, 12, None)),
        ("en", "in 2027", Date(2027, None, None)),
    ],
)
def test_a_date_has_the_parts_that_are_written(language: str, text: str, date: Date) -> None:
    """A date has the parts that are written, in every language and form."""
    found = [figure.date for figure in figures(text, (language,)) if figure.date]
    assert found == [date]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "the 22nd expo", 22),
        ("fr", "la 22e exposition", 22),
        ("zh", "第6届", 6),
        ("id", "ke-6", 6),
    ],
)
def test_the_number_of_an_edition_is_an_ordinal(language: str, text: str, number: int) -> None:
    """The number of an edition is an ordinal in every language."""
    found = [f for f in figures(text, (language,)) if f.measure is Measure.ORDINAL]
    assert [figure.value for figure in found] == [number]


def test_a_month_that_is_a_word_needs_a_number_beside_it() -> None:
    """The word may is a verb unless a number or a preposition makes it a month."""
    assert not figures("may I ask")
    assert [figure.date for figure in figures("5 May")] == [Date(None, 5, 5)]


def test_small_numbers_tell_nothing() -> None:
    """A number up to three is a word; a larger one has to be the source's."""
    assert not is_telling(Figure(Measure.NUMBER, Decimal(2), 0, 0))
    assert is_telling(Figure(Measure.NUMBER, Decimal(12), 0, 0))


def test_values_are_the_same_across_forms() -> None:
    """The same amount is the same value in two languages, and another currency is another."""
    (english,), (chinese,) = figures("10 billion yuan"), figures("100亿元", ("zh",))
    (dollars,) = figures("10 billion dollars")
    assert english.same(chinese)
    assert not english.same(dollars)


@pytest.mark.parametrize("text", ["9" * 5000, "1,2,3,4" * 300, "½ ² Ⅷ ٣", "-" * 2000, "13/13/13"])
def test_strange_figures_never_raise(text: str) -> None:
    """Whatever looks like a figure is read or left alone."""
    assert isinstance(figures(text, ("en", "fr", "zh")), list)


def test_a_number_that_shortens_a_month() -> None:
    """In French "sept" is seven, and a month where a day, a year or "en" stands beside it."""
    assert [f.value for f in figures("les sept priorités", ("fr",))] == [7]
    assert [f.value for f in figures("se compose de sept projets", ("fr",))] == [7]
    assert [f.date for f in figures("le 3 sept 2023", ("fr",))] == [Date(2023, 9, 3)]
    assert [f.date for f in figures("prévue en sept", ("fr",))] == [Date(None, 9, None)]


def test_ordinals_of_two_words() -> None:
    """Where two words make a number an ordinal, both are part of it."""
    (found,) = figures("hội nghị lần thứ 21", ("vi",))
    assert (found.measure, found.value) == (Measure.ORDINAL, Decimal(21))
    assert (found.first, found.last) == (2, 4)


def test_a_version_is_the_third_and_not_three() -> None:
    """A version is the third, and not three."""
    (found,) = figures("the Free Trade Area 3.0 now covers it")
    assert found.measure is Measure.ORDINAL


def test_ordinal_words_are_ordinals() -> None:
    """The third of a list is not three of them."""
    assert [figure.measure for figure in figures("the third priority")] == [Measure.ORDINAL]


def test_so_many_years_are_no_year() -> None:
    """A number of years is no date, though the ideograph for a year stands behind it."""
    (figure,) = figures("十年", ("zh",))
    assert figure.date is None


@pytest.mark.parametrize(
    ("language", "text", "year"),
    [
        ("en", "the policy they put out in 22?", 2022),
        ("fr", "la directive sortie en 22, elle dit quoi", 2022),
        ("en", "in 20 countries", None),
        ("fr", "une série de 12", None),
        ("fr", "en 13,9 milliards", None),
    ],
)
def test_a_short_year(language: str, text: str, year: int | None) -> None:
    """Two digits are a year where they end a clause in which something was done."""
    dates = [figure.date for figure in figures(text, (language,)) if figure.date]
    assert [date.year for date in dates] == ([year] if year else [])


@pytest.mark.parametrize(
    ("language", "text", "measure"),
    [
        ("en", "#1", Measure.ORDINAL),
        ("en", "number six", Measure.ORDINAL),
        ("fr", "1,4 milliard de $", Measure.MONEY),
        ("en", "Feb '23", Measure.DATE),
        ("zh", "十年", Measure.NUMBER),
        ("en", "fewer than 2000 firms", Measure.NUMBER),
        ("fr", "plus de 2000 entreprises", Measure.NUMBER),
        ("zh", "2000多家企业", Measure.NUMBER),
        ("zh", "2023举行", Measure.DATE),
        ("en", "up to 2027", Measure.DATE),
        ("en", "over 2023 and beyond", Measure.DATE),
    ],
)
def test_what_a_number_measures(language: str, text: str, measure: Measure) -> None:
    """A sign, words before it or an apostrophe tell what a number is."""
    assert [figure.measure for figure in figures(text, (language,))] == [measure]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("ba lần", [3]), ("bảy lần", [7]), ("bà Keke", []), ("máy bay", []), ("sau sáu năm", [6])],
)
def test_marks_tell_numbers_apart(text: str, numbers: list[int]) -> None:
    """A word that is typed with the marks of another one is no number, and by its own it is."""
    assert [figure.value for figure in figures(text, ("vi",))] == numbers
