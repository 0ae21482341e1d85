"""Whom a message notifies (Discord's reference, "Allowed Mentions Object")."""

import re
from typing import Any, NamedTuple

from bot.sandbox import ids
from bot.sandbox.payloads.messages import AllowedMentions
from bot.sandbox.people import PEOPLE, Person

USER = re.compile(r"<@!?(\d{1,20})>")
_ROLE = re.compile(r"<@&(\d{1,20})>")
EVERYONE = re.compile(r"@(?:everyone|here)\b")
_ROLES = frozenset((ids.OPERATOR_ROLE_ID, ids.BOT_ROLE_ID))


class Mentions(NamedTuple):
    """Who is notified."""

    users: list[Person]
    roles: list[int]
    everyone: bool

    def as_json(self) -> dict[str, Any]:
        """Return the fields of a message object."""
        return {
            "mentions": [user.user for user in self.users],
            "mention_roles": [str(role) for role in self.roles],
            "mention_everyone": self.everyone,
        }


def find_mentions(
    text: str, allowed: AllowedMentions | None = None, replied_to: Person | None = None
) -> Mentions:
    """Return whom a text notifies.

    Args:
        text: all text of the message, components included.
        allowed: what its sender allows; None allows everything.
        replied_to: the author of the message that it replies to.
    """
    users = {int(found) for found in USER.findall(text)} & PEOPLE.keys()
    roles = {int(found) for found in _ROLE.findall(text)} & _ROLES
    everyone = EVERYONE.search(text) is not None
    if allowed is not None:
        kinds = allowed.parse or []
        if "users" not in kinds:
            users &= {int(user) for user in allowed.users or ()}
        if "roles" not in kinds:
            roles &= {int(role) for role in allowed.roles or ()}
        everyone = everyone and "everyone" in kinds
    if replied_to is not None and (allowed is None or allowed.replied_user):
        users.add(replied_to.id)
    return Mentions([PEOPLE[user] for user in sorted(users)], sorted(roles), everyone)
