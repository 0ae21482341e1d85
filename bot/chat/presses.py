"""Answers presses of buttons and selects by what their custom ids carry."""

from typing import Any

import discord

from bot.chat import checks, errors
from bot.chat.custom_ids import Press, Verb
from bot.chat.edition import Edition
from bot.chat.footnote import Interaction
from bot.chat.layout import CardView
from bot.chat.responding import is_private, language_of, may_answer, question_view, send
from bot.facts import Kind
from bot.locales import LANGUAGES, translator_for

_UNCOUNTED = {Verb.CARD, Verb.BROWSE, Verb.SOURCES, Verb.CHECK}
"""Turning a page asks nothing new."""


async def answer_press(interaction: Interaction, custom_id: str) -> None:
    """Answer a press of the button or select with this custom id."""
    try:
        await _answer(interaction, Press.decode(custom_id))
    except Exception as error:  # noqa: BLE001 - the one place for all of them
        await errors.report(interaction, error)


async def _answer(interaction: Interaction, press: Press | None) -> None:
    edition = interaction.client.knowledge.edition
    if press is None or press.language not in LANGUAGES:
        translator = translator_for(language_of(interaction))
        await errors.tell(interaction, translator("error-old-button"))
        return
    if press.verb not in _UNCOUNTED and not await may_answer(interaction):
        return
    match press.verb:
        case Verb.OPEN:
            await _open(interaction, edition, press)
        case Verb.PICK:
            await _pick(interaction, edition, press)
        case Verb.CARD:
            await _turn(interaction, _card(edition, press.target, press))
        case Verb.BROWSE:
            view = edition.browse(Kind(press.target), press.language, press.page, press.keep)
            await _turn(interaction, view)
        case Verb.SOURCES:
            await _turn(interaction, edition.sources(press.language, press.page))
        case Verb.ASK:
            await _turn(interaction, await _asked(edition, press))
        case Verb.CHECK | Verb.POST:
            await _checked(interaction, press)


async def _checked(interaction: Interaction, press: Press) -> None:
    """Show another page of a check, or its result to everyone."""
    if press.verb is Verb.POST:
        await checks.post(interaction, press)
        return
    in_place = _is_own(interaction) or _is_asker(interaction)
    can_post = in_place and _is_ephemeral(interaction)
    view = await checks.page(interaction, press, can_post=can_post)
    if view is None:
        await errors.tell(interaction, translator_for(press.language)("check-gone"))
    elif in_place:
        await interaction.response.edit_message(view=view)
    else:
        await send(interaction, view, private=True)


async def _open(interaction: Interaction, edition: Edition, press: Press) -> None:
    """Show a related entity: in place on a private card, else to the person alone."""
    view = _card(edition, _target(interaction, press), press)
    if view is not None and _is_own(interaction):
        await interaction.response.edit_message(view=view)
    else:
        await _turn_private(interaction, view)


async def _pick(interaction: Interaction, edition: Edition, press: Press) -> None:
    """Answer with what was picked; a new message for everyone unless it was asked in private."""
    view = _card(edition, _target(interaction, press), press)
    if view is None:
        await _turn_private(interaction, view)
    elif _is_ephemeral(interaction) and not press.keep:
        await send(interaction, view, private=False)
    else:
        await _turn(interaction, view)


async def _turn(interaction: Interaction, view: CardView | None) -> None:
    """Show a page in place to whoever asked, to anyone else on a copy of their own."""
    if view is not None and (_is_own(interaction) or _is_asker(interaction)):
        await interaction.response.edit_message(view=view)
    else:
        await _turn_private(interaction, view)


async def _turn_private(interaction: Interaction, view: CardView | None) -> None:
    if view is None:
        translator = translator_for(language_of(interaction))
        await errors.tell(interaction, translator("gap-gone"))
    else:
        await send(interaction, view, private=True)


def _card(edition: Edition, entity_id: str, press: Press) -> CardView | None:
    """A page of an entity's card; none where the entity is gone."""
    if entity_id not in edition.base.entities:
        return None
    # Only a pager's page is a page of this card; a picked entity is shown from its first.
    page = press.page if press.verb is Verb.CARD else 0
    return edition.card(entity_id, press.language, page)


async def _asked(edition: Edition, press: Press) -> CardView:
    reply = await edition.ask(press.question, press.target or None)
    return question_view(
        edition,
        reply,
        press.language,
        question=press.question,
        about=press.target,
        page=press.page,
        keep=press.keep or is_private(reply),
    )


def _target(interaction: Interaction, press: Press) -> str:
    """The entity of a button, or the one that was selected."""
    data: Any = interaction.data
    values = data.get("values") or [press.target]
    return str(values[0])


def _is_ephemeral(interaction: Interaction) -> bool:
    return interaction.message is not None and interaction.message.flags.ephemeral


def _is_own(interaction: Interaction) -> bool:
    """Whether nobody else sees the message: it is ephemeral, or stands in a direct channel."""
    return _is_ephemeral(interaction) or interaction.context.dm_channel


def _is_asker(interaction: Interaction) -> bool:
    """Whether this person asked for the message: by a command, or in the message replied to."""
    message = interaction.message
    if message is None:
        return False
    if message.interaction_metadata is not None:
        return message.interaction_metadata.user.id == interaction.user.id
    asked = message.reference.resolved if message.reference else None
    return isinstance(asked, discord.Message) and asked.author.id == interaction.user.id
