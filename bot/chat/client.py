"""The Discord client: what it listens to, what it keeps, and what it shares with the commands."""

import asyncio

import discord
import structlog

from bot.chat.cooldown import Cooldown
from bot.chat.edition import Knowledge
from bot.chat.in_flight import InFlight
from bot.chat.mentions import answer_message
from bot.chat.presses import AnyPress
from bot.chat.sync import sync_if_changed
from bot.chat.tree import Tree
from bot.chat.words import CommandTranslator
from bot.settings import Settings

_log = structlog.get_logger(__name__)


class Footnote(discord.Client):
    """The bot.

    It asks for no privileged intent and keeps neither messages nor members.

    Attributes:
        settings: The settings of this process.
        knowledge: What it answers from.
        cooldown: How often each person is answered.
        in_flight: What is being answered right now.
        reloading: Whether a reload is running.
        tree: The slash commands.

    Args:
        settings: The settings of this process.
        knowledge: What it answers from.
        register: Whether to register the commands after the login, if they have changed.
    """

    def __init__(self, settings: Settings, knowledge: Knowledge, *, register: bool = True) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        self.settings = settings
        self.knowledge = knowledge
        self.cooldown = Cooldown(settings.cooldown_uses, settings.cooldown_seconds)
        self.in_flight = InFlight()
        self.reloading = False
        self.tree = Tree(self)
        self._register = register
        self._syncing: asyncio.Task[None] | None = None

    async def setup_hook(self) -> None:
        """Prepare what needs a login: presses, the words of commands, and their registration."""
        self.add_dynamic_items(AnyPress)
        await self.tree.set_translator(CommandTranslator())
        if self._register:
            # Beside the connection, so that answers do not wait for it.
            self._syncing = asyncio.create_task(sync_if_changed(self.tree))

    async def on_ready(self) -> None:
        """Log that the bot is there."""
        _log.info("ready", user=str(self.user), servers=len(self.guilds))

    async def on_message(self, message: discord.Message) -> None:
        """Answer a question in a message."""
        await answer_message(self, message)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Log what no event handler caught."""
        _log.exception("event failed", event_name=event_method)

    async def close(self) -> None:
        """Leave Discord."""
        if self._syncing:
            self._syncing.cancel()
        await super().close()
