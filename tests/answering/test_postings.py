"""Postings are kept small."""

from bot.answering.postings import packed


def test_postings_stay_the_same_and_equal_ones_are_one() -> None:
    """Each thing has the numbers that it had, and two with the same numbers share them."""
    made = packed({"one": [1, 300], "other": [1, 300], "third": [2]})
    assert made == {"one": (1, 300), "other": (1, 300), "third": (2,)}
    assert made["one"] is made["other"]
