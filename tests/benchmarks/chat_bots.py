"""The two bots that tests/benchmarks/chat.py measures, each in a process of its own.

``python -m tests.benchmarks.chat_bots bare|ours API_URL``; the token is the argument's too.
"""

import asyncio
import os
import sys

TOKEN = "a-throw-away-token"
"""Accepted by the benchmark's own sandbox only."""


def bare(api_url: str) -> None:
    """A discord.py bot with all defaults, which answers a constant embed to /fund."""
    sys.modules["orjson"] = None  # type: ignore[assignment]  # an optional package of discord.py

    import discord  # noqa: PLC0415 - after orjson is hidden
    import yarl  # noqa: PLC0415 - as above
    from discord import app_commands  # noqa: PLC0415 - as above
    from discord.gateway import DiscordWebSocket  # noqa: PLC0415 - as above

    discord.http.Route.BASE = api_url
    client = discord.Client(intents=discord.Intents.default())
    tree = app_commands.CommandTree(client)

    @tree.command(description="Answer a constant.")
    async def fund(interaction: discord.Interaction, name: str = "") -> None:  # noqa: ARG001 - the option
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
    """Footnote on the real fact base: the command that people start."""
    os.environ |= {
        "DISCORD_TOKEN": TOKEN,
        "BOT_DISCORD_API_URL": api_url,
        "BOT_COOLDOWN_SECONDS": "0",
    }

    from bot.__main__ import main  # noqa: PLC0415 - the bare bot does without

    main(["run"])


if __name__ == "__main__":
    {"bare": bare, "ours": ours}[sys.argv[1]](sys.argv[2])
