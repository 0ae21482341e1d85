"""Whether a part of a statement is borne out."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Parking was free for the exhibitors.", Verdict.ABSENT),
        ("Microsoft had the largest booth at the 6th CIIE.", Verdict.ABSENT),
        ("The Super League has three events and a jury of thirty professors.", Verdict.PARTLY),
    ],
)
def test_a_part_that_is_borne_out_is_a_clause(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """Only what says two things can be borne out in one of them; shared words are not enough."""
    assert only(checker, text).verdict is verdict
