"""Which of the messages that Discord sends are read at all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import discord

if TYPE_CHECKING:
    from discord.types.gateway import MessageCreateEvent


def read_questions_only(client: discord.Client) -> None:
    """Pass over messages that ask nothing before discord.py reads them.

    Discord sends every message of every channel, the bot's own answers among them, and reading
    those takes a sixth of the calls that a command does. discord.py has no setting for it, so its
    reader of messages is put behind ours.
    """
    readers = client._connection.parsers  # noqa: SLF001 - as above
    readers["MESSAGE_CREATE"] = _where_asked(readers["MESSAGE_CREATE"])


def _where_asked(
    read: Callable[["MessageCreateEvent"], None],
) -> Callable[["MessageCreateEvent"], None]:
    def read_question(message: "MessageCreateEvent") -> None:
        if may_ask(message):
            read(message)

    return read_question


def may_ask(message: "MessageCreateEvent") -> bool:
    """Whether a person wrote a message, and the bot is sent its text.

    Of a message that neither mentions the bot nor is a direct one, Discord sends no text; and one
    that is only a picture or a sticker asks nothing.
    """
    is_of_person = not (message.get("webhook_id") or message["author"].get("bot"))
    return is_of_person and bool(message["content"])
