"""The client with everything that it answers to."""

import asyncio
import logging

import discord

from bot.chat.edition import Knowledge
from bot.chat.footnote import Footnote
from bot.chat.mentions import answer_message
from bot.chat.presses import AnyPress
from bot.chat.registering import sync_if_changed
from bot.chat.tree import Tree
from bot.chat.words import CommandTranslator
from bot.settings import Settings

_log = logging.getLogger(__name__)


class ChatClient(Footnote):
    """The bot.

    Attributes:
        tree: The slash commands.

    Args:
        settings: The settings of this process.
        knowledge: What it answers from.
        register: Whether to register the commands after the login, if they have changed.
    """

    def __init__(self, settings: Settings, knowledge: Knowledge, *, register: bool = True) -> None:
        super().__init__(settings, knowledge)
        self.tree = Tree(self)
        self._register = register
        self._preparing: asyncio.Task[None] | None = None
        self._syncing: asyncio.Task[None] | None = None

    async def setup_hook(self) -> None:
        """Prepare what needs a login: presses, the words of commands, and their registration."""
        self.add_dynamic_items(AnyPress)
        await self.tree.set_translator(CommandTranslator())
        # Beside the connection, so that names are answered without waiting for either.
        self._preparing = asyncio.create_task(self.knowledge.prepare())
        if self._register:
            self._syncing = asyncio.create_task(sync_if_changed(self.tree))

    async def on_ready(self) -> None:
        """Log that the bot is there."""
        _log.info("ready", extra={"user": str(self.user), "servers": len(self.guilds)})

    async def on_message(self, message: discord.Message) -> None:
        """Answer a question in a message."""
        await answer_message(self, message)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Log what no event handler caught."""
        _log.exception("event failed", extra={"event": event_method})

    async def close(self) -> None:
        """Leave Discord."""
        for task in filter(None, (self._preparing, self._syncing)):
            task.cancel()
        await super().close()
