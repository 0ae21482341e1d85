"""Postings are kept small."""

from bot.answering.records.postings import Numbers, packed, packed_numbers


def test_postings_stay_the_same_and_equal_ones_are_one() -> None:
    """Each thing has the numbers that it had, and two with the same numbers share them."""
    made = packed({"one": [1, 300], "other": [1, 300], "third": [2]})
    assert made == {"one": (1, 300), "other": (1, 300), "third": (2,)}
    assert made["one"] is made["other"]
    numbers = packed_numbers({"one": [1, 300], "other": [1, 300]})
    assert [*numbers["one"]] == [1, 300]
    assert numbers["one"] is numbers["other"]


def test_each_thing_has_one_number_that_leads_back_to_it() -> None:
    """A thing keeps the number that it was given first, and stands at its place."""
    numbers = Numbers[str]()
    assert [numbers[thing] for thing in ("one", "other", "one", "third")] == [0, 1, 0, 2]
    assert numbers.known == ["one", "other", "third"]
