"""Dates and times of day in digits."""

import pytest

from bot.answering.words.figures import figures
from bot.answering.words.values import Date, Measure


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "held on 13.09.", Date(None, 9, 13)),
        ("en", "held on 13.9. in Islamabad", Date(None, 9, 13)),
        ("en", "until 30.11.", Date(None, 11, 30)),
        ("en", "13-09-2023", Date(2023, 9, 13)),
        ("en", "9/13/2023", Date(2023, 9, 13)),
        ("en", "13/09/23", Date(2023, 9, 13)),
        ("en", "2023/09/13", Date(2023, 9, 13)),
        ("en", "5.11.2023", Date(2023, 11, 5)),
        ("en", "met on 13/09 to talk", Date(None, 9, 13)),
        ("fr", "le 13.09.", Date(None, 9, 13)),
        ("fr", "le 9/10", Date(None, 10, 9)),
        ("fr", "le 5/11/2023", Date(2023, 11, 5)),
        ("zh", "2023.09.13", Date(2023, 9, 13)),
    ],
)
def test_dates_in_digits(language: str, text: str, date: Date) -> None:
    """A day, a month and maybe a year are one date, whichever mark parts them."""
    (found,) = figures(text, (language,))
    assert (found.measure, found.date) == (Measure.DATE, date)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "at 10:30"),
        ("en", "at 9.30 am"),
        ("en", "at 9:30 a.m. on Monday"),
        ("en", "at 9 o'clock"),
        ("en", "5 pm"),
        ("en", "on 9/10"),
        ("en", "on 11/05/2023"),
        ("fr", "à 10 h"),
        ("fr", "à 14h30"),
        ("zh", "上午10点举行"),
        ("zh", "10点30分开始"),
    ],
)
def test_times_of_day_are_no_numbers(language: str, text: str) -> None:
    """A time of day, and a date of which the month may be the day, are no numbers."""
    assert [figure.measure for figure in figures(text, (language,))] == [Measure.MOMENT]


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "9/10 firms", [9, 10]),
        ("en", "3-5 parks", [3, 5]),
        ("en", "based on 1.4 hectares", [1.4]),
        ("en", "on 1.4 billion", [1_400_000_000]),
        ("en", "for 10 hours", [10]),
        ("fr", "au 13.9 %", [13.9]),
        ("zh", "提出10点建议", [10]),
    ],
)
def test_numbers_stay_numbers(language: str, text: str, numbers: list[float]) -> None:
    """A share, a range, decimals and a span of hours tell no day and no time of day."""
    found = figures(text, (language,))
    assert all(figure.measure is Measure.NUMBER for figure in found)
    assert [float(figure.value) for figure in found] == numbers


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "on the fifth of November", Date(None, 11, 5)),
        ("en", "November the fifth, 2023", Date(2023, 11, 5)),
        ("en", "on November the twenty-first", Date(None, 11, 21)),
        ("en", "the thirteenth of September 2023", Date(2023, 9, 13)),
        ("en", "the second of February", Date(None, 2, 2)),
        ("en", "the first of February", Date(None, 2, 1)),
        ("fr", "le cinq novembre", Date(None, 11, 5)),
        ("fr", "mardi vingt-trois mai 2023", Date(2023, 5, 23)),
        ("fr", "le premier février", Date(None, 2, 1)),
        ("fr", "le sept septembre", Date(None, 9, 7)),
    ],
)
def test_days_in_words(language: str, text: str, date: Date) -> None:
    """An ordinal with "of" or behind a month, and in French a number behind "le", is a day."""
    assert [figure.date for figure in figures(text, (language,))] == [date]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "in November the sixth expo", 6),
        ("en", "in September, the fourth of them", 4),
        ("en", "one of the five September meetings", 5),
        ("fr", "les cinq réunions de septembre", 5),
        ("fr", "les cinq novembre", 5),
    ],
)
def test_what_a_month_has_several_of_is_no_day(language: str, text: str, number: int) -> None:
    """A number that counts things, or tells which one it is, stays a number beside a month."""
    found = figures(text, (language,))
    assert [figure.value for figure in found if not figure.date] == [number]
    assert not any(figure.date and figure.date.day for figure in found)
