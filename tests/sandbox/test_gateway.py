"""The gateway: connecting, being refused, being dropped, resuming."""

import asyncio
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import discord
import orjson
import pytest

from bot.sandbox import Sandbox, gateway, ids

from .conftest import TOKEN, point_discord_at
from .little_bot import LittleBot

INTENTS = 1 | 1 << 9 | 1 << 12


def identify(**fields: object) -> dict[str, Any]:
    """Return an IDENTIFY frame that is right but for ``fields``."""
    return {"op": 2, "d": {"token": TOKEN, "intents": INTENTS, "properties": {}} | fields}


class Socket:
    """A bare gateway connection."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def send(self, payload: dict[str, Any]) -> None:
        """Send a frame."""
        await self.socket.send_bytes(orjson.dumps(payload))

    async def receive(self) -> dict[str, Any]:
        """Return the next frame."""
        frame: dict[str, Any] = orjson.loads(await self.socket.receive_str(timeout=2))
        return frame

    async def closed(self) -> int | None:
        """Return the code with which the connection closes."""
        await self.socket.receive(timeout=2)
        return self.socket.close_code

    async def until(self, event: str) -> dict[str, Any]:
        """Return the next dispatch of this name, with its number."""
        while True:
            frame = await self.receive()
            if frame["t"] == event:
                return frame


Connect = Callable[[], Awaitable[Socket]]


@pytest.fixture
async def connect(sandbox: Sandbox) -> AsyncIterator[Connect]:
    """Open bare connections, past HELLO."""
    async with aiohttp.ClientSession() as session:

        async def open_one() -> Socket:
            socket = Socket(await session.ws_connect(sandbox.gateway.url))
            hello = await socket.receive()
            assert hello["op"] == 10
            assert hello["d"]["heartbeat_interval"] < 60_000
            return socket

        yield open_one


async def test_a_session_begins_with_ready_and_the_server(connect: Connect) -> None:
    """After IDENTIFY come READY and the server with its channel and thread."""
    socket = await connect()
    await socket.send(identify())
    ready, guild = await socket.receive(), await socket.receive()
    assert (ready["t"], ready["s"], guild["t"], guild["s"]) == ("READY", 1, "GUILD_CREATE", 2)
    assert ready["d"]["user"]["id"] == str(ids.APPLICATION_ID)
    assert [channel["id"] for channel in guild["d"]["channels"]] == [str(ids.QUESTIONS_ID)]
    assert [thread["id"] for thread in guild["d"]["threads"]] == [str(ids.THREAD_ID)]


async def test_heartbeats_are_acknowledged(connect: Connect) -> None:
    """Every heartbeat is acknowledged, before and after IDENTIFY, and not before it arrived.

    discord.py would hold an acknowledgement at once against the heartbeat before, and warn.
    """
    socket = await connect()
    for identifies in (True, False):
        sent = time.perf_counter()
        await socket.send({"op": 1, "d": None})
        assert (await socket.receive())["op"] == 11
        assert time.perf_counter() - sent > gateway.ON_THE_WAY / 2
        if identifies:
            await socket.send(identify())
            await socket.until("GUILD_CREATE")


REFUSED = {
    "a wrong token": (identify(token="wrong"), 4004),
    "no intents": (identify(intents=None), 4013),
    "an unknown intent": (identify(intents=1 << 30), 4013),
    "a privileged intent": (identify(intents=1 << 15), 4014),
    "presence before IDENTIFY": ({"op": 3, "d": {}}, 4003),
    "an unknown opcode": ({"op": 99, "d": {}}, 4001),
    "no opcode": ({"d": {}}, 4002),
}


@pytest.mark.parametrize(("frame", "code"), REFUSED.values(), ids=REFUSED.keys())
async def test_wrong_frames_close_the_connection(
    connect: Connect, frame: dict[str, Any], code: int
) -> None:
    """A wrong frame closes the connection with Discord's code."""
    socket = await connect()
    await socket.send(frame)
    assert await socket.closed() == code


