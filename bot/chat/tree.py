"""The command tree: every command, and what happens when one fails."""

from discord import app_commands

from bot.chat import errors
from bot.chat.commands import commands, message_menu
from bot.chat.footnote import Footnote, Interaction


class Tree(app_commands.CommandTree[Footnote]):
    """The commands of one client."""

    def __init__(self, client: Footnote) -> None:
        super().__init__(client, fallback_to_global=True)
        for command in commands():
            self.add_command(command)
        self.add_command(message_menu())

    async def on_error(
        self,
        interaction: Interaction,
        error: app_commands.AppCommandError,
        /,
    ) -> None:
        """Tell the person, and log it."""
        await errors.report(interaction, error)
