"""Commands that Discord refuses to register are refused."""

from typing import Any

import pytest

from bot.sandbox import NotPossible, Sandbox, ids

from .conftest import Call
from .parts import codes

COMMANDS = f"/applications/{ids.APPLICATION_ID}/commands"


def command(**fields: object) -> dict[str, Any]:
    """Return a command that is right but for ``fields``."""
    return {"name": "fund", "description": "A fund."} | fields


def option(name: str = "name", **fields: object) -> dict[str, Any]:
    """Return an option that is right but for ``fields``."""
    return {"type": 3, "name": name, "description": "x"} | fields


def with_options(*options: dict[str, Any]) -> dict[str, Any]:
    """Return a command with options."""
    return command(options=list(options))


def choices(count: int, **fields: object) -> dict[str, Any]:
    """Return an option with choices."""
    return option(choices=[{"name": f"c{n}", "value": "v"} | fields for n in range(count)])


def big(length: int) -> dict[str, Any]:
    """Return a command of ``length`` characters that counts up to the limit of 8,000."""
    filled = [
        choices(25, value="v" * 100) | {"name": f"o{n}", "description": "d"} for n in range(3)
    ]
    base = command(name="n", description="d", options=[*filled, option("o3", description="d")])
    counted = 2 + 4 * 3 + sum(100 + len(f"c{n}") for n in range(25)) * 3
    parts = []
    left = length - counted
    number = 4
    while left > 0:
        name = f"o{number:02d}"
        room = min(left - len(name), 100)
        if left - len(name) - room in range(1, 5):
            room -= 5
        parts.append(option(name, description="d" * room))
        left -= len(name) + room
        number += 1
    base["options"] += parts
    return base


