"""Components that one uses: buttons and selects (Discord's reference, "Component Reference")."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from bot.sandbox.payloads.base import CustomId, Payload, Snowflake, Url, wrong

ComponentId = Annotated[int, Field(ge=0, le=0x7FFFFFFF)]

LINK = 5
PREMIUM = 6
MAX_BUTTONS = 5


class Component(Payload):
    """What every component may have."""

    id: ComponentId | None = None


class Emoji(Payload):
    """A custom emoji by id, or a Unicode one by name."""

    id: Snowflake | None = None
    name: Annotated[str, Field(max_length=32)] | None = None
    animated: bool | None = None


class Button(Component):
    """A button: style 1 to 4 with a custom id, 5 with a link, 6 with a SKU."""

    type: Literal[2]
    style: Literal[1, 2, 3, 4, 5, 6]
    custom_id: CustomId | None = None
    label: Annotated[str, Field(max_length=80)] | None = None
    emoji: Emoji | None = None
    disabled: bool = False
    url: Annotated[Url, Field(max_length=512)] | None = None
    sku_id: Snowflake | None = None

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if self.style == PREMIUM:
            if self.sku_id is None:
                raise wrong("BASE_TYPE_REQUIRED", "This field is required", "sku_id")
            return self
        if self.custom_id is not None and self.url is not None:
            raise wrong(
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified",
                "custom_id",
            )
        if self.style == LINK and self.url is None:
            raise wrong("BUTTON_COMPONENT_URL_REQUIRED", "A url is required", "url")
        if self.style != LINK and self.custom_id is None:
            raise wrong(
                "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required", "custom_id"
            )
        if not self.label and self.emoji is None:
            raise wrong(
                "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
                "A label or emoji is required",
                "label",
            )
        return self


class SelectOption(Payload):
    """One line of a string select."""

    label: Annotated[str, Field(min_length=1, max_length=100)]
    value: Annotated[str, Field(min_length=1, max_length=100)]
    description: Annotated[str, Field(max_length=100)] | None = None
    emoji: Emoji | None = None
    default: bool = False


class _Select(Component):
    custom_id: CustomId
    placeholder: Annotated[str, Field(max_length=150)] | None = None
    min_values: Annotated[int, Field(ge=0, le=25)] = 1
    max_values: Annotated[int, Field(ge=1, le=25)] = 1
    disabled: bool = False
    required: bool | None = None

    @model_validator(mode="after")
    def _range(self) -> Self:
        if self.min_values > self.max_values:
            raise wrong(
                "BASE_TYPE_BAD_INTEGER",
                "min_values must be equal to or less than max_values",
                "min_values",
            )
        return self


class StringSelect(_Select):
    """A select with its own options."""

    type: Literal[3]
    options: Annotated[list[SelectOption], Field(min_length=1, max_length=25)]

    @model_validator(mode="after")
    def _options_fit(self) -> Self:
        values = [option.value for option in self.options]
        if len(set(values)) < len(values):
            raise wrong(
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                "The specified option value is already used",
                "options",
            )
        if self.max_values > len(values) or self.min_values > len(values):
            raise wrong(
                "BASE_TYPE_BAD_LENGTH",
                f"Must be between {self.max_values} and 25 in length.",
                "options",
            )
        if sum(option.default for option in self.options) > self.max_values:
            raise wrong(
                "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
                "The number of default options must not exceed max_values",
                "options",
            )
        return self


class DefaultValue(Payload):
    """What an entity select shows as chosen."""

    id: Snowflake
    type: Literal["user", "role", "channel"]


class EntitySelect(_Select):
    """A select of users (5), roles (6), users and roles (7) or channels (8)."""

    type: Literal[5, 6, 7, 8]
    default_values: Annotated[list[DefaultValue], Field(max_length=25)] | None = None
    channel_types: list[int] | None = None


def _fits_in_a_row(
    items: list[Button | StringSelect | EntitySelect],
) -> list[Button | StringSelect | EntitySelect]:
    if len(items) > 1 and any(not isinstance(item, Button) for item in items):
        raise wrong(
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
            "The specified component exceeds the maximum width",
        )
    return items


class ActionRow(Component):
    """One to five buttons, or one select alone."""

    type: Literal[1]
    components: Annotated[
        list[Annotated[Button | StringSelect | EntitySelect, Field(discriminator="type")]],
        Field(min_length=1, max_length=MAX_BUTTONS),
        AfterValidator(_fits_in_a_row),
    ]
