"""Days of a month in words."""

import pytest

from bot.answering.words.figures import figures
from bot.answering.words.values import Date


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
