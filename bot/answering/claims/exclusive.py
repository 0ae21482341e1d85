"""Which statements are true of one thing only, and which questions presume such a thing."""

from bot.answering.records.record import Record
from bot.facts import Attribute, Relation, Role

PRESUMING = frozenset({"yes_no", "why", "how", "how_long"})
"""Questions that take the place or the office which they name for granted."""

EXCLUSIVE = frozenset(
    {
        Role.LOCATION,
        Role.HOST,
        Role.ORGANISER,
        Role.FOUNDER,
        Role.LEADER,
        Role.EMPLOYER,
        Role.AUTHOR,
    }
)
"""Roles that one thing has, so that another one in the question contradicts the source."""


def is_exclusive(record: Record) -> bool:
    """Whether a statement is true of one thing only: who wrote it, where it is, who is first."""
    statement = record.statement
    if isinstance(statement, Relation):
        return statement.role in EXCLUSIVE
    return statement.attribute is Attribute.RANK or statement.place is not None
