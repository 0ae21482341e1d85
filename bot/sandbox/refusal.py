"""Discord's refusals: an HTTP status, a JSON error code, and a tree of what is wrong where."""

from collections.abc import Iterable
from typing import Any, NamedTuple

Json = dict[str, Any]
"""A JSON object as Discord's API sends or takes it."""


class Problem(NamedTuple):
    """One wrong field: where it is (keys and indexes), Discord's code for it, and a sentence."""

    path: tuple[str | int, ...]
    code: str
    message: str


class Refusal(Exception):  # noqa: N818 - the domain's word; it is an answer, not a fault
    """An answer of Discord's API that is not a success.

    Args:
        status: HTTP status.
        code: JSON error code (Discord's reference, "JSON Error Codes"); 0 is "general error".
        message: what Discord says.
        problems: for code 50035, what is wrong in the body.
    """

    def __init__(
        self, status: int, code: int, message: str, problems: Iterable[Problem] = ()
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.body: Json = {"message": message, "code": code}
        tree = _tree(problems)
        if tree:
            self.body["errors"] = tree


def _tree(problems: Iterable[Problem]) -> Json:
    tree: Json = {}
    for path, code, message in problems:
        node = tree
        for key in path:
            node = node.setdefault(str(key), {})
        node.setdefault("_errors", []).append({"code": code, "message": message})
    return tree


def invalid_form(problems: Iterable[Problem]) -> Refusal:
    """Return the refusal for a body whose fields are wrong."""
    return Refusal(400, 50035, "Invalid Form Body", problems)


def unauthorized() -> Refusal:
    """Return the refusal for a missing or wrong token."""
    return Refusal(401, 0, "401: Unauthorized")


def not_found() -> Refusal:
    """Return the refusal for an address that does not exist."""
    return Refusal(404, 0, "404: Not Found")


def unknown(what: str) -> Refusal:
    """Return the refusal for something that does not exist (any more).

    Args:
        what: one of the things in ``UNKNOWN``.
    """
    return Refusal(404, UNKNOWN[what], f"Unknown {what}")


UNKNOWN = {
    "Channel": 10003,
    "Guild": 10004,
    "Member": 10007,
    "Message": 10008,
    "User": 10013,
    "Webhook": 10015,
    "Interaction": 10062,
    "Application": 10002,
    "application command": 10063,
}
"""JSON error codes of "Unknown …" (Discord's reference, "JSON Error Codes")."""


def already_acknowledged() -> Refusal:
    """Return the refusal for a second first answer to one interaction."""
    return Refusal(400, 40060, "Interaction has already been acknowledged.")


def empty_message() -> Refusal:
    """Return the refusal for a message in which nothing can be seen."""
    return Refusal(400, 50006, "Cannot send an empty message")


def not_the_author() -> Refusal:
    """Return the refusal for editing somebody else's message."""
    return Refusal(403, 50005, "Cannot edit a message authored by another user")


def missing_access() -> Refusal:
    """Return the refusal for a place where the bot is not."""
    return Refusal(403, 50001, "Missing Access")


def missing_permissions() -> Refusal:
    """Return the refusal for something that the bot may not do."""
    return Refusal(403, 50013, "Missing Permissions")