WRONG = {
    "no name": ({"description": "x"}, "0.name", "BASE_TYPE_REQUIRED"),
    "a name in upper case": (
        command(name="Fund"),
        "0.name",
        "APPLICATION_COMMAND_INVALID_NAME",
    ),
    "a name with a space": (command(name="the fund"), "0.name", "STRING_TYPE_REGEX"),
    "a name of 33": (command(name="x" * 33), "0.name", "BASE_TYPE_MAX_LENGTH"),
    "no description": ({"name": "x"}, "0.description", "BASE_TYPE_REQUIRED"),
    "a description of 101": (
        command(description="x" * 101),
        "0.description",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "an unknown locale": (
        command(description_localizations={"en": "x"}),
        "0.description_localizations.en",
        "DICT_TYPE_INVALID_KEY",
    ),
    "a French name in upper case": (
        command(name_localizations={"fr": "Fonds"}),
        "0.name",
        "APPLICATION_COMMAND_INVALID_NAME",
    ),
    "a French description of 101": (
        command(description_localizations={"fr": "x" * 101}),
        "0.description_localizations.fr",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "26 options": (
        with_options(*(option(f"o{n}") for n in range(26))),
        "0.options",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a required option after an optional one": (
        with_options(option("a"), option("b", required=True)),
        "0.options",
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ),
    "two options of one name": (
        with_options(option("a"), option("a")),
        "0.options",
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
    ),
    "an option name in upper case": (
        with_options(option("Name")),
        "0.options.0.name",
        "APPLICATION_COMMAND_INVALID_NAME",
    ),
    "an option without description": (
        with_options(option(description="")),
        "0.options.0.description",
        "BASE_TYPE_REQUIRED",
    ),
    "an option of an unknown type": (
        with_options(option(type=77)),
        "0.options.0",
        "UNION_TYPE_CHOICES",
    ),
    "26 choices": (with_options(choices(26)), "0.options.0.choices", "BASE_TYPE_MAX_LENGTH"),
    "a choice name of 101": (
        with_options(choices(1, name="x" * 101)),
        "0.options.0.choices.0.name",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a choice value of 101": (
        with_options(choices(1, value="x" * 101)),
        "0.options.0.choices.0.value",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "two choices of one name": (
        with_options(choices(2, name="same")),
        "0.options.0.choices",
        "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
    ),
    "choices and autocomplete": (
        with_options(choices(1) | {"autocomplete": True}),
        "0.options.0.choices",
        "APPLICATION_COMMAND_OPTIONS_CHOICES_WITH_AUTOCOMPLETE",
    ),
    "a subcommand beside an option": (
        with_options(option("a"), option("b", type=1)),
        "0.options",
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ),
    "8,001 characters": (big(8001), "0", "APPLICATION_COMMAND_TOO_LARGE"),
    "a menu entry with a description": (
        command(type=3),
        "0.description",
        "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID",
    ),
    "a menu entry with options": (
        {"type": 3, "name": "Check", "options": [option()]},
        "0.options",
        "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID",
    ),
    "a menu entry with a name of 33": (
        {"type": 3, "name": "x" * 33},
        "0.name",
        "BASE_TYPE_MAX_LENGTH",
    ),
}


@pytest.mark.parametrize(("body", "place", "code"), WRONG.values(), ids=WRONG.keys())
async def test_a_wrong_command_is_refused(
    call: Call, body: dict[str, Any], place: str, code: str
) -> None:
    """A command outside Discord's rules is refused at the place, and nothing is registered."""
    answer = await call("PUT", COMMANDS, [body])
    assert (answer.status, answer.data["code"]) == (400, 50035)
    assert codes(answer) == {place: code}
    assert (await call("GET", COMMANDS)).data == []


TOO_MANY = {
    "two of one name": [command(), command()],
    "101 commands": [command(name=f"c{n}") for n in range(101)],
    "six menu entries": [{"type": 3, "name": f"Entry {n}"} for n in range(6)],
}


@pytest.mark.parametrize("body", TOO_MANY.values(), ids=TOO_MANY.keys())
async def test_too_many_commands_are_refused(call: Call, body: list[Any]) -> None:
    """Names must differ within a kind, and there are 100 slash commands and 5 entries a menu."""
    assert (await call("PUT", COMMANDS, body)).status == 400


async def test_the_limits_themselves_are_allowed(call: Call) -> None:
    """Commands at the limits are taken, in every script that Discord takes."""
    commands = [
        big(8000),
        command(name="x" * 32, description="x" * 100, name_localizations={"zh-CN": "基金"}),
        command(name="ผู้", description_localizations={"fr": "é" * 100}),
        command(name="हिन्दी"),
        command(name="l'été-2025_a"),
        {"type": 3, "name": "Check the Message"},
        {"type": 3, "name": "fund"},
    ]
    answer = await call("PUT", COMMANDS, commands)
    assert answer.status == 200, answer.data
    assert [item["name"] for item in answer.data] == [item["name"] for item in commands]


async def test_commands_keep_their_ids(call: Call) -> None:
    """A command that keeps its name keeps its id; the translations are listed when asked for."""
    french = command(description_localizations={"fr": "Un fonds."})
    first = (await call("PUT", COMMANDS, [french])).data
    again = (await call("PUT", COMMANDS, [french, command(name="b")])).data
    assert again[0]["id"] == first[0]["id"]
    listed = (await call("GET", COMMANDS)).data[0]
    assert "description_localizations" not in listed
    listed = (await call("GET", f"{COMMANDS}?with_localizations=true")).data[0]
    assert listed["description_localizations"] == {"fr": "Un fonds."}


async def test_single_commands_come_and_go(sandbox: Sandbox, call: Call) -> None:
    """One command can be added, changed and removed, for everybody and for one server."""
    added = await call("POST", COMMANDS, command())
    assert added.status == 201
    path = f"{COMMANDS}/{added.data['id']}"
    changed = await call("PATCH", path, {"description": "Another."})
    assert (changed.data["name"], changed.data["description"]) == ("fund", "Another.")
    assert (await call("DELETE", path)).status == 204
    assert (await call("GET", path)).data["code"] == 10063
    with pytest.raises(NotPossible):
        sandbox.driver.command("fund")
    await call("POST", COMMANDS.replace("/commands", f"/guilds/{ids.GUILD_ID}/commands"), command())
    exchange = sandbox.driver.command("fund")
    assert exchange.interaction.data["guild_id"] == str(ids.GUILD_ID)
