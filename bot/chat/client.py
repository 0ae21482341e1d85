"""The client: connects first, and loads what answers while it does."""

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

import discord

from bot.chat.any_press import AnyPress
from bot.chat.background import beside
from bot.chat.footnote import Footnote
from bot.chat.registering import sync_if_changed
from bot.chat.tree import Tree
from bot.facts import FactBase
from bot.facts.courtesy import no_collection
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.chat.edition import Knowledge

_log = logging.getLogger(__name__)


class ChatClient(Footnote):
    """The bot.

    Discord is met with what that needs. Everything that answers is loaded, in a thread, as soon
    as the connection stands; what people send in that half second waits for it.

    Attributes:
        tree: The slash commands.
        failure: Why it could not be woken, which ends it.

    Args:
        settings: The settings of this process.
        load_base: Loads what it answers from until it is reloaded.
        register: Whether to register the commands once it is connected, if they have changed.
    """

    def __init__(
        self, settings: Settings, load_base: Callable[[], FactBase], *, register: bool = True
    ) -> None:
        super().__init__(settings)
        self.tree = Tree(self)
        self.failure: Exception | None = None
        self._load_base = load_base
        self._register = register
        self._waking: asyncio.Task[None] | None = None
        self._preparing: asyncio.Task[None] | None = None
        self._syncing: asyncio.Task[None] | None = None

    async def setup_hook(self) -> None:
        """Listen for presses, also of buttons from before a restart."""
        self.add_dynamic_items(AnyPress)

    async def awake(self) -> None:
        """Wait until it can answer; begins to wake where nothing has begun to."""
        if self._waking is None:
            self._waking = asyncio.create_task(self._wake())
        if not self._waking.done():
            await asyncio.shield(self._waking)

    async def on_connect(self) -> None:
        """Wake, prepare for questions, and register the commands, none before the other."""
        try:
            await self.awake()
        except Exception as error:  # noqa: BLE001 - whatever it is, nothing could be answered
            self.failure = error
            await self.close()
            return
        if self._preparing is None:
            self._preparing = asyncio.create_task(self.knowledge.prepare())
        if self._register and self._syncing is None:
            self._syncing = asyncio.create_task(sync_if_changed(self.tree))

    async def on_ready(self) -> None:
        """Log that the bot is there."""
        _log.info("ready", extra={"user": str(self.user), "servers": len(self.guilds)})

    async def on_message(self, message: discord.Message) -> None:
        """Answer a question in a message."""
        with self.in_flight:
            await self.awake()
        from bot.chat.mentions import answer_message  # noqa: PLC0415 - loaded while it wakes

        await answer_message(self, message)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Log what no event handler caught."""
        _log.exception("event failed", extra={"event": event_method})

    async def close(self) -> None:
        """Leave Discord."""
        for task in filter(None, (self._waking, self._preparing, self._syncing)):
            task.cancel()
        await super().close()

    async def _wake(self) -> None:
        self.knowledge = await beside(lambda: _load(self._load_base))
        await self.tree.fill()


def _load(load_base: Callable[[], FactBase]) -> "Knowledge":
    """Load the fact base and everything that answers, and build the first edition."""
    with no_collection():
        from bot.chat import commands, mentions, presses  # noqa: F401, PLC0415 - for later; as below
        from bot.chat.edition import Edition, Knowledge  # noqa: PLC0415 - loaded while it wakes

        return Knowledge(Edition(load_base()))
