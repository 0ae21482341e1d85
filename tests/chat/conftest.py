"""The bot on a small fact base, connected to a sandbox."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.chat import run
from bot.chat.client import ChatClient
from bot.chat.edition import Edition
from bot.facts import FactBase
from bot.facts.loading import load
from bot.sandbox import OPERATOR, Driver, Sandbox
from bot.settings import Settings

from . import fact_files

TOKEN = "a-throw-away-token"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A valid fact base on disk, free to be spoilt."""
    place = tmp_path / "knowledge"
    fact_files.write(place, fact_files.entities())
    return place


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> FactBase:
    """The small fact base."""
    place = tmp_path_factory.mktemp("knowledge")
    fact_files.write(place, fact_files.entities())
    return load(place)


@pytest.fixture(scope="session")
def edition(base: FactBase) -> Edition:
    """The small fact base with its answerer."""
    return Edition(base)


@pytest.fixture(scope="session")
def real(pytestconfig: pytest.Config) -> Edition:
    """The project's own fact base with its answerer."""
    return Edition(load(pytestconfig.rootpath / "knowledge"))


@pytest.fixture
def clients(monkeypatch: pytest.MonkeyPatch) -> list[ChatClient]:
    """Every client that a test starts, the newest last."""
    started: list[ChatClient] = []
    original = ChatClient.__init__

    def remember(
        self: ChatClient,
        settings: Settings,
        load_base: Callable[[], FactBase],
        *,
        register: bool = True,
    ) -> None:
        original(self, settings, load_base, register=register)
        started.append(self)

    monkeypatch.setattr(ChatClient, "__init__", remember)
    return started


@pytest.fixture(autouse=True)
def _own_api_address() -> Iterator[None]:
    """Leave discord.py's class attributes as they were."""
    api = discord.http.Route.BASE
    gateway = discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    yield
    discord.http.Route.BASE = api
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A sandbox without a bot."""
    async with Sandbox(token=TOKEN) as running:
        yield running


@dataclass
class World:
    """A sandbox and the means to run bots on it."""

    sandbox: Sandbox
    base: FactBase
    folder: Path
    clients: list[ChatClient]

    @property
    def driver(self) -> Driver:
        """What people do."""
        return self.sandbox.driver

    @property
    def client(self) -> ChatClient:
        """The newest client."""
        return self.clients[-1]

    def load(self) -> FactBase:
        """The fact base, as a bot is given it."""
        return self.base

    def settings(self, **more: object) -> Settings:
        """Settings for the sandbox, in which the operator is one."""
        values: dict[str, Any] = {
            "DISCORD_TOKEN": TOKEN,
            "discord_api_url": self.sandbox.api_url,
            "knowledge_dir": self.folder,
            "operator_user_ids": str(OPERATOR.id),
            "cooldown_seconds": 0,
        }
        return Settings(_env_file=None, **(values | more))

    @asynccontextmanager
    async def bot(self, **more: object) -> AsyncIterator[Driver]:
        """Run a bot until the block ends; it must leave with exit code 0."""
        stop = asyncio.Event()
        running = asyncio.create_task(run(self.settings(**more), self.load, stop=stop))
        try:
            await self.driver.connected()
            await self.driver.registered("fund", "reload")
            await self.client.awake()
            yield self.driver
        finally:
            stop.set()
            code = await running
        assert code == 0


@pytest.fixture
def world(sandbox: Sandbox, base: FactBase, folder: Path, clients: list[ChatClient]) -> World:
    """A sandbox in which a test runs its own bots."""
    return World(sandbox, base, folder, clients)


@pytest.fixture
async def driver(world: World) -> AsyncIterator[Driver]:
    """A sandbox with the bot in it."""
    async with world.bot() as connected:
        yield connected
