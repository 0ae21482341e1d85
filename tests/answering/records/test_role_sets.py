"""Sets of roles agree with each other."""

import pytest

from bot.answering.records.role_sets import EXCLUSIVE, HOLDING, MAKERS, PLACING, SITES, WRITERS
from bot.facts import Role


def test_what_is_in_a_place_belongs_to_it() -> None:
    """Each role by which something is itself in a place also ties it to the place."""
    assert HOLDING < PLACING
    assert SITES < PLACING


@pytest.mark.parametrize("role", [Role.PARTICIPANT, Role.SIGNATORY, Role.PARTNER, Role.VISITED])
def test_what_several_do_together_excludes_nobody(role: Role) -> None:
    """That one took part, signed or was visited does not deny that another one did."""
    assert role not in EXCLUSIVE


def test_who_makes_a_thing_need_not_have_written_of_it() -> None:
    """Makers exclude others, and have no part in common with those who write."""
    assert MAKERS < EXCLUSIVE
    assert MAKERS.isdisjoint(WRITERS)
