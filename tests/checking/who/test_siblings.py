"""What is told of one of several like parts of a thing."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("told", "turned"),
    [
        ("The bottleneck contest tackles bottlenecks.", "The talent event tackles bottlenecks."),
        (
            "The talent event discovers potential AI talent.",
            "The innovation competition discovers potential AI talent.",
        ),
        (
            "The innovation competition is about the use of AI in industry.",
            "The bottleneck contest is about the use of AI in industry.",
        ),
    ],
)
def test_what_one_part_is_for_is_not_told_of_another(
    checker: Checker, told: str, turned: str
) -> None:
    """Each of the three events has its own purpose, though one sentence tells of all."""
    assert only(checker, told).verdict is Verdict.SUPPORTED
    assert only(checker, turned).verdict in (Verdict.ABSENT, Verdict.PARTLY)
