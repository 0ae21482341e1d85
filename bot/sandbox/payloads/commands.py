"""Application commands (Discord's reference, "Application Command Naming" and "… Object")."""

import re
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, TypeAdapter, model_validator

from bot.sandbox.payloads.base import Payload, parse, wrong
from bot.sandbox.payloads.choices import Choice
from bot.sandbox.payloads.localizations import Localizations

CHAT_INPUT, USER_MENU, MESSAGE_MENU = 1, 2, 3

MAX_SIZE = 8_000
"""Characters of a command: names, descriptions and choice values with all that is below it."""

MAX_CHAT_COMMANDS = 100
MAX_MENU_COMMANDS = 5

# Discord's own expression is ^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$; \w covers its letters
# and digits, and the two scripts add their vowel signs, which Python does not count as letters.
_NAME = re.compile(r"[-'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")


def _command_name(value: str) -> str:
    if not _NAME.fullmatch(value):
        raise wrong("STRING_TYPE_REGEX", "String value did not match validation regex.")
    if value != value.lower():
        raise wrong("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    return value


Short = Annotated[str, Field(min_length=1, max_length=32)]
Name = Annotated[Short, AfterValidator(_command_name)]
Description = Annotated[str, Field(min_length=1, max_length=100)]


class _Named(Payload):
    name: Name
    name_localizations: Localizations[Name] = None
    description: Description
    description_localizations: Localizations[Description] = None

    @property
    def size(self) -> int:
        """Characters that count towards a command's limit, of the longest translation."""
        return _longest(self.name, self.name_localizations) + _longest(
            self.description, self.description_localizations
        )


def _longest(text: str, translations: dict[str, str] | None) -> int:
    return max(map(len, (text, *(translations or {}).values())))


class _Leaf(_Named):
    required: bool = False

    @property
    def size(self) -> int:
        """The characters of this option with its choices."""
        choices: list[Choice] = getattr(self, "choices", None) or []
        return super().size + sum(
            _longest(choice.name, choice.name_localizations) + len(str(choice.value))
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


def _in_order(options: list[Any]) -> list[Any]:
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
    options: Annotated[list[Leaf], Field(max_length=25), AfterValidator(_in_order)] | None = None

    @property
    def size(self) -> int:
        """The characters of this with its options."""
        return super().size + sum(option.size for option in self.options or ())


class Group(_Named):
    """A group of commands below a command."""

    type: Literal[2]
    options: Annotated[list[Subcommand], Field(max_length=25), AfterValidator(_in_order)] | None = (
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


class Command(Payload):
    """A slash command (1), or an entry in the menu of a user (2) or of a message (3)."""

    type: Literal[1, 2, 3] = CHAT_INPUT
    name: Short
    name_localizations: Localizations[Short] = None
    description: Annotated[str, Field(max_length=100)] = ""
    description_localizations: Localizations[Description] = None
    options: Annotated[list[Option], Field(max_length=25), AfterValidator(_in_order)] | None = None
    default_member_permissions: int | str | None = None
    dm_permission: bool | None = None
    contexts: Annotated[list[Literal[0, 1, 2]], Field(min_length=1)] | None = None
    integration_types: Annotated[list[Literal[0, 1]], Field(min_length=1)] | None = None
    nsfw: bool = False

    @model_validator(mode="after")
    def _kind_fits(self) -> Self:
        if self.type == CHAT_INPUT:
            self._check_chat_command()
        else:
            self._check_menu_entry()
        return self

    def _check_chat_command(self) -> None:
        for name in (self.name, *(self.name_localizations or {}).values()):
            try:
                _command_name(name)
            except Exception as error:
                code, message = error.type, error.message()
                raise wrong(code, message, "name") from None
        if not self.description:
            raise wrong("BASE_TYPE_REQUIRED", "This field is required", "description")
        size = _longest(self.name, self.name_localizations)
        size += _longest(self.description, self.description_localizations)
        size += sum(option.size for option in self.options or ())
        if size > MAX_SIZE:
            raise wrong(
                "APPLICATION_COMMAND_TOO_LARGE",
                f"Command exceeds maximum size ({MAX_SIZE})",
            )

    def _check_menu_entry(self) -> None:
        if self.description:
            raise wrong(
                "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID",
                "Context menu commands cannot have description",
                "description",
            )
        if self.options:
            raise wrong(
                "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID",
                "Context menu commands cannot have options",
                "options",
            )


def _distinct(commands: list[Command]) -> list[Command]:
    seen: set[tuple[int, str]] = set()
    for command in commands:
        key = command.type, command.name
        if key in seen:
            raise wrong(
                "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"
            )
        seen.add(key)
    for kind, most in ((1, MAX_CHAT_COMMANDS), (2, MAX_MENU_COMMANDS), (3, MAX_MENU_COMMANDS)):
        if sum(command.type == kind for command in commands) > most:
            raise wrong(
                "APPLICATION_COMMANDS_MAX_EXCEEDED",
                f"Maximum number of application commands reached ({most})",
            )
    return commands


_ONE = TypeAdapter(Command)
_ALL: TypeAdapter[list[Command]] = TypeAdapter(Annotated[list[Command], AfterValidator(_distinct)])


def parse_command(data: object) -> Command:
    """Return one command.

    Raises:
        Refusal: 50035, a field is wrong.
    """
    return parse(_ONE, data)


def parse_commands(data: object) -> list[Command]:
    """Return all commands of a bulk overwrite.

    Raises:
        Refusal: 50035, a field is wrong, two have one name, or there are too many.
    """
    return parse(_ALL, data)
