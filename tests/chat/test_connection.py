"""Connecting, staying connected, and leaving."""

import asyncio
import gc
import os
import signal
import sys

import pytest

from bot.answering import Reply
from bot.chat import run, sync
from bot.chat import running as running_bot
from bot.facts import Kind
from bot.sandbox import Sandbox

from .conftest import TOKEN, World
from .logged import events, logged


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Make the waits between attempts short, and remember how long they would have been."""
    waits: list[float] = []
    sleep = asyncio.sleep

    async def shortly(seconds: float, result: object = None) -> object:
        waits.append(seconds)
        return await sleep(min(seconds, 0.05), result)

    monkeypatch.setattr(asyncio, "sleep", shortly)
    return waits


async def test_a_wrong_token_ends_with_one_line(world: World) -> None:
    """The exit code is 1, one line says why, and the token is not in it."""
    with logged() as logs:
        code = await run(world.settings(DISCORD_TOKEN="wrong"), world.load)
    assert code == 1
    assert [e.getMessage() for e in logs if e.levelname == "ERROR"] == [
        "Discord does not know this token; check DISCORD_TOKEN"
    ]
    assert "wrong" not in str([vars(entry) for entry in logs])


async def test_a_token_that_only_the_gateway_refuses_ends_too(world: World) -> None:
    """A gateway that closes with 4004 means a wrong token as well."""
    world.sandbox.gateway._token = "another"
    assert await run(world.settings(), world.load) == 1


async def test_an_api_that_is_down_is_waited_for(world: World, no_waiting: list[float]) -> None:
    """Nothing listens at first: the bot says so, waits a second or more each time, and comes."""
    settings = world.settings()
    port = int(str(world.sandbox.api_url).split(":")[2].split("/")[0])
    await world.sandbox.close()
    stop = asyncio.Event()
    with logged() as logs:
        running = asyncio.create_task(run(settings, world.load, stop=stop))
        while sum(seconds >= 1 for seconds in no_waiting) < 3:
            await asyncio.wait({running}, timeout=0.05)
        async with Sandbox(token=TOKEN, port=port) as late:
            await late.driver.connected()
            await late.driver.registered("fund")
            message = await late.driver.command("fund", {"name": "HF"}).message()
            stop.set()
            assert await running == 0
    assert "Harbour" in message.text
    waits = [e for e in logs if e.getMessage() == "Discord cannot be reached"]
    assert len(waits) >= 3
    assert all(vars(entry)["retry_in_seconds"] >= 1 for entry in waits)
    assert all(e.levelname != "ERROR" for e in logs)


async def test_a_gateway_that_is_down_at_first_is_waited_for(
    world: World, no_waiting: list[float]
) -> None:
    """The first connection may fail as often as it likes; the bot comes when it can."""
    world.sandbox.gateway.down = True
    stop = asyncio.Event()
    running = asyncio.create_task(run(world.settings(), world.load, stop=stop))
    while len(no_waiting) < 4:
        await asyncio.wait({running}, timeout=0.05)
    world.sandbox.gateway.down = False
    await world.driver.connected()
    stop.set()
    assert await running == 0


@pytest.mark.parametrize("status", [500, 503])
async def test_an_api_that_is_unwell_is_waited_for(
    world: World, no_waiting: list[float], status: int
) -> None:
    """Errors of Discord's own at the login are waited out."""
    world.sandbox.faults.refuse(status, route="GET */users/@me", times=7)
    stop = asyncio.Event()
    running = asyncio.create_task(run(world.settings(), world.load, stop=stop))
    await world.driver.connected()
    stop.set()
    assert await running == 0
    assert len(no_waiting) >= 7


async def test_the_interpreter_is_as_before_once_it_has_left(world: World) -> None:
    """Whoever runs the bot within a program of theirs gets back the pace at which that ran."""
    before = sys.getswitchinterval(), gc.get_threshold()
    stop = asyncio.Event()
    running = asyncio.create_task(run(world.settings(), world.load, stop=stop))
    await world.driver.connected()
    assert sys.getswitchinterval() < before[0]
    assert gc.get_threshold() != before[1]
    stop.set()
    assert await running == 0
    assert (sys.getswitchinterval(), gc.get_threshold()) == before


async def test_it_leaves_while_nothing_can_be_reached(world: World) -> None:
    """Told to leave while it waits for Discord, it leaves at once with exit code 0."""
    settings = world.settings()
    await world.sandbox.close()
    stop = asyncio.Event()
    running = asyncio.create_task(run(settings, world.load, stop=stop))
    with logged() as logs:
        while "Discord cannot be reached" not in events(logs):
            await asyncio.wait({running}, timeout=0.02)
        stop.set()
        assert await running == 0


@pytest.mark.usefixtures("no_waiting")
async def test_a_token_refused_where_the_gateway_is_asked_for_ends_it(world: World) -> None:
    """A 401 means a wrong token wherever it comes."""
    world.sandbox.faults.refuse(401, route="GET */gateway/bot")
    assert await run(world.settings(), world.load) == 1


@pytest.mark.usefixtures("no_waiting")
@pytest.mark.parametrize("status", [429, 502])
async def test_a_gateway_that_cannot_be_asked_for_is_waited_for(world: World, status: int) -> None:
    """A refusal that passes is waited out."""
    world.sandbox.faults.refuse(status, route="GET */gateway/bot", times=6)
    stop = asyncio.Event()
    running = asyncio.create_task(run(world.settings(), world.load, stop=stop))
    await world.driver.connected()
    stop.set()
    assert await running == 0


