"""Dates are checked against the Extended Date/Time Format and the calendar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts.dates import check_edtf


@pytest.mark.parametrize(
    "text",
    [
        "2023-09-13",
        "2023-11",
        "2027",
        "202X",
        "XXXX-02",
        "XXXX-02-29",
        "2024-02-29",
        "2023-XX-05",
        "2023-02~",
        "2023?",
        "2023-09-13%",
        "2023-21",
        "2023-11-05/2023-11-10",
        "2023/2023-05",
        "2023-11/..",
        "../2023",
        "XXXX-11/XXXX-02",
    ],
)
def test_dates_and_intervals_pass(text: str) -> None:
    """Whole and partial, unsure, yearless and open dates stay as they were written."""
    assert check_edtf(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "..",
        "../..",
        "2023/",
        "in May",
        "13.09.2023",
        "2023-9-13",
        "2023-13",
        "2023-00",
        "2023-02-29",
        "XXXX-02-30",
        "2023-04-31",
        "2023-21-01",
        "23-01-01",
        "２０２３",
        "2023\n",
        "2023-01-01T10:00",
        "2023/2024/2025",
    ],
)
def test_what_is_no_date_is_refused_with_examples(text: str) -> None:
    """A day that no calendar has, or a form that the standard has not, is told what to write."""
    with pytest.raises(ValueError, match="is no EDTF date; write 2023-09-13"):
        check_edtf(text)


@pytest.mark.parametrize("text", ["2023-11-10/2023-11-05", "2024/2023-12", "2023-12~/2023-11"])
def test_an_interval_goes_forward(text: str) -> None:
    """An interval whose end is before its beginning is a slip."""
    with pytest.raises(ValueError, match="ends before it begins"):
        check_edtf(text)


@given(st.dates())
def test_every_day_of_the_calendar_passes(day: object) -> None:
    """What the standard library writes as an ISO date is a date."""
    assert check_edtf(str(day)) == str(day)


@given(st.text(alphabet="0123456789X-/.~?%", max_size=25))
def test_any_text_passes_unchanged_or_is_refused(text: str) -> None:
    """Nothing but a ValueError is ever raised."""
    try:
        assert check_edtf(text) == text
    except ValueError as error:
        assert "; write " in str(error)  # noqa: PT017 - both outcomes are right
