"""Faults on order, and what may not be asked of the sandbox."""

import time

import aiohttp
import discord
import pytest

from bot.sandbox import Sandbox, ids

from .conftest import Call
from .little_bot import LittleBot

MESSAGES = f"/channels/{ids.QUESTIONS_ID}/messages"


async def test_a_rate_limit_is_waited_for(sandbox: Sandbox, bot: LittleBot) -> None:
    """A real client that gets 429 waits as long as it is told, and then sends again."""
    sandbox.faults.rate_limit(0.2, route="POST /channels/*/messages")
    began = time.monotonic()
    await sandbox.driver.reply(sandbox.driver.mention("hello"))
    assert time.monotonic() - began >= 0.2
    assert bot.failures == []


async def test_a_rate_limit_is_told_as_discord_tells_it(sandbox: Sandbox, call: Call) -> None:
    """A 429 has seconds to wait in its body, and comes as often as it was ordered."""
    sandbox.faults.rate_limit(0.5, route=f"GET {MESSAGES}", times=2)
    for _ in range(2):
        answer = await call("GET", MESSAGES)
        assert (answer.status, answer.data["retry_after"]) == (429, 0.5)
    assert (await call("GET", MESSAGES)).status == 200


async def test_an_ordered_refusal_reaches_the_client(sandbox: Sandbox, bot: LittleBot) -> None:
    """A refusal on order reaches the bot as the exception of that status and code."""
    sandbox.faults.refuse(403, code=50013, message="Missing Permissions", route="POST /inter*")
    exchange = sandbox.driver.command("echo", {"text": "x"})
    assert await exchange.interaction.happened.until(lambda: exchange.interaction.failed, 2)
    (failure,) = bot.failures
    assert isinstance(failure.__cause__, discord.Forbidden)
    assert failure.__cause__.code == 50013


async def test_a_server_error_is_tried_again(sandbox: Sandbox, bot: LittleBot) -> None:
    """A real client tries again after a 502, and its reply stands there once."""
    sandbox.faults.refuse(502, route="POST /channels/*")
    question = sandbox.driver.mention("hello")
    await sandbox.driver.reply(question)
    own = [m for m in sandbox.driver.messages() if m.author_id == bot.application_id]
    assert len(own) == 1


async def test_a_slow_answer_comes_late(sandbox: Sandbox, call: Call) -> None:
    """A slow request is served, later; faults can be cleared."""
    sandbox.faults.slow(0.1)
    began = time.monotonic()
    assert (await call("GET", "/gateway")).status == 200
    assert time.monotonic() - began >= 0.1
    sandbox.faults.refuse(500, times=100)
    sandbox.faults.clear()
    assert (await call("GET", "/gateway")).status == 200


async def test_the_gateway_can_be_down(sandbox: Sandbox) -> None:
    """While the gateway is down, new connections are refused."""
    sandbox.gateway.down = True
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(sandbox.gateway.url)
        sandbox.gateway.down = False
        await (await session.ws_connect(sandbox.gateway.url)).close()


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "example.org", "::"])
def test_only_loopback_is_listened_on(host: str) -> None:
    """A host that others can reach is refused."""
    with pytest.raises(ValueError, match="loopback"):
        Sandbox(token="x", host=host)


def test_an_empty_token_is_refused() -> None:
    """Without a token there would be nothing to check."""
    with pytest.raises(ValueError, match="token"):
        Sandbox(token="")


async def test_the_api_says_where_the_gateway_is(sandbox: Sandbox, call: Call) -> None:
    """The gateway's address comes from the API, with and without a token."""
    for path in ("/gateway", "/gateway/bot"):
        assert (await call("GET", path)).data["url"] == sandbox.gateway.url
