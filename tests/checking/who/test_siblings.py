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


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The talent event has three parts.", False),
        ("The innovation competition consists of three events.", False),
        ("The bottleneck contest lasts until November.", False),
        ("Le concours sur les goulets d'étranglement compte trois épreuves.", False),
        ("The AI Super League consists of three events.", True),
        ("The talent event is one of the three events of the league.", True),
    ],
)
def test_so_many_parts_has_the_whole_alone(checker: Checker, *, text: str, is_told: bool) -> None:
    """The league has three events, and each of these is one of the three."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
