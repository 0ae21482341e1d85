"""Options of application commands and their names (Discord's reference, "Application Commands")."""

import re
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from bot.sandbox.payloads.base import Payload, wrong
from bot.sandbox.payloads.choices import Choice
from bot.sandbox.payloads.localizations import Localizations

# Discord's own expression is ^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$; \w covers its letters
# and digits, and the two scripts add their vowel signs, which Python does not count as letters.
_NAME = re.compile(r"[-'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")


def command_name(value: str) -> str:
    """Check the name of a slash command or of an option."""
    if not _NAME.fullmatch(value):
        raise wrong("STRING_TYPE_REGEX", "String value did not match validation regex.")
    if value != value.lower():
        raise wrong("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    return value


Short = Annotated[str, Field(min_length=1, max_length=32)]
Name = Annotated[Short, AfterValidator(command_name)]
Description = Annotated[str, Field(min_length=1, max_length=100)]


class _Named(Payload):
    name: Name
    name_localizations: Localizations[Name] = None
    description: Description
    description_localizations: Localizations[Description] = None

    @property
    def size(self) -> int:
        """Characters that count towards a command's limit, of the longest translation."""
        return longest(self.name, self.name_localizations) + longest(
            self.description, self.description_localizations
        )


def longest(text: str, translations: dict[str, str] | None) -> int:
    """Return the length of the longest of a text and its translations."""
    return max(map(len, (text, *(translations or {}).values())))


class _Leaf(_Named):
    required: bool = False

    @property
    def size(self) -> int:
        """The characters of this option with its choices."""
        choices: list[Choice] = getattr(self, "choices", None) or []
        return super().size + sum(
            longest(choice.name, choice.name_localizations) + len(str(choice.value))
            for choice in choices
        )


class _Choosable(_Leaf):
    choices: Annotated[list[Choice], Field(max_length=25)] | None = None
    autocomplete: bool = False

    @model_validator(mode="after")
    def _choices_fit(self) -> Self:
        choices = self.choices or []
        if choices and self.autocomplete:
            raise wrong(
                "APPLICATION_COMMAND_OPTIONS_CHOICES_WITH_AUTOCOMPLETE",
                "Choices cannot be set when autocomplete is enabled",
                "choices",
            )
        if len({choice.name for choice in choices}) < len(choices):
            raise wrong(
                "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
                "Option choice name already exists",
                "choices",
            )
        return self


class StringOption(_Choosable):
    """A text."""

    type: Literal[3]
    min_length: Annotated[int, Field(ge=0, le=6000)] | None = None
    max_length: Annotated[int, Field(ge=1, le=6000)] | None = None


class NumberOption(_Choosable):
    """A whole number (4) or any number (10)."""

    type: Literal[4, 10]
    min_value: float | None = None
    max_value: float | None = None


class PlainOption(_Leaf):
    """Yes or no (5), a user (6), a role (8), either (9), a file (11)."""

    type: Literal[5, 6, 8, 9, 11]


class ChannelOption(_Leaf):
    """A channel."""

    type: Literal[7]
    channel_types: list[int] | None = None


Leaf = Annotated[
    StringOption | NumberOption | PlainOption | ChannelOption, Field(discriminator="type")
]


def in_order(options: list[Any]) -> list[Any]:
    """Check that names differ, required ones come first, and kinds are not mixed."""
    seen_optional = False
    names: set[str] = set()
    for option in options:
        if option.name in names:
            raise wrong(
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists"
            )
        names.add(option.name)
        required = getattr(option, "required", False)
        if required and seen_optional:
            raise wrong(
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options",
            )
        seen_optional |= not required
    if len({isinstance(option, _Leaf) for option in options}) > 1:
        raise wrong(
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
            "Sub-command and sub-command group option types are mutually exclusive "
            "to all other types",
        )
    return options


class Subcommand(_Named):
    """A command below a command."""

    type: Literal[1]
    options: Annotated[list[Leaf], Field(max_length=25), AfterValidator(in_order)] | None = None

    @property
    def size(self) -> int:
        """The characters of this with its options."""
        return super().size + sum(option.size for option in self.options or ())


class Group(_Named):
    """A group of commands below a command."""

    type: Literal[2]
    options: Annotated[list[Subcommand], Field(max_length=25), AfterValidator(in_order)] | None = (
        None
    )

    @property
    def size(self) -> int:
        """The characters of this with its commands."""
        return super().size + sum(option.size for option in self.options or ())


Option = Annotated[
    StringOption | NumberOption | PlainOption | ChannelOption | Subcommand | Group,
    Field(discriminator="type"),
]
