"""Runs the bot until it is told to leave."""

import asyncio
import gc
import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import discord

from bot.chat.api import use_api
from bot.chat.client import ChatClient
from bot.chat.connection import RefusedError, WrongTokenError, stay_connected
from bot.chat.registering import sync as sync_commands
from bot.facts import FactBase
from bot.settings import Settings

_log = logging.getLogger(__name__)

FINISH_SECONDS = 3.0
"""How long answers that are under way may take when the bot is told to leave."""

CLOSE_SECONDS = 1.5
"""How long the goodbye to Discord may take after that."""

SWITCH_SECONDS = 0.000_5
"""How long a thread computes before the event loop gets its turn.

Python's own 5 ms would be waited for at every step of an answer while something is prepared or
checked in a thread.
"""

COLLECT_AFTER = 35_000
"""How many objects more than before there are when the young ones are searched for garbage.

A hundred and forty answers under way at once are that many. At Python's own 700, they are searched
again and again though all are in use, for a tenth of the time that they take. What is left over
until then is a few megabytes: at 50,000, one and a half more.
"""

OK, REFUSED = 0, 1
"""Exit codes."""


async def run(
    settings: Settings, load: Callable[[], FactBase], *, stop: asyncio.Event | None = None
) -> int:
    """Run the bot on Discord, or on whatever the settings' API address names.

    Args:
        settings: With a token.
        load: Loads what the bot answers from until it is reloaded; called once it is connected.
        stop: Ends it when set; SIGTERM and SIGINT set it too.

    Returns:
        The exit code: 0 when it was told to leave, 1 when Discord refuses it for good.

    Raises:
        ValueError: The settings hold no token.
    """
    token = _token(settings)
    use_api(settings)
    stop = stop or asyncio.Event()
    client = ChatClient(settings, load)
    with _paced(), _leaving_on_signals(stop):
        serving = asyncio.create_task(_serve(client, token))
        leaving = asyncio.create_task(stop.wait())
        await asyncio.wait({serving, leaving}, return_when=asyncio.FIRST_COMPLETED)
        leaving.cancel()
        code = _exit_code(serving) if serving.done() else OK
        await _leave(client, serving)
    return code


async def sync(settings: Settings, load: Callable[[], FactBase]) -> int:
    """Register the commands, whether or not they have changed.

    Returns:
        The exit code: 0 when Discord has taken them, else 1.

    Raises:
        ValueError: The settings hold no token.
    """
    token = _token(settings)
    use_api(settings)
    client = ChatClient(settings, load, register=False)
    async with client:
        try:
            await client.login(token)
            await client.awake()
            await sync_commands(client.tree)
        except discord.LoginFailure:
            _log.error("Discord does not know this token")
        except (discord.DiscordException, OSError) as error:
            _log.error("commands could not be registered", extra={"error": str(error)})
        else:
            return OK
    return REFUSED


async def _serve(client: ChatClient, token: str) -> None:
    await stay_connected(client, token)
    if client.failure:
        raise client.failure


def _token(settings: Settings) -> str:
    if settings.discord_token is None:
        raise ValueError("DISCORD_TOKEN is not set")
    return settings.discord_token.get_secret_value()


def _exit_code(serving: asyncio.Task[None]) -> int:
    """Say in one line why the client has stopped by itself."""
    match serving.exception():
        case None:
            return OK
        case WrongTokenError():
            _log.error("Discord does not know this token; check DISCORD_TOKEN")
        case RefusedError() as error:
            _log.error("Discord refuses the bot", extra={"why": str(error)})
        case error:
            _log.error("the bot broke down", exc_info=error)
    return REFUSED


async def _leave(client: ChatClient, serving: asyncio.Task[None]) -> None:
    """Finish what is being answered, then say goodbye."""
    if not await client.in_flight.finished(FINISH_SECONDS):
        _log.warning("left some answers unfinished")
    serving.cancel()
    with suppress(TimeoutError):
        await asyncio.wait_for(client.close(), CLOSE_SECONDS)
    await asyncio.wait({serving}, timeout=CLOSE_SECONDS)
    _log.info("left")


@contextmanager
def _paced() -> Iterator[None]:
    """The interpreter set for many short answers; afterwards as it was."""
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.set_threshold(COLLECT_AFTER)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*thresholds)


@contextmanager
def _leaving_on_signals(stop: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)
    try:
        for number in signals:
            loop.add_signal_handler(number, stop.set)
    except (NotImplementedError, ValueError, RuntimeError):
        # Windows, or not the main thread: Ctrl-C then ends the process by itself.
        yield
        return
    try:
        yield
    finally:
        for number in signals:
            loop.remove_signal_handler(number)
