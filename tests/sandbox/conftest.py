"""A running sandbox, and the little bot connected to it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, NamedTuple

import aiohttp
import discord
import pytest
import yarl

from bot.sandbox import Sandbox

from .little_bot import LittleBot

TOKEN = "a-throw-away-token"


class Answer(NamedTuple):
    """What the API answered: an HTTP status and decoded JSON (None without a body)."""

    status: int
    data: Any


Call = Callable[..., Awaitable[Answer]]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Run a sandbox in which a bot has a second and a half to answer."""
    async with Sandbox(token=TOKEN, answer_within=1.5) as running:
        yield running


@pytest.fixture
async def call(sandbox: Sandbox) -> AsyncIterator[Call]:
    """Call the API as the bot, without discord.py between."""
    headers = {"Authorization": f"Bot {TOKEN}"}
    async with aiohttp.ClientSession(headers=headers) as session:

        async def request(
            method: str,
            path: str,
            json: object = None,
            *,
            data: bytes | None = None,
            headers: dict[str, str] | None = None,
        ) -> Answer:
            address = f"{sandbox.api_url}{path}"
            async with session.request(
                method, address, json=json, data=data, headers=headers
            ) as response:
                body = await response.read()
                return Answer(response.status, await response.json() if body else None)

        yield request


def point_discord_at(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make discord.py use the sandbox's addresses, for which it has no public setting."""
    monkeypatch.setattr(discord.http.Route, "BASE", sandbox.api_url)
    gateway = yarl.URL(sandbox.gateway.url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", gateway)


@pytest.fixture
async def bot(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LittleBot]:
    """Connect the little bot, with its commands registered."""
    point_discord_at(sandbox, monkeypatch)
    client = LittleBot()
    running = asyncio.create_task(client.start(TOKEN))
    try:
        await sandbox.driver.connected()
        yield client
    finally:
        await client.close()
        await asyncio.gather(running, return_exceptions=True)
