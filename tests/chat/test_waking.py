"""The bot connects first and loads what answers afterwards."""

import asyncio
import threading
from collections.abc import Callable

import pytest

from bot.chat import client as client_module
from bot.chat import run
from bot.chat.background import beside
from bot.chat.edition import Edition, Knowledge
from bot.facts import FactBase

from .conftest import World
from .logged import events, logged


class Sleeper:
    """Keeps bots asleep until it is told to let them wake."""

    def __init__(self, load: Callable[[Callable[[], FactBase]], Knowledge]) -> None:
        self.awake = threading.Event()
        self._load = load

    def load(self, load_base: Callable[[], FactBase]) -> Knowledge:
        """Load as the client does, but not before it may."""
        self.awake.wait(30)
        return self._load(load_base)


@pytest.fixture
def sleeper(monkeypatch: pytest.MonkeyPatch) -> Sleeper:
    """What every bot of a test waits for before it wakes."""
    sleeper = Sleeper(client_module._load)
    monkeypatch.setattr(client_module, "_load", sleeper.load)
    return sleeper


async def test_what_comes_early_is_answered(world: World, sleeper: Sleeper) -> None:
    """A command, a name being typed, a press and a mention wait for a bot that has just come."""
    sleeper.awake.set()
    async with world.bot() as driver:  # registers the commands, and sends a card with buttons
        card = await driver.command("fund", {"name": "HF"}).message()
    sleeper.awake.clear()
    stop = asyncio.Event()
    running = asyncio.create_task(run(world.settings(), world.load, stop=stop))
    await driver.connected()
    command = driver.command("fund", {"name": "HF"})
    typed = driver.type_option("fund", "name", "h")
    pressed = driver.press(card, "Port Aster")
    mention = driver.mention("Harbour Fund")
    sleeper.awake.set()
    assert "Harbour" in (await command.message()).text
    assert await typed.choices()
    assert "Port Aster" in (await pressed.message()).text
    assert "Harbour" in (await driver.reply(mention)).text
    stop.set()
    assert await running == 0


async def test_a_bot_that_cannot_wake_ends(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bot that could answer nothing ends with exit code 1 and the reason in its log."""

    def crash(*_: object) -> None:
        raise ZeroDivisionError("a defect")

    monkeypatch.setattr(Edition, "__init__", crash)
    with logged() as logs:
        assert await run(world.settings(), world.load) == 1
    assert "the bot broke down" in events(logs)


async def test_nobody_waits_for_a_thread_at_the_end() -> None:
    """What is made beside the loop is handed over, errors too, and keeps no process alive."""
    assert await beside(lambda: threading.current_thread().daemon)
    with pytest.raises(ZeroDivisionError):
        await beside(lambda: 1 // 0)


async def test_what_is_no_longer_waited_for_is_let_go() -> None:
    """A result that nobody waits for any more is no error."""
    go_on = threading.Event()
    waiting = asyncio.create_task(beside(lambda: go_on.wait(30)))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    go_on.set()
