"""How likely a query means a name."""

import pytest

from bot.matching.alignment import Fit
from bot.matching.score import SHAPE, alike, features, log_odds, probability

WHOLE = Fit(query=1.0, name=1.0, query_gap=0.0, name_gap=0.0, mass=3.0)


def test_the_whole_name_is_likely_and_nothing_is_not() -> None:
    """What is covered wholly is all but sure, what is not covered at all is out of the question."""
    assert probability(log_odds(WHOLE) + SHAPE) > 0.9
    nothing = Fit(query=0.0, name=0.0, query_gap=1.0, name_gap=1.0, mass=0.0)
    assert probability(log_odds(nothing) + SHAPE) < 0.01


@pytest.mark.parametrize(
    "less",
    [
        WHOLE._replace(query=0.5),
        WHOLE._replace(name=0.5),
        WHOLE._replace(query_gap=0.5),
        WHOLE._replace(name_gap=0.5),
        WHOLE._replace(mass=0.2),
    ],
)
def test_less_cover_is_less_likely(less: Fit) -> None:
    """Each share that is missing, and each gap, makes the name less likely."""
    assert log_odds(less) < log_odds(WHOLE)


def test_a_word_replaced_is_worse_than_one_left_out() -> None:
    """A gap on both sides is another thing's name."""
    assert features(WHOLE._replace(query_gap=0.5, name_gap=0.5))[5] == 0.5
    assert features(WHOLE._replace(query_gap=0.5))[5] == 0


@pytest.mark.parametrize(
    ("query", "name", "share"), [("fund", "fund", 1.0), ("fund", "", 0.0), ("fnd", "fund", 6 / 7)]
)
def test_letters_are_alike(query: str, name: str, share: float) -> None:
    """Two runs of letters are alike by those that both have in the same order."""
    assert alike(query, name) == pytest.approx(share)


def test_odds_are_probabilities() -> None:
    """Even odds are a half, and opposite ones add up to 1."""
    assert probability(0) == 0.5
    assert probability(2) + probability(-2) == pytest.approx(1)
