"""Numbers of a narrower sort of things than the sources count."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("More than 3,400 companies attended the expo in Shanghai.", True),
        ("More than 3,400 AI companies attended the expo in Shanghai.", False),
        ("China has more than 4,500 AI companies.", True),
        ("China has more than 4,500 blockchain companies.", False),
        ("Twelve overland optical cables link Guangxi with ASEAN.", True),
    ],
)
def test_what_is_counted_is_no_narrower(checker: Checker, text: str, *, is_told: bool) -> None:
    """A word before what is counted has to be told of it, as "AI" is of no 3,400 firms."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
