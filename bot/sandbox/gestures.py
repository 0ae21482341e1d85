"""What Discord's client sends when a component or a modal is used, and what it does not allow."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.sandbox.messages import STRING_SELECT, Message
from bot.sandbox.options import NotPossible
from bot.sandbox.people import CHANNELS, PEOPLE
from bot.sandbox.refusal import Json

_LINK_STYLE = 5
_TEXT_INPUT, _TEXT_DISPLAY, _LABEL = 4, 10, 18
_USER_SELECT, _MENTIONABLE_SELECT, _CHANNEL_SELECT = 5, 7, 8
_MAX_INPUT = 4_000

Values = Mapping[str, str | Sequence[str]]
"""What is filled into a modal, by custom id."""


def press(message: Message, button: str) -> Json:
    """Return the data of an interaction with a button, named by its custom id or its label.

    Raises:
        NotPossible: there is none, it is disabled, or it is a link.
    """
    for item in message.buttons:
        if button in {item.get("custom_id"), item.get("label")}:
            break
    else:
        raise NotPossible(f"there is no button {button!r}")
    if item.get("disabled") or item["style"] >= _LINK_STYLE:
        raise NotPossible(f"the button {button!r} cannot be pressed")
    return _component(item)


def choose(message: Message, select: str, values: Sequence[str]) -> Json:
    """Return the data of an interaction with a select, named by its custom id.

    Raises:
        NotPossible: there is none, it is disabled, or it does not take these values.
    """
    for item in message.selects:
        if item["custom_id"] == select:
            break
    else:
        raise NotPossible(f"there is no select {select!r}")
    if item.get("disabled"):
        raise NotPossible(f"the select {select!r} is disabled")
    return _component(item) | _chosen(item, values)


def _component(item: Json) -> Json:
    return {
        "custom_id": item["custom_id"],
        "component_type": item["type"],
        "id": item["id"],
    }


def _chosen(item: Json, values: Sequence[str]) -> Json:
    name = item["custom_id"]
    if not item.get("min_values", 1) <= len(values) <= item.get("max_values", 1):
        raise NotPossible(f"the select {name!r} does not take {len(values)} values")
    if item["type"] == STRING_SELECT:
        if not {option["value"] for option in item["options"]}.issuperset(values):
            raise NotPossible(f"the select {name!r} has no such option")
        return {"values": list(values)}
    return {"values": list(values), "resolved": _resolved(item["type"], values)}


def _resolved(kind: int, values: Sequence[str]) -> Json:
    try:
        if kind in {_USER_SELECT, _MENTIONABLE_SELECT}:
            people = {value: PEOPLE[int(value)] for value in values}
            return {
                "users": {key: person.user for key, person in people.items()},
                "members": {
                    key: person.member | {"permissions": str(person.permissions)}
                    for key, person in people.items()
                },
            }
        if kind == _CHANNEL_SELECT:
            return {
                "channels": {
                    value: CHANNELS[int(value)].data | {"permissions": "0"} for value in values
                }
            }
    except (KeyError, ValueError):
        pass
    raise NotPossible("there is no such thing to choose here")


def submit(modal: Json, values: Values) -> Json:
    """Return the data of a submitted modal.

    Raises:
        NotPossible: a field does not exist, or does not take its value.
    """
    fields = {
        field["custom_id"]
        for part in modal["components"]
        for field in part.get("components", [part.get("component")])
        if field
    }
    if not fields.issuperset(values):
        raise NotPossible(f"the modal has no field {set(values) - fields}")
    parts = [_part(part, values) for part in modal["components"]]
    return {"custom_id": modal["custom_id"], "components": parts}


def _part(part: Json, values: Values) -> Json:
    numbered: Json = {"type": part["type"], "id": part.get("id", 0)}
    if part["type"] == _TEXT_DISPLAY:
        return numbered
    if part["type"] == _LABEL:
        return numbered | {"component": _field(part["component"], values)}
    return numbered | {"components": [_field(item, values) for item in part["components"]]}


def _field(field: Json, values: Values) -> Json:
    name = field["custom_id"]
    filled: Json = {"type": field["type"], "custom_id": name, "id": field.get("id", 0)}
    if field["type"] != _TEXT_INPUT:
        given: Any = values.get(name, ())
        chosen = [given] if isinstance(given, str) else list(given)
        if not chosen and field.get("required") is False:
            return filled | {"values": []}
        return filled | _chosen(field, chosen)
    text = values.get(name, field.get("value") or "")
    if not isinstance(text, str):
        raise NotPossible(f"the field {name!r} takes text")
    least = field.get("min_length") or (1 if field.get("required", True) else 0)
    if (text or field.get("required", True)) and len(text) < least:
        raise NotPossible(f"the field {name!r} takes at least {least} characters")
    if len(text) > (field.get("max_length") or _MAX_INPUT):
        raise NotPossible(f"the text in {name!r} is too long")
    return filled | {"value": text}
