"""Keeps the client connected, whatever happens to Discord, without ever looping hot."""

import asyncio

import aiohttp
import discord
import structlog
from discord.backoff import ExponentialBackoff

from bot.chat.api import find_gateway
from bot.chat.client import Footnote

_log = structlog.get_logger(__name__)

WRONG_TOKEN = 4004
"""The gateway's close code for a token that it does not know."""

SERVER_ERROR = 500

_UNREACHABLE = (OSError, aiohttp.ClientError, asyncio.TimeoutError, discord.GatewayNotFound)


class WrongTokenError(Exception):
    """Discord does not know the token; trying again would not help."""


class RefusedError(Exception):
    """Discord refuses the bot for another reason; the message tells it."""


async def stay_connected(client: Footnote, token: str) -> None:
    """Log in and serve until the client is closed.

    Raises:
        WrongTokenError: Discord does not know the token.
        RefusedError: Discord refuses the bot for good.
    """
    backoff: ExponentialBackoff[bool] = ExponentialBackoff()
    logged_in = False
    while not client.is_closed():
        try:
            if not logged_in:
                await client.login(token)
                logged_in = True
            await find_gateway(client)
            await client.connect()
        except discord.LoginFailure:
            raise WrongTokenError from None
        except discord.ConnectionClosed as error:
            if error.code == WRONG_TOKEN:
                raise WrongTokenError from None
            raise RefusedError(f"the gateway closed with code {error.code}") from None
        except _UNREACHABLE as error:
            await _wait(backoff, str(error) or type(error).__name__)
        except discord.HTTPException as error:
            if error.status < SERVER_ERROR:
                raise RefusedError(str(error)) from None
            await _wait(backoff, str(error))
        except AttributeError:
            # discord.py resumes the connection it had, and trips when there was none yet.
            if client.ws is not None:
                raise
            await _wait(backoff, "the gateway cannot be reached")


async def _wait(backoff: "ExponentialBackoff[bool]", why: str) -> None:
    # Never less than a second, which the random delay may be.
    seconds = 1 + backoff.delay()
    _log.warning("Discord cannot be reached", why=why, retry_in_seconds=round(seconds, 1))
    await asyncio.sleep(seconds)
