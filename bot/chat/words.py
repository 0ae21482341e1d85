"""Command names and descriptions in every language, for Discord's command picker."""

import discord
from discord import app_commands

from bot.locales import LANGUAGES, speaks, translator_for


def words(message: str) -> app_commands.locale_str:
    """The English text of a message, which carries its id to the translator."""
    return app_commands.locale_str(translator_for(LANGUAGES[0])(message), message=message)


class CommandTranslator(app_commands.Translator):
    """Answers discord.py's questions for the other languages from the locale files."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 - discord.py's signature
    ) -> str | None:
        """The text in the language of a locale; none where the English one stands for it."""
        message = string.extras.get("message")
        language = speaks(str(locale))
        if message is None or language == LANGUAGES[0]:
            return None
        return translator_for(language)(message)
