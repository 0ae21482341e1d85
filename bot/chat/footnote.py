"""What commands, presses and messages share: the client as they know it."""

from typing import TYPE_CHECKING

import discord

from bot.chat.cooldown import Cooldown
from bot.chat.hearing import read_questions_only
from bot.chat.in_flight import InFlight
from bot.chat.kept_texts import KeptTexts
from bot.settings import Settings

if TYPE_CHECKING:  # loaded once the bot is connected
    from bot.chat.edition import Knowledge


class Footnote(discord.Client):
    """A client that asks for no privileged intent and keeps neither messages nor members.

    Attributes:
        settings: The settings of this process.
        knowledge: What it answers from; there once it is awake.
        cooldown: How often each person is answered.
        in_flight: What is being answered right now.
        kept_texts: Texts that were checked, as long as pages of the result may be turned.
        reloading: Whether a reload is running.
    """

    knowledge: "Knowledge"

    def __init__(self, settings: Settings) -> None:
        # There is no voice here, so nobody needs to be told that a package for it is missing.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        read_questions_only(self)
        self.settings = settings
        self.cooldown = Cooldown(settings.cooldown_uses, settings.cooldown_seconds)
        self.in_flight = InFlight()
        self.kept_texts = KeptTexts()
        self.reloading = False

    async def awake(self) -> None:
        """Wait until it can answer, which is soon after it has connected."""
        raise NotImplementedError


Interaction = discord.Interaction[Footnote]
"""An interaction with this bot."""
