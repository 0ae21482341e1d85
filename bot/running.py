"""Running the bot: on Discord with a token, without one in the sandbox."""

import asyncio
import errno
import gc
import os
import re
import secrets
import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

import click
from pydantic import SecretStr

from bot.facts import FactBase
from bot.logs import set_up_logging
from bot.settings import Settings
from bot.terminal.start import INVALID, checked_or_exit, settings_or_exit

if TYPE_CHECKING:
    from bot.sandbox import Sandbox

_SNOWFLAKE = re.compile(r"[1-9][0-9]{16,19}")
"""An id of Discord: 64 bits, of which the first 42 count milliseconds from 2015 on."""


@click.command()
def run() -> None:
    """Run the bot: on Discord, or in the sandbox where DISCORD_TOKEN is not set."""
    settings = settings_or_exit()
    set_up_logging(settings)
    gc.disable()  # what is loaded now stays, and would be searched for garbage again and again
    load = checked_or_exit(settings.knowledge_dir)
    from bot import chat  # noqa: PLC0415 - what is wrong is told without waiting for discord.py

    gc.freeze()
    gc.enable()
    serve = chat.run if settings.discord_token else _in_sandbox
    sys.exit(_event_loop()(serve(settings, load)))


@click.command()
def sync() -> None:
    """Register the commands with Discord, whether or not they have changed."""
    settings = settings_or_exit()
    set_up_logging(settings)
    if not settings.discord_token:
        click.echo("DISCORD_TOKEN is not set; put it into .env", err=True)
        sys.exit(INVALID)
    load = checked_or_exit(settings.knowledge_dir)
    from bot import chat  # noqa: PLC0415 - see run

    sys.exit(_event_loop()(chat.sync(settings, load)))


@click.command()
@click.argument("application_id", required=False)
def invite(application_id: str | None) -> None:
    """Print the link that adds the bot to a server.

    APPLICATION_ID stands on the first page of the application in Discord's developer portal.
    """
    if application_id is None or not _SNOWFLAKE.fullmatch(application_id.strip()):
        told = "is not given" if application_id is None else "is no number of 17 to 20 digits"
        # What was typed is not repeated: it may be a token by mistake.
        raise click.UsageError(
            f"the application's id {told}. Open https://discord.com/developers/applications, "
            "choose your application, and copy “Application ID” from its first page: "
            "footnote invite 123456789012345678"
        )
    from bot import chat  # noqa: PLC0415 - see run

    click.echo(chat.invite_url(int(application_id)))


async def _in_sandbox(settings: Settings, load: Callable[[], FactBase]) -> int:
    """Start a small Discord on loopback, and the bot connected to it."""
    from bot import chat  # noqa: PLC0415 - see run
    from bot.sandbox import OPERATOR  # noqa: PLC0415 - not needed on Discord

    click.echo("DISCORD_TOKEN is not set: starting the sandbox, with the bot connected to it.")
    token = secrets.token_urlsafe()
    sandbox = await _started(token, settings.sandbox_port)
    try:
        click.echo(f"Open {sandbox.page_url} in a browser; Ctrl-C ends it.")
        local = settings.model_copy(
            update={
                "discord_token": SecretStr(token),
                "discord_api_url": sandbox.api_url,
                "operator_user_ids": settings.operator_user_ids | {OPERATOR.id},
            }
        )
        return await chat.run(local, load)
    finally:
        await sandbox.close()


async def _started(token: str, port: int) -> "Sandbox":
    """Start the sandbox on ``port``, or on any free one where that is taken."""
    from bot.sandbox import Sandbox  # noqa: PLC0415 - not needed on Discord

    sandbox = Sandbox(token=token, port=port)
    try:
        await sandbox.start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            why = "is in use, perhaps by another sandbox"
        else:
            why = f"cannot be used ({os.strerror(error.errno or 0)})"
        click.echo(f"Port {port} {why}; a free one is taken. BOT_SANDBOX_PORT sets another.")
        sandbox = Sandbox(token=token)
        await sandbox.start()
    return sandbox


def _event_loop() -> Callable[[Coroutine[Any, Any, int]], int]:
    """What runs the event loop: uvloop where there is one."""
    if sys.platform == "win32":
        return asyncio.run
    import uvloop  # noqa: PLC0415 - has no wheel for Windows

    runner: Callable[[Coroutine[Any, Any, int]], int] = uvloop.run
    return runner
