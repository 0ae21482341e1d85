"""Exceptions as short, kind sentences with a number that an operator finds in the log."""

import logging
import secrets

import discord
from discord import app_commands

from bot.chat.layout import text_view
from bot.locales import translator_for

_log = logging.getLogger(__name__)

EXPIRED = frozenset((10062, 10015, 50027))
"""JSON error codes of an interaction that Discord no longer takes an answer for."""

ACKNOWLEDGED = 40060
"""JSON error code of an interaction that has been answered already."""


async def report(interaction: discord.Interaction, error: BaseException) -> None:
    """Log an exception and tell the person about it in private, where Discord still lets us."""
    cause = error.__cause__ if isinstance(error, app_commands.CommandInvokeError) else None
    cause = cause or error
    if _is_late(cause):
        _log.warning(
            "answer came too late", extra={"interaction": interaction.id, "error": str(cause)}
        )
        return
    translator = translator_for(str(interaction.locale))
    if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
        _log.info(
            "command is not known", extra={"interaction": interaction.id, "error": str(error)}
        )
        await tell(interaction, translator("error-unknown-command"))
        return
    reference = log_failure(cause, interaction=interaction.id)
    await tell(interaction, translator("error-unexpected", reference=reference))


def log_failure(error: BaseException, **where: object) -> str:
    """Log an exception under a fresh reference id, and return that id."""
    reference = secrets.token_hex(4)
    _log.error("failed", exc_info=error, extra={"reference": reference, **where})
    return reference


async def tell(interaction: discord.Interaction, sentence: str) -> None:
    """Say one sentence to the person alone, as the first answer or after it."""
    view = text_view(sentence)
    try:
        if interaction.response.is_done():
            await interaction.followup.send(view=view, ephemeral=True)
        else:
            await interaction.response.send_message(view=view, ephemeral=True)
    except discord.HTTPException as error:
        _log.warning(
            "could not be told", extra={"interaction": interaction.id, "error": str(error)}
        )


def _is_late(error: BaseException) -> bool:
    if not isinstance(error, discord.HTTPException):
        return False
    return error.code in EXPIRED or error.code == ACKNOWLEDGED
