"""Checks messages and typed texts, for one person first and for everyone on request."""

import logging
from collections.abc import Iterator
from typing import Any

import discord
from discord import ui

from bot.chat.custom_ids import Press, Verb
from bot.chat.errors import tell
from bot.chat.footnote import Interaction
from bot.chat.layout import CardView, card_view, press_button
from bot.chat.message_text import text_of
from bot.chat.responding import language_of, send
from bot.locales import Card, translator_for

_log = logging.getLogger(__name__)

_ACTION_ROW = 1


def typed(interaction: Interaction) -> str:
    """The key of a text that came with a command; never the id of a message."""
    return f"t{interaction.id}"


async def check(interaction: Interaction, text: str, key: str) -> None:
    """Check a text, and show the result to the person alone.

    Args:
        interaction: What brought the text.
        text: What is checked.
        key: The id of the message in which it stands, or what ``typed`` gives.
    """
    language = language_of(interaction)
    if not text.strip():
        await tell(interaction, translator_for(language)("check-no-text"))
        return
    _log.debug("check", extra={"text": text})
    edition = interaction.client.knowledge.edition
    if not edition.can_check:
        await interaction.response.defer(ephemeral=True, thinking=True)
    card = await edition.check(text, language, 0)
    if card.pages > 1:
        interaction.client.kept_texts.keep(key, text)
    press = Press(Verb.CHECK, language, key)
    await send(interaction, _view(card, press, interaction, can_post=True), private=True)


async def page(interaction: Interaction, press: Press, *, can_post: bool) -> CardView | None:
    """Another page of a result; none where its text can no longer be had."""
    text = await _text(interaction, press.target)
    if not text:
        return None
    card = await interaction.client.knowledge.edition.check(text, press.language, press.page)
    return _view(card, press, interaction, can_post=can_post)


async def post(interaction: Interaction, press: Press) -> None:
    """Show everyone the page that the person sees, and take the button away.

    What stands in the message is posted as it is, so nothing needs to be kept for it.
    """
    if interaction.message is None:
        return
    shown = [component.to_dict() for component in interaction.message.components]
    button = press.encode()
    link = [one.to_component_dict() for one in _link(press, interaction)]
    mine, theirs = list(_replaced(shown, button, [])), list(_replaced(shown, button, link))
    await interaction.response.edit_message(view=CardView(mine))
    posted = await interaction.followup.send(view=CardView(theirs), wait=True)
    if posted.flags.ephemeral:
        await tell(interaction, translator_for(press.language)("check-only-you"))


def _view(card: Card, press: Press, interaction: Interaction, *, can_post: bool) -> CardView:
    more: list[ui.Button[Any]] = []
    if not can_post:
        more += _link(press, interaction)
    elif card.points:
        posting = Press(Verb.POST, press.language, press.target)
        label = translator_for(press.language)("button-post")
        more.append(press_button(label, posting, discord.ButtonStyle.primary))
    return card_view(card, pager=press, more=more)


def _link(press: Press, interaction: Interaction) -> Iterator[ui.Button[Any]]:
    """The way to the message that was checked, if it was one."""
    if press.target.isdecimal() and interaction.channel_id:
        place = f"{interaction.guild_id or '@me'}/{interaction.channel_id}/{press.target}"
        label = translator_for(press.language)("button-message")
        yield ui.Button(label=label, url=f"https://discord.com/channels/{place}")


def _replaced(components: list[Any], button: str, by: list[Any]) -> Iterator[dict[str, Any]]:
    """The same components with others in place of one button; a row that gets empty is left out."""
    for component in components:
        if component.get("custom_id") == button:
            yield from by
            continue
        inner = component.get("components")
        if inner is None:
            yield component
            continue
        kept = list(_replaced(inner, button, by))
        if kept or component["type"] != _ACTION_ROW:
            yield component | {"components": kept}


async def _text(interaction: Interaction, key: str) -> str | None:
    """The text under a key, asked of Discord where it is a message that is no longer kept.

    Discord gives the text of a message that does not speak to the bot in direct channels only.
    """
    kept = interaction.client.kept_texts.get(key)
    if kept or not key.isdecimal() or not isinstance(interaction.channel, discord.abc.Messageable):
        return kept
    try:
        return text_of(await interaction.channel.fetch_message(int(key)))
    except discord.HTTPException as error:
        _log.info("message is gone", extra={"message_id": key, "error": str(error)})
        return None