async def test_identifying_twice_is_refused(connect: Connect) -> None:
    """A second IDENTIFY on one connection closes it with 4005."""
    socket = await connect()
    await socket.send(identify())
    await socket.until("GUILD_CREATE")
    await socket.send(identify())
    assert await socket.closed() == 4005


async def test_a_resumed_session_misses_nothing(sandbox: Sandbox, connect: Connect) -> None:
    """What happens while a client is away is sent in order when it resumes."""
    socket = await connect()
    await socket.send(identify())
    ready = await socket.until("READY")
    await socket.until("GUILD_CREATE")
    await socket.socket.close()
    for number in range(3):
        sandbox.driver.mention(str(number))
    socket = await connect()
    session = {"token": TOKEN, "session_id": ready["d"]["session_id"], "seq": 2}
    await socket.send({"op": 6, "d": session})
    frames = [await socket.receive() for _ in range(4)]
    assert [frame["s"] for frame in frames] == [3, 4, 5, 6]
    assert [frame["d"]["content"][-1] for frame in frames[:3]] == ["0", "1", "2"]
    assert (frames[3]["t"], frames[3]["d"]) == ("RESUMED", {})


async def test_an_unknown_session_is_invalid(connect: Connect) -> None:
    """Resuming what does not exist gets an invalid session that cannot be resumed."""
    socket = await connect()
    await socket.send({"op": 6, "d": {"token": TOKEN, "session_id": "x", "seq": 1}})
    assert await socket.receive() == {"op": 9, "d": False}


async def test_a_compressed_connection_is_one_stream(sandbox: Sandbox) -> None:
    """With zlib-stream every message ends in a sync flush of one stream."""
    stream = zlib.decompressobj()
    async with aiohttp.ClientSession() as session:
        socket = await session.ws_connect(f"{sandbox.gateway.url}?compress=zlib-stream")
        hello = await socket.receive_bytes()
        await socket.send_bytes(orjson.dumps(identify()))
        ready = await socket.receive_bytes()
    assert hello.endswith(b"\x00\x00\xff\xff")
    assert orjson.loads(stream.decompress(hello))["op"] == 10
    assert orjson.loads(stream.decompress(ready))["t"] == "READY"


@pytest.mark.parametrize("code", [1006, 1001, 4000])
async def test_a_dropped_client_resumes(sandbox: Sandbox, bot: LittleBot, code: int) -> None:
    """A real client whose connection breaks comes back, resumes, and answers what it missed."""
    await bot.wait_until_ready()
    await sandbox.gateway.drop(code)
    exchange = sandbox.driver.command("echo", {"text": "still there?"})
    async with asyncio.timeout(5):
        await bot.resumed.wait()
    assert (await exchange.message()).content == "still there?"
    assert bot.readied == 1


async def test_a_client_reconnects_when_asked(sandbox: Sandbox, bot: LittleBot) -> None:
    """A real client that is asked to reconnect does, and resumes."""
    await bot.wait_until_ready()
    sandbox.gateway.ask_to_reconnect()
    async with asyncio.timeout(5):
        await bot.resumed.wait()


async def test_an_invalid_session_begins_anew(
    sandbox: Sandbox, bot: LittleBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real client whose session is invalid identifies again and works on."""
    await bot.wait_until_ready()
    monkeypatch.setattr(discord.backoff.ExponentialBackoff, "delay", lambda _: 0.0)
    sandbox.gateway.invalidate()
    await sandbox.driver.connected(10)
    message = await sandbox.driver.command("echo", {"text": "again"}).message()
    assert message.content == "again"


async def test_a_client_with_a_wrong_token_is_turned_away(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real client with a wrong token ends with discord.py's LoginFailure."""
    point_discord_at(sandbox, monkeypatch)
    async with LittleBot() as client:
        with pytest.raises(discord.LoginFailure):
            await client.start("wrong")
