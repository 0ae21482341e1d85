"""On Discord: the client, its commands, and everything that Discord asks of a bot."""

from bot.chat.api import invite_url
from bot.chat.running import run, sync

__all__ = ["invite_url", "run", "sync"]