async def test_a_refusal_for_good_ends_with_one_line(world: World) -> None:
    """An answer that will not change ends the process with code 1 and one line."""
    world.sandbox.faults.refuse(403, code=40001, route="GET */users/@me", times=9)
    with logged() as logs:
        assert await run(world.settings(), world.load) == 1
    assert [e.getMessage() for e in logs if e.levelname == "ERROR"] == ["Discord refuses the bot"]


@pytest.mark.parametrize("code", [1006, 1001, 4000, 4009])
async def test_a_dropped_gateway_is_resumed(
    world: World, no_waiting: list[float], code: int
) -> None:
    """However the connection breaks, the next command is answered, once."""
    async with world.bot() as driver:
        await world.sandbox.gateway.drop(code)
        await driver.connected()
        exchange = driver.command("fund", {"name": "HF"})
        await exchange.message()
        assert len(exchange.messages) == 1
    assert len(no_waiting) < 50


@pytest.mark.parametrize("resumable", [True, False])
@pytest.mark.usefixtures("no_waiting")
async def test_an_invalid_session_is_renewed(world: World, *, resumable: bool) -> None:
    """An invalid session is resumed or begun anew, and commands are answered."""
    async with world.bot() as driver:
        world.sandbox.gateway.invalidate(resumable=resumable)
        await driver.connected()
        assert "Harbour" in (await driver.command("fund", {"name": "HF"}).message()).text


async def test_asked_to_reconnect_it_does(world: World) -> None:
    """Discord's request to reconnect is followed, and commands are answered."""
    async with world.bot() as driver:
        world.sandbox.gateway.ask_to_reconnect()
        await driver.connected()
        assert "Harbour" in (await driver.command("fund", {"name": "HF"}).message()).text


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_finishes_what_is_being_answered(
    world: World, number: signal.Signals, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that is under way arrives before the bot leaves with exit code 0."""
    running = asyncio.create_task(run(world.settings(), world.load))
    await world.driver.connected()
    await world.driver.registered("fund")
    world.sandbox.faults.slow(0.5, route="POST *callback")
    begun = _answering(world, monkeypatch)
    exchange = world.driver.command("fund", {"name": "HF"})
    await begun.wait()
    os.kill(os.getpid(), number)
    assert "Harbour" in (await exchange.message()).text
    assert await running == 0


def _answering(world: World, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """An event that is set when the next name is looked up."""
    begun = asyncio.Event()
    edition = world.client.knowledge.edition
    look_up = edition.look_up

    def tell(kind: Kind, text: str) -> Reply:
        begun.set()
        return look_up(kind, text)

    monkeypatch.setattr(edition, "look_up", tell)
    return begun


async def test_what_never_ends_does_not_keep_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that hangs is given up after the time that is allowed for it."""
    assert running_bot.FINISH_SECONDS + running_bot.CLOSE_SECONDS < 5
    monkeypatch.setattr(running_bot, "FINISH_SECONDS", 0.1)
    monkeypatch.setattr(running_bot, "CLOSE_SECONDS", 0.1)
    stop = asyncio.Event()
    running = asyncio.create_task(run(world.settings(), world.load, stop=stop))
    await world.driver.connected()
    await world.driver.registered("fund")
    world.sandbox.faults.slow(60, route="POST *callback")
    begun = _answering(world, monkeypatch)
    world.driver.command("fund", {"name": "HF"})
    await begun.wait()
    stop.set()
    with logged() as logs:
        assert await running == 0
    assert "left some answers unfinished" in events(logs)


async def test_commands_are_registered_only_when_they_have_changed(world: World) -> None:
    """A second start with the same commands registers nothing; a changed one is registered."""

    async def registrations() -> int:
        with logged() as logs:
            async with world.bot():
                await world.driver.command("help").message()  # so it is awake
                assert world.client._syncing is not None
                await world.client._syncing
        return events(logs).count("commands registered")

    assert await registrations() == 1
    assert await registrations() == 0
    world.sandbox._backend.commands.replace(None, [])
    assert await registrations() == 1


async def test_sync_registers_in_any_case(world: World) -> None:
    """`sync` registers what is registered already, and says so by its exit code."""
    for _ in range(2):
        assert await sync(world.settings(), world.load) == 0
    assert "fund" in world.sandbox._backend.commands.names()
    assert await sync(world.settings(DISCORD_TOKEN="wrong"), world.load) == 1


async def test_a_failed_registration_does_not_stop_the_bot(world: World) -> None:
    """Where the commands cannot be registered, mentions are answered all the same."""
    world.sandbox.faults.refuse(403, route="GET */commands", times=3)
    stop = asyncio.Event()
    running = asyncio.create_task(run(world.settings(), world.load, stop=stop))
    await world.driver.connected()
    answer = await world.driver.reply(world.driver.mention("Harbour Fund"))
    stop.set()
    assert await running == 0
    assert "Harbour" in answer.text


def test_a_login_without_a_token_is_a_mistake_of_the_caller(world: World) -> None:
    """Without a token there is nothing to run."""
    with pytest.raises(ValueError, match="DISCORD_TOKEN"):
        asyncio.run(run(world.settings(DISCORD_TOKEN=None), world.load))
