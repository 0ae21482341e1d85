"""Whose the place is that a statement names: the thing's, or theirs who do something with it."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_of_thing"),
    [
        ("The fair in Beijing was the 6th CIIE.", True),
        ("The firms in Beijing liked the 6th CIIE.", False),
        ("Everyone in Beijing loved the 6th CIIE.", False),
        ("Firms based in Beijing liked the 6th CIIE.", False),
        ("Journalists in Kuala Lumpur followed the Super League.", False),
        ("Les gens à Pékin ont regardé la 6e CIIE.", False),
        ("Over 3,400 firms gathered in Beijing for the 6th CIIE.", True),
        ("In Beijing, over 3,400 firms attended the 6th CIIE.", True),
        ("The venue in Beijing hosted the 6th CIIE.", True),
        ("The 6th CIIE was liked by people in Beijing.", False),
        ("The 6th CIIE, which drew many firms, took place in Beijing.", True),
    ],
)
def test_where_those_are_who_do_something_is_not_where_it_is(
    checker: Checker, text: str, *, is_of_thing: bool
) -> None:
    """A wrong place contradicts where it is the thing's, and not theirs who deal with it."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_of_thing
