"""What two people are told to have in common."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Keke Gai and Jing Yu are both professors at the Beijing Institute of Technology.",
        "Gai works at the Chinese Academy of Sciences, Jing Yu at Beijing Institute of Technology.",
    ],
)
def test_an_employer_is_of_both_where_it_is_told_of_both(checker: Checker, text: str) -> None:
    """Where one of two works elsewhere, the place of the other is not that of both, nor his."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Keke Gai and Jing Yu wrote the CGTN article.",
        "Keke Gai is a professor at the Beijing Institute of Technology.",
        "Gai is at Beijing Institute of Technology and Jing Yu at the Chinese Academy of Sciences.",
    ],
)
def test_what_both_have_is_supported(checker: Checker, text: str) -> None:
    """What they did together, and what one has alone, is borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED
