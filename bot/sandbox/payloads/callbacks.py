"""First answers to interactions (Discord's reference, "Interaction Callback")."""

from enum import IntEnum
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from bot.sandbox.payloads.base import Payload, parse
from bot.sandbox.payloads.choices import Choice
from bot.sandbox.refusal import Problem, invalid_form


class InteractionType(IntEnum):
    """Interaction types."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class CallbackType(IntEnum):
    """Interaction callback types."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


ALLOWED = {
    InteractionType.COMMAND: (4, 5, 9),
    InteractionType.COMPONENT: (4, 5, 6, 7, 9),
    InteractionType.AUTOCOMPLETE: (8,),
    InteractionType.MODAL: (4, 5, 6, 7),
}
"""Which first answers each interaction takes (the retired and the game ones left out)."""


class Callback(Payload):
    """A first answer; what ``data`` must be depends on ``type``."""

    type: int
    data: dict[str, Any] | None = None


class _Choices(Payload):
    choices: Annotated[list[Choice], Field(max_length=25)]


_CALLBACK = TypeAdapter(Callback)
_CHOICES = TypeAdapter(_Choices)


def parse_callback(
    data: object, kind: InteractionType, *, on_message: bool
) -> tuple[CallbackType, dict[str, Any]]:
    """Return the type and the data of a first answer.

    Args:
        data: decoded JSON.
        kind: the interaction that it answers.
        on_message: whether a modal was opened from a message, so that the message can be updated.

    Raises:
        Refusal: 50035, a field is wrong or that answer does not fit the interaction.
    """
    callback = parse(_CALLBACK, data)
    allowed = ALLOWED[kind]
    if kind is InteractionType.MODAL and not on_message:
        allowed = (4, 5)
    if callback.type not in allowed:
        choices = ", ".join(map(str, allowed))
        raise invalid_form(
            [Problem(("type",), "BASE_TYPE_CHOICES", f"Value must be one of {{{choices}}}.")]
        )
    return CallbackType(callback.type), callback.data or {}


def parse_choices(data: object) -> list[Choice]:
    """Return the choices of an autocomplete answer.

    Raises:
        Refusal: 50035, a field is wrong or there are more than 25.
    """
    return parse(_CHOICES, data, ("data",)).choices
