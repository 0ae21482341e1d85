"""From what a person filled in to the options of an interaction, refusing what a client would."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.people import CHANNELS, PEOPLE
from bot.sandbox.refusal import Json

Given = Mapping[str, str | int | float | bool]
"""Option values by name; ids for users, roles and channels."""

MAX_STRING = 6_000

SUBCOMMAND, GROUP = 1, 2
STRING, INTEGER, BOOLEAN, USER, CHANNEL, MENTIONABLE, NUMBER = 3, 4, 5, 6, 7, 9, 10


class NotPossible(ValueError):  # noqa: N818 - a person cannot do that in Discord's client
    """Discord's own client would not let a person do this."""


def find_leaf(command: Json, path: list[str]) -> tuple[Json, list[Json]]:
    """Follow the words after a command's name down to what has options of its own.

    Args:
        command: the command object.
        path: names of a group and a subcommand, or nothing.

    Returns:
        The subcommand (or the command itself), and the objects on the way to it.

    Raises:
        NotPossible: there is no such subcommand, or one is missing.
    """
    node, way = command, []
    for name in path:
        below = [
            option
            for option in node.get("options") or ()
            if option["name"] == name and option["type"] in {SUBCOMMAND, GROUP}
        ]
        if not below:
            raise NotPossible(f"{node['name']} has no subcommand {name}")
        node = below[0]
        way.append(node)
    if any(option["type"] in {SUBCOMMAND, GROUP} for option in node.get("options") or ()):
        raise NotPossible(f"{node['name']} needs a subcommand")
    return node, way


def check_unicode(value: object) -> None:
    """Refuse half characters, which no client can type.

    Raises:
        NotPossible: the text has a surrogate without its other half.
    """
    try:
        str(value).encode()
    except UnicodeEncodeError as error:
        raise NotPossible(f"that is no text: {error}") from None


def wrap(way: list[Json], options: list[Json]) -> list[Json]:
    """Put options below the subcommands that lead to them."""
    for node in reversed(way):
        options = [{"type": node["type"], "name": node["name"], "options": options}]
    return options


def fill(leaf: Json, given: Given, focused: str | None = None) -> tuple[list[Json], Json]:
    """Return the options of an interaction, and the users and channels that they name.

    Args:
        leaf: the command or subcommand.
        given: what was filled in.
        focused: the option that is being typed, for autocomplete; it is not checked yet.

    Raises:
        NotPossible: a required one is missing, one does not exist, or a value does not fit.
    """
    known = {option["name"]: option for option in leaf.get("options") or ()}
    for name in given:
        if name not in known:
            raise NotPossible(f"{leaf['name']} has no option {name}")
        check_unicode(given[name])
    filled: list[Json] = []
    resolved: Json = {}
    for name, option in known.items():
        if name not in given:
            if option.get("required") and focused is None:
                raise NotPossible(f"{leaf['name']} needs {name}")
            continue
        item: Json = {"name": name, "type": option["type"]}
        if name == focused:
            item |= {"value": given[name], "focused": True}
        elif focused is not None and option["type"] not in {STRING, INTEGER, NUMBER, BOOLEAN}:
            continue
        else:
            item["value"] = _value(option, given[name], resolved)
        filled.append(item)
    return filled, resolved


def _value(option: Json, value: Any, resolved: Json) -> Any:  # noqa: ANN401 - JSON value
    kind, name = option["type"], option["name"]
    choices = option.get("choices")
    if choices and value not in [choice["value"] for choice in choices]:
        raise NotPossible(f"{name} must be one of the choices")
    try:
        if kind == STRING:
            return _string(option, str(value))
        if kind in {INTEGER, NUMBER}:
            return _number(option, int(value) if kind == INTEGER else float(value))
        if kind == BOOLEAN:
            return value if isinstance(value, bool) else {"true": True, "false": False}[value]
        return _entity(kind, int(value), resolved)
    except (KeyError, ValueError) as error:
        raise NotPossible(f"{name} cannot be {str(value)[:60]!r}: {error}") from None


def _string(option: Json, value: str) -> str:
    shortest, longest = option.get("min_length") or 0, option.get("max_length") or MAX_STRING
    if not shortest <= len(value) <= longest or not value:
        raise ValueError(f"it must have {max(shortest, 1)} to {longest} characters")
    return value


def _number(option: Json, value: float) -> float:
    least, most = option.get("min_value"), option.get("max_value")
    if (least is not None and value < least) or (most is not None and value > most):
        raise ValueError("it is out of range")
    return value


def _entity(kind: int, entity_id: int, resolved: Json) -> str:
    key = str(entity_id)
    if kind in {USER, MENTIONABLE} and entity_id in PEOPLE:
        person = PEOPLE[entity_id]
        resolved.setdefault("users", {})[key] = person.user
        resolved.setdefault("members", {})[key] = person.member | {
            "permissions": str(person.permissions)
        }
    elif kind == CHANNEL:
        channel = CHANNELS[entity_id].data | {"permissions": "0"}
        resolved.setdefault("channels", {})[key] = channel
    else:
        raise ValueError("there is no such thing here")
    return key


def identity(command: Json) -> Json:
    """Return what names a command in the data of an interaction."""
    data = {key: command[key] for key in ("id", "name", "type")}
    return data | {"guild_id": command["guild_id"]} if "guild_id" in command else data
