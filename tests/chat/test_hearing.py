"""Which of the messages that Discord sends are read at all."""

import discord
import pytest

from bot.sandbox import MEMBER, OPERATOR, OTHER_BOT, WEBHOOK, Place, ids

from .conftest import World

MENTION = f"<@{ids.APPLICATION_ID}> what is the Harbour Fund?"


async def test_only_what_may_ask_something_is_read(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bot's own answers, other bots, webhooks and plain talk never become messages."""
    async with world.bot() as driver:
        read: list[str] = []
        handle = world.client.on_message

        async def watch(message: discord.Message) -> None:
            read.append(message.content)
            await handle(message)

        monkeypatch.setattr(world.client, "on_message", watch)
        await driver.command("fund", {"name": "harbour-fund"}).message()
        for text, user in ((MENTION, OTHER_BOT), (MENTION, WEBHOOK), ("hello all", OPERATOR)):
            driver.send(text, user=user)
        await driver.reply(driver.send(MENTION, user=MEMBER))
        await driver.reply(driver.send("help", place=Place.DM))
    assert read == [MENTION, "help"]
