"""Statements that are told only by facts of different things."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "The guideline covers five key areas.",
        "The exhibition covers five key areas.",
        "The tour went to Nanning.",
        "The tour went to Shanghai.",
        "The project was discussed in 2022.",
        "The plan was discussed in 2022.",
        "The document was read in 2021.",
        "The policy paper came out in 2021.",
    ],
)
def test_words_of_different_facts_prove_nothing(checker: Checker, text: str) -> None:
    """What one fact says of one thing, and another of another, is not said of either."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The guideline covers four key areas.",
        "The media tour went to Huawei.",
        "The guideline was released in 2022.",
        "AI-related industries are meant to reach a production value of 100bn yuan.",
        "The tour stopped at Shenzhen University's Belt and Road Research Institute.",
    ],
)
def test_facts_of_one_thing_prove_together(checker: Checker, text: str) -> None:
    """What a fact says, and another one about the same thing beside it, is borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED
