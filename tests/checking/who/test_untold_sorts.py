"""Sorts of which no source tells a thing to be."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The AI Super League is a contest.", True),
        ("The AI Super League is a policy.", False),
        ("The guideline is a policy.", True),
        ("The conference is a law.", False),
        ("The hub is a country.", False),
        ("The platform is a competition.", False),
        ("Laos is a government body.", False),
        ("The institute is a newspaper.", False),
        ("La Super League est une politique.", False),
    ],
)
def test_a_thing_is_of_the_sort_that_is_told(checker: Checker, *, text: str, is_told: bool) -> None:
    """That the sources speak of hubs and of countries makes no hub a country."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
