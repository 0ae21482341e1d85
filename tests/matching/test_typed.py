"""What a query may mean, and where it holds words of a name as they are."""

from bot.matching.typed import Typed, exact_places

HITS = {
    0: [(0, 1.0, 1)],  # typed as it is
    1: [(1, 0.8, 1)],  # misspelled
    2: [(2, 1.0, 2)],  # typed as two words
    3: [(4, 1.0, 0)],  # part of a longer word
    4: [(5, 1.0, 1)],  # of another name
}


def test_only_what_stands_as_it_is_is_exact() -> None:
    """A misspelled word, one typed as two, a part of one and a word of no name are not exact."""
    assert exact_places(HITS, [0, 1, 2, 3, 9]) == {0}
    assert exact_places(HITS, []) == set()


def test_all_weight_is_the_sum() -> None:
    """The weight of a query is that of its words."""
    assert Typed(["ai", "fund"], [0.5, 0.25], {}).total == 0.75


def test_a_query_without_weight_divides() -> None:
    """A query that weighs nothing has a weight by which shares of it can be told all the same."""
    assert Typed([], [], {}).total > 0
    assert Typed(["of"], [0.0], {}).total > 0
