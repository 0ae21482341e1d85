"""Registers the commands with Discord, only when their definition has changed."""

import logging
from typing import Any

import discord
from discord import app_commands
from discord.http import Route

_log = logging.getLogger(__name__)

_ABSENT: dict[str, Any] = {
    "type": 1,
    "required": False,
    "autocomplete": False,
    "nsfw": False,
    "options": [],
    "choices": [],
    "description": "",
    "name_localizations": {},
    "description_localizations": {},
    "default_member_permissions": None,
}
"""What Discord leaves out or sends as null, and the value it means."""

_COMPARED = (
    *_ABSENT,
    "name",
    "contexts",
    "integration_types",
    "min_length",
    "max_length",
)


async def sync_if_changed(tree: app_commands.CommandTree[Any]) -> None:
    """Register the commands unless Discord has them already; a failure is logged, not raised."""
    try:
        if normal(await _registered(tree)) == normal(await _wanted(tree)):
            _log.debug("commands are registered already")
            return
        await sync(tree)
    except discord.DiscordException as error:
        _log.error("commands could not be registered", extra={"error": str(error)})


async def sync(tree: app_commands.CommandTree[Any]) -> int:
    """Register the commands.

    Returns:
        How many there are.

    Raises:
        discord.HTTPException: Discord did not take them.
    """
    registered = await tree.sync()
    _log.info("commands registered", extra={"commands": len(registered)})
    return len(registered)


def normal(commands: list[dict[str, Any]]) -> dict[tuple[int, str], dict[str, Any]]:
    """Commands in a form in which equal definitions are equal, by type and name."""
    return {(c.get("type") or 1, c["name"]): _normal(c) for c in commands}


def _normal(item: dict[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for key in _COMPARED:
        value = item.get(key)
        kept[key] = _ABSENT.get(key) if value is None else value
    kept["options"] = [_normal(option) for option in kept["options"]]
    for key in ("contexts", "integration_types"):
        kept[key] = sorted(kept[key] or ())
    if kept["default_member_permissions"] is not None:
        kept["default_member_permissions"] = str(kept["default_member_permissions"])
    return kept


async def _wanted(tree: app_commands.CommandTree[Any]) -> list[dict[str, Any]]:
    translator = tree.translator
    if translator is None:
        raise discord.ClientException("the command tree has no translator")
    return [
        await command.get_translated_payload(tree, translator) for command in tree.get_commands()
    ]


async def _registered(tree: app_commands.CommandTree[Any]) -> list[dict[str, Any]]:
    # `tree.fetch_commands` does not ask for the localizations.
    route = Route(
        "GET",
        "/applications/{application_id}/commands",
        application_id=tree.client.application_id,
    )
    found: list[dict[str, Any]] = await tree.client.http.request(
        route, params={"with_localizations": "true"}
    )
    return found
