"""How well a name's words and those of a query cover each other."""

import pytest

from bot.matching.alignment import SWAPPED, Fit, fit
from bot.matching.typed import Hits, Typed

FUND, GUANGXI, AI = range(3)
WEIGHTS = [0.5, 1.0, 0.25]


def typed(*words: str, hits: Hits) -> Typed:
    """A query whose words weigh one each."""
    return Typed(words, [1.0] * len(words), hits)


def test_the_very_name_is_covered_wholly() -> None:
    """Where every word explains one, nothing is left over on either side, whatever the order."""
    hits = {FUND: [(1, 1.0, 1)], GUANGXI: [(0, 1.0, 1)]}
    found = fit(typed("guangxi", "fund", hits=hits), [FUND, GUANGXI], WEIGHTS)
    assert found == Fit(query=1, name=1, query_gap=0, name_gap=0, mass=1.5)


def test_what_is_left_over_is_a_gap() -> None:
    """A word that nothing explains counts against its side, and its weight is the gap."""
    query = typed("guangxi", "bank", hits={GUANGXI: [(0, 1.0, 1)]})
    found = fit(query, [GUANGXI, FUND, AI], WEIGHTS)
    assert found == Fit(query=0.5, name=1 / 1.75, query_gap=1, name_gap=0.5, mass=1)


def test_a_place_explains_one_word() -> None:
    """A typed word stands for one word of a name, not for two that are like it."""
    hits = {FUND: [(0, 1.0, 1)], AI: [(0, 0.75, 1)]}
    assert fit(typed("fund", hits=hits), [FUND, AI], WEIGHTS).name_gap == WEIGHTS[AI]


@pytest.mark.parametrize(("places", "share"), [((0, 1, 2), 1), ((1, 0, 2), (2 + SWAPPED) / 3)])
def test_ideographs_keep_their_order(places: tuple[int, ...], share: float) -> None:
    """Of two ideographs that have changed places, one explains less than in order."""
    hits = {number: [(place, 1.0, 1)] for number, place in enumerate(places)}
    found = fit(typed("东", "京", "人", hits=hits), [0, 1, 2], [1.0] * 3)
    assert found.name == pytest.approx(share)
