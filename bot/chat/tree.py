"""The command tree: every command, and what happens when one fails."""

from discord import app_commands

from bot.chat.footnote import Footnote, Interaction


class Tree(app_commands.CommandTree[Footnote]):
    """The commands of one client; none until it is awake."""

    def __init__(self, client: Footnote) -> None:
        super().__init__(client, fallback_to_global=True)

    async def fill(self) -> None:
        """Add every command, and the words for them in every language."""
        from bot.chat.commands import commands, message_menu  # noqa: PLC0415 - loaded while it wakes
        from bot.chat.words import CommandTranslator  # noqa: PLC0415 - as above

        for command in commands():
            self.add_command(command)
        self.add_command(message_menu())
        await self.set_translator(CommandTranslator())

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Let a command that comes early wait until the client is awake."""
        with interaction.client.in_flight:
            await interaction.client.awake()
        return True

    async def on_error(
        self,
        interaction: Interaction,
        error: app_commands.AppCommandError,
        /,
    ) -> None:
        """Tell the person, and log it."""
        from bot.chat import errors  # noqa: PLC0415 - loaded while the client wakes

        await errors.report(interaction, error)
