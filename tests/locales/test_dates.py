"""Dates in a reader's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts import When
from bot.locales.dates import date_in_words, printed_date
from bot.locales.translator import translator_for

EN, FR = translator_for("en"), translator_for("fr")


@pytest.mark.parametrize(
    ("edtf", "english", "french"),
    [
        ("2023-09-13", "13 September 2023", "13 septembre 2023"),
        ("2023-09", "September 2023", "septembre 2023"),
        ("2027", "2027", "2027"),
        ("XXXX-11", "November (year not given)", "novembre (année non précisée)"),
        ("XXXX-02-29", "29 February (year not given)", "29 février (année non précisée)"),
        ("2023-11-05/2023-11-10", "5–10 November 2023", "5–10 novembre 2023"),
        (
            "2023-09-28/2023-10-02",
            "28 September 2023 – 2 October 2023",
            "28 septembre 2023 – 2 octobre 2023",
        ),
        (
            "XXXX-03/XXXX-11",
            "March – November (year not given)",
            "mars – novembre (année non précisée)",
        ),
        ("2023/..", "from 2023", "à partir de 2023"),
        ("../2027", "until 2027", "jusqu'à 2027"),
        ("201X", "the 2010s", "les années 2010"),
        ("2023-02~", "around February 2023 (“SAID” in the source)", None),
        ("XXXX", "“SAID”, as the source says", "«\u00a0SAID\u00a0», selon la source"),
        ("2023-21", "“SAID”, as the source says", None),
    ],
)
def test_a_date_reads_as_people_say_it(edtf: str, english: str, french: str | None) -> None:
    """An EDTF date reads as people say it; what has no such form is the source's own words."""
    when = When(edtf=edtf, said="SAID")
    assert date_in_words(when, EN) == english
    if french:
        assert date_in_words(when, FR) == french


@given(
    st.dates().map(str)
    | st.integers(0, 9999).map("{:04}".format)
    | st.builds("XXXX-{:02}".format, st.integers(1, 12))
)
def test_every_plain_date_can_be_said(edtf: str) -> None:
    """No valid date is left without words, and none shows EDTF's own marks."""
    for translator in (EN, FR):
        words = date_in_words(When(edtf=edtf, said="SAID"), translator)
        assert words
        assert "X" not in words


@pytest.mark.parametrize(
    ("edtf", "english"),
    [("2023-05-06", "6 May 2023"), ("2023-21", "“2023-21”, as the source says")],
)
def test_a_printed_date_is_its_own_words(edtf: str, english: str) -> None:
    """The date on a source has no other words than itself."""
    assert printed_date(edtf, EN) == english
