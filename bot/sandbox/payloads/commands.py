"""Application commands (Discord's reference, "Application Command Naming" and "… Object")."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, TypeAdapter, model_validator
from pydantic_core import PydanticCustomError

from bot.sandbox.payloads.base import Payload, parse, wrong
from bot.sandbox.payloads.localizations import Localizations
from bot.sandbox.payloads.options import Description, Option, Short, command_name, in_order, longest

CHAT_INPUT = 1
MESSAGE_MENU = 3

MAX_SIZE = 8_000
"""Characters of a command: names, descriptions and choice values with all that is below it."""

MAX_CHAT_COMMANDS = 100
MAX_MENU_COMMANDS = 5


class Command(Payload):
    """A slash command (1), or an entry in the menu of a user (2) or of a message (3)."""

    type: Literal[1, 2, 3] = 1
    name: Short
    name_localizations: Localizations[Short] = None
    description: Annotated[str, Field(max_length=100)] = ""
    description_localizations: Localizations[Description] = None
    options: Annotated[list[Option], Field(max_length=25), AfterValidator(in_order)] | None = None
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
                command_name(name)
            except PydanticCustomError as error:
                raise wrong(error.type, error.message(), "name") from None
        if not self.description:
            raise wrong("BASE_TYPE_REQUIRED", "This field is required", "description")
        size = longest(self.name, self.name_localizations)
        size += longest(self.description, self.description_localizations)
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
