"""Keeps the client connected, whatever happens to Discord, without ever looping hot."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
import discord
from discord.backoff import ExponentialBackoff

from bot.chat.api import find_gateway
from bot.chat.footnote import Footnote

_log = logging.getLogger(__name__)

WRONG_TOKEN = 4004
"""The gateway's close code for a token that it does not know."""

UNAUTHORIZED = 401
TOO_MANY_REQUESTS = 429
SERVER_ERROR = 500


class WrongTokenError(Exception):
    """Discord does not know the token; trying again would not help."""


class RefusedError(Exception):
    """Discord refuses the bot for another reason; the message tells it."""


class UnreachableError(Exception):
    """Discord cannot be reached now; the message tells why."""


async def stay_connected(client: Footnote, token: str) -> None:
    """Log in and serve until the client is closed.

    Raises:
        WrongTokenError: Discord does not know the token.
        RefusedError: Discord refuses the bot for good.
    """
    backoff: ExponentialBackoff[bool] = ExponentialBackoff()
    while not client.is_closed():
        try:
            with _told_apart(client):
                await _serve(client, token)
        except UnreachableError as error:
            # Never less than a second, which the random delay may be.
            seconds = 1 + backoff.delay()
            wait = round(seconds, 1)
            _log.warning(
                "Discord cannot be reached", extra={"why": str(error), "retry_in_seconds": wait}
            )
            await asyncio.sleep(seconds)


async def _serve(client: Footnote, token: str) -> None:
    if client.application is None:
        # A login that failed leaves its session and connector behind.
        await client.http.close()
        client.http.connector = discord.utils.MISSING
        await client.login(token)
    await find_gateway(client)
    await client.connect()


@contextmanager
def _told_apart(client: Footnote) -> Iterator[None]:
    """Tell what may pass from what will not."""
    try:
        yield
    except discord.LoginFailure:
        raise WrongTokenError from None
    except discord.ConnectionClosed as error:
        if error.code == WRONG_TOKEN:
            raise WrongTokenError from None
        raise RefusedError(f"the gateway closed with code {error.code}") from None
    except discord.GatewayNotFound as error:
        raise _judged(error.__cause__) from None
    except discord.HTTPException as error:
        raise _judged(error) from None
    except (OSError, aiohttp.ClientError, TimeoutError) as error:
        raise UnreachableError(str(error) or type(error).__name__) from None
    except AttributeError:
        # discord.py resumes the connection it had, and trips when there was none yet.
        if client.ws is not None:
            raise
        raise UnreachableError("the gateway does not answer") from None


def _judged(error: BaseException | None) -> Exception:
    """What an answer of the API means for the bot."""
    status = error.status if isinstance(error, discord.HTTPException) else SERVER_ERROR
    if status == UNAUTHORIZED:
        return WrongTokenError()
    if status >= SERVER_ERROR or status == TOO_MANY_REQUESTS:
        return UnreachableError(str(error))
    return RefusedError(str(error))
