"""A value of a message is held against the typed one, and told as its quote writes it."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


def test_a_value_is_shown_as_it_is_quoted(checker: Checker) -> None:
    """What differs is shown by the words of the quote that gives it."""
    finding = only(checker, "Ten Pakistani companies took part in the China-Pakistan matchmaking.")
    assert finding.verdict is Verdict.CONTRADICTED
    shown = [one.source for one in finding.differences]
    quotes = [quote.text for shown in finding.statements for quote in shown.statement.quotes]
    assert shown
    assert all(any(said in quote for quote in quotes) for said in shown)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The software conference will be held in Chengdu in December 2023.", True),
        ("The software conference will be held in Chengdu in late December.", False),
        ("软件大会将于12月底在成都举行。", False),
        ("The matchmaking took place in mid-September 2023.", True),
        ("The matchmaking took place in late September 2023.", False),
    ],
)
def test_a_part_of_a_month_takes_a_day(checker: Checker, text: str, *, is_told: bool) -> None:
    """Where a source gives a month alone, no part of it is borne out."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
