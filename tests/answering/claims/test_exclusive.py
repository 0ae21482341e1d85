"""What is true of one thing only."""

import pytest

from bot.answering.claims.exclusive import is_exclusive
from bot.answering.records.records import Records
from bot.facts import Attribute, Role


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Role.LOCATION, True),
        (Role.AUTHOR, True),
        (Role.PARTICIPANT, False),
        (Attribute.RANK, True),
        (Attribute.FIELD, False),
    ],
)
def test_what_is_exclusive(records: Records, key: Role | Attribute, *, expected: bool) -> None:
    """Where a thing is, who wrote it and who is first is told of one; who takes part, of many."""
    told = [r for r in records.all if key in (r.role, r.attribute) and not _has_place(r.statement)]
    assert told
    assert all(is_exclusive(record) is expected for record in told)


def _has_place(statement: object) -> bool:
    return getattr(statement, "place", None) is not None
