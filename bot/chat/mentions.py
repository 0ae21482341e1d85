"""Questions in messages: a mention, a reply to one of the bot's answers, or a direct message."""

import logging
import re

import discord

from bot.chat import errors
from bot.chat.footnote import Footnote
from bot.chat.layout import CardView, card_view, text_view
from bot.chat.limits import QUESTION
from bot.chat.responding import question_view
from bot.locales import help_card, speaks, translator_for

_log = logging.getLogger(__name__)

_MARKUP = re.compile(r"<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>")
"""Mentions of others, channels and custom emoji, whose numbers count nothing."""

_WRITTEN = {discord.MessageType.default, discord.MessageType.reply}


def question_in(message: discord.Message, bot_id: int) -> str | None:
    """What a message asks the bot, without the mention; none where it does not speak to it."""
    if message.type not in _WRITTEN:
        return None
    mention = re.compile(rf"<@!?{bot_id}>")
    mentioned = mention.search(message.content) is not None
    is_direct = message.guild is None
    # A reply with its notification on mentions the author of the message that it replies to.
    is_reply = message.reference is not None and any(u.id == bot_id for u in message.mentions)
    if not (mentioned or is_direct or is_reply):
        return None
    return _MARKUP.sub(" ", mention.sub(" ", message.content)).strip()[:QUESTION]


async def answer_message(client: Footnote, message: discord.Message) -> None:
    """Answer a message that speaks to the bot; anything else is passed over."""
    if client.user is None:
        return
    question = question_in(message, client.user.id)
    if question is None:
        return
    with client.in_flight:
        try:
            view = await _view(client, message, question)
            if view is not None:
                await _reply(message, view)
        except discord.Forbidden as error:
            _log.info(
                "may not write there", extra={"channel": message.channel.id, "error": str(error)}
            )
        except Exception as error:  # noqa: BLE001 - the one place for all of them
            await _apologise(message, error)


async def _view(client: Footnote, message: discord.Message, question: str) -> CardView | None:
    language = _language(message)
    seconds = client.cooldown.wait(message.author.id)
    if seconds:
        # Nothing said in a channel is private, so it is said once.
        if not client.cooldown.first_refusal(message.author.id):
            return None
        return text_view(translator_for(language)("cooldown", seconds=seconds))
    about = await _about(client, message)
    if not question and about is None:
        return card_view(help_card(language))
    _log.debug("mentioned", extra={"question": question, "about": about})
    edition = client.knowledge.edition
    reply = await edition.ask(question, about)
    return question_view(edition, reply, language, question=question, about=about or "")


async def _about(client: Footnote, message: discord.Message) -> str | None:
    """The entity of the bot's own answer that this message replies to."""
    answered = await _replied_to(client, message)
    if answered is None:
        return None
    ids = (getattr(component, "id", None) for component in answered.components)
    return next(filter(None, map(client.knowledge.edition.subject, ids)), None)


async def _replied_to(client: Footnote, message: discord.Message) -> discord.Message | None:
    """The bot's own message that this one replies to; none where it is gone or not the bot's."""
    reference = message.reference
    if reference is None or reference.message_id is None:
        return None
    answered = reference.resolved
    if answered is None and reference.channel_id == message.channel.id:
        try:
            answered = await message.channel.fetch_message(reference.message_id)
        except discord.HTTPException:
            return None
    if not isinstance(answered, discord.Message) or answered.author != client.user:
        return None
    return answered


def _language(message: discord.Message) -> str:
    """The language of the server, where there is one; the question's own goes before it."""
    return speaks(str(message.guild.preferred_locale) if message.guild else None)


async def _reply(message: discord.Message, view: CardView) -> None:
    reference = message.to_reference(fail_if_not_exists=False)
    await message.channel.send(view=view, reference=reference)


async def _apologise(message: discord.Message, error: Exception) -> None:
    reference = errors.log_failure(error, message_id=message.id)
    sentence = translator_for(_language(message))("error-unexpected", reference=reference)
    try:
        await _reply(message, text_view(sentence))
    except discord.HTTPException as failed:
        _log.warning("could not be told", extra={"message_id": message.id, "error": str(failed)})
