"""The two bots that tests/benchmarks/chat.py measures, each in a process of its own.

``python -m tests.benchmarks.chat_bots bare|ours API_URL``; the token is the argument's too.
"""

import asyncio
import sys

TOKEN = "a-throw-away-token"
"""Accepted by the benchmark's own sandbox only."""


def bare(api_url: str) -> None:
    """A discord.py bot with all defaults, which answers a constant embed to /fund."""
    sys.modules["orjson"] = None  # type: ignore[assignment]  # an optional package of discord.py

    import discord  # noqa: PLC0415 - after orjson is hidden
    import yarl  # noqa: PLC0415
    from discord import app_commands  # noqa: PLC0415
    from discord.gateway import DiscordWebSocket  # noqa: PLC0415

    discord.http.Route.BASE = api_url
    client = discord.Client(intents=discord.Intents.default())
    tree = app_commands.CommandTree(client)

    @tree.command(description="Answer a constant.")
    async def fund(interaction: discord.Interaction, name: str = "") -> None:  # noqa: ARG001
        embed = discord.Embed(title="A fund", description="It has 10 billion yuan.")
        await interaction.response.send_message(embed=embed)

    async def run() -> None:
        async with client:
            await client.login(TOKEN)
            _, url, _ = await client.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
            registering = asyncio.create_task(tree.sync())
            await client.connect()
            await registering

    asyncio.run(run())


def ours(api_url: str) -> None:
    """Footnote on the real fact base."""
    import uvloop  # noqa: PLC0415 - the bare bot does without
    from pydantic import HttpUrl, SecretStr  # noqa: PLC0415

    from bot.chat import run  # noqa: PLC0415
    from bot.facts.loading import load  # noqa: PLC0415
    from bot.logs import set_up_logging  # noqa: PLC0415
    from bot.settings import Settings  # noqa: PLC0415

    settings = Settings(
        DISCORD_TOKEN=SecretStr(TOKEN), discord_api_url=HttpUrl(api_url), cooldown_seconds=0
    )
    set_up_logging(settings)
    base = load(settings.knowledge_dir)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(run(settings, base))


if __name__ == "__main__":
    {"bare": bare, "ours": ours}[sys.argv[1]](sys.argv[2])
