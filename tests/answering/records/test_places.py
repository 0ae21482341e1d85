"""What is in a place is in what the place is in."""

from bot.answering.records.places import is_elsewhere, is_within
from bot.answering.records.role_sets import HOLDING
from bot.facts import FactBase


def test_a_place_of_a_place(base: FactBase) -> None:
    """A thing is in its city, and in the region and the country of the city."""
    assert is_within(base, "shenzhen-university", "shenzhen")
    assert is_within(base, "shenzhen-university", "guangdong")
    assert is_within(base, "shenzhen-university", "china")
    assert not is_within(base, "shenzhen-university", "pakistan")


def test_a_person_is_of_where_they_work_and_held_by_no_body(base: FactBase) -> None:
    """Whom a body employs is within its country, but not where only parts of places count."""
    assert is_within(base, "anwar-ibrahim", "malaysia")
    assert not is_within(base, "anwar-ibrahim", "malaysia", roles=HOLDING)


def test_where_a_person_is_posted(base: FactBase) -> None:
    """A diplomat belongs to the country that sent them, and is in the one where they are."""
    assert is_within(base, "yin-shengxin", "china")
    assert not is_within(base, "yin-shengxin", "pakistan")
    assert is_within(base, "yin-shengxin", "pakistan", roles=HOLDING)


def test_another_country(base: FactBase) -> None:
    """A thing is elsewhere where a country is told, and another one; not where none is."""
    assert is_elsewhere(base, "tkxel", "china")
    assert not is_elsewhere(base, "tkxel", "pakistan")
    assert not is_elsewhere(base, "asean", "china")
