"""What is in a place is in what the place is in."""

from bot.answering.records.places import is_elsewhere, is_within
from bot.facts import FactBase


def test_a_place_of_a_place(base: FactBase) -> None:
    """A thing is in its city, and in the region and the country of the city."""
    assert is_within(base, "shenzhen-university", "shenzhen")
    assert is_within(base, "shenzhen-university", "guangdong")
    assert not is_within(base, "shenzhen-university", "pakistan")


def test_another_country(base: FactBase) -> None:
    """A thing is elsewhere where a country is told, and another one; not where none is."""
    assert is_elsewhere(base, "tkxel", "china")
    assert not is_elsewhere(base, "tkxel", "pakistan")
    assert not is_elsewhere(base, "asean", "china")
