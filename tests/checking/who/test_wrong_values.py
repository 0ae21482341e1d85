"""Values and names in whose place the sources give others."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The 6th CIIE is held in Beijing or Guangzhou.", Verdict.CONTRADICTED),
        ("The 6th CIIE was held in Shanghai or Guangzhou.", Verdict.ABSENT),
        ("The 7th CIIE was held in Beijing.", Verdict.ABSENT),
    ],
)
def test_the_number_in_a_name_is_no_value(checker: Checker, text: str, verdict: Verdict) -> None:
    """Where a thing is set is held against the sources, whatever its name numbers."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The Big Data center is in Guangxi.", Verdict.CONTRADICTED),
        ("Le centre de big data se trouve au Guangxi.", Verdict.CONTRADICTED),
        ("The NUS centre is in Guangxi.", Verdict.ABSENT),
    ],
)
def test_a_place_named_beside_a_thing_is_not_its_own(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """That one passage names both does not have a thing there whose place another tells."""
    assert only(checker, text).verdict is verdict
