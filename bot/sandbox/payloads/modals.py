"""Modals (Discord's reference, "Modal" of "Interaction Response Object")."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, TypeAdapter

from bot.sandbox.payloads.base import CustomId, Payload, parse, wrong
from bot.sandbox.payloads.components import TextDisplay
from bot.sandbox.payloads.controls import Component, EntitySelect, StringSelect

MAX_ROWS = 5


class TextInput(Component):
    """A line (style 1) or a paragraph (style 2) to type."""

    type: Literal[4]
    custom_id: CustomId
    style: Literal[1, 2]
    label: Annotated[str, Field(min_length=1, max_length=45)] | None = None
    value: Annotated[str, Field(max_length=4000)] | None = None
    placeholder: Annotated[str, Field(max_length=100)] | None = None
    required: bool = True
    min_length: Annotated[int, Field(ge=0, le=4000)] | None = None
    max_length: Annotated[int, Field(ge=1, le=4000)] | None = None


def _labelled(inputs: list[TextInput]) -> list[TextInput]:
    if inputs[0].label is None:
        raise wrong("BASE_TYPE_REQUIRED", "This field is required")
    return inputs


class Row(Component):
    """The older way to place one text input."""

    type: Literal[1]
    components: Annotated[
        list[TextInput], Field(min_length=1, max_length=1), AfterValidator(_labelled)
    ]


class Label(Component):
    """A caption with one field below."""

    type: Literal[18]
    label: Annotated[str, Field(min_length=1, max_length=45)]
    description: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    component: Annotated[TextInput | StringSelect | EntitySelect, Field(discriminator="type")]


_Body = Annotated[Row | Label | TextDisplay, Field(discriminator="type")]


def _distinct(parts: list[Row | Label | TextDisplay]) -> list[Row | Label | TextDisplay]:
    fields = [field for part in parts for field in _fields(part)]
    if len({field.custom_id for field in fields}) < len(fields):
        raise wrong("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
    return parts


def _fields(part: Row | Label | TextDisplay) -> list[TextInput | StringSelect | EntitySelect]:
    if isinstance(part, Row):
        return list(part.components)
    return [part.component] if isinstance(part, Label) else []


class Modal(Payload):
    """A window with up to five parts."""

    custom_id: CustomId
    title: Annotated[str, Field(min_length=1, max_length=45)]
    components: Annotated[
        list[_Body], Field(min_length=1, max_length=MAX_ROWS), AfterValidator(_distinct)
    ]


_ADAPTER = TypeAdapter(Modal)


def parse_modal(data: object, prefix: tuple[str | int, ...]) -> dict[str, Any]:
    """Return a modal.

    Args:
        data: decoded JSON.
        prefix: where it stands in the request.

    Raises:
        Refusal: 50035, a field is wrong.
    """
    return parse(_ADAPTER, data, prefix).model_dump(mode="json", exclude_none=True)
