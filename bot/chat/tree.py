"""The command tree: all commands, their words in every language, and what happens when one fails."""

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.chat import errors
from bot.chat.commands import commands

if TYPE_CHECKING:
    from bot.chat.client import Footnote


class Tree(app_commands.CommandTree["Footnote"]):
    """The slash commands of one client."""

    def __init__(self, client: "Footnote") -> None:
        super().__init__(client, fallback_to_global=True)
        for command in commands():
            self.add_command(command)

    async def on_error(  # type: ignore[override]  # discord.py leaves the client open
        self,
        interaction: "discord.Interaction[Footnote]",
        error: app_commands.AppCommandError,
        /,
    ) -> None:
        """Tell the person, and log it."""
        await errors.report(interaction, error)
