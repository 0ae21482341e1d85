"""From ranked matches to a verdict."""

import pytest

from bot.matching import ANSWER, Verdict
from bot.matching.results import MARGIN, OFFER, Match, judge


def ranked(*scores: float) -> list[Match]:
    """Matches of some scores, the best first."""
    return [Match(f"entity-{n}", f"Name {n}", score) for n, score in enumerate(scores)]


@pytest.mark.parametrize(
    ("scores", "verdict", "handed_on"),
    [
        ((), Verdict.NOTHING, 0),
        ((OFFER - 0.01, 0.1), Verdict.NOTHING, 2),
        ((OFFER,), Verdict.CHOICE, 1),
        ((ANSWER,), Verdict.CLEAR, 1),
        ((ANSWER, ANSWER - MARGIN), Verdict.CLEAR, 1),
        ((ANSWER, ANSWER - MARGIN + 0.01, OFFER - 0.01), Verdict.CHOICE, 2),
        ((1.0, 0.99), Verdict.CLEAR, 1),
        ((1.0, 1.0, 0.9), Verdict.CHOICE, 3),
    ],
)
def test_the_rule(scores: tuple[float, ...], verdict: Verdict, handed_on: int) -> None:
    """One well ahead is clear, the very name too; what is near enough is a choice, else nothing."""
    matches = ranked(*scores)
    decision = judge(matches)
    assert decision.verdict is verdict
    assert decision.matches == tuple(matches[:handed_on])
