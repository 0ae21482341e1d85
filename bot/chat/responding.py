"""Sends replies to interactions: public or private, new or in place."""

from bot.answering import Answer, Choice, Offer, Reply, Unknown
from bot.chat.custom_ids import Press, Verb
from bot.chat.edition import Edition
from bot.chat.errors import tell
from bot.chat.footnote import Interaction
from bot.chat.layout import CardView
from bot.facts import Kind
from bot.locales import speaks, translator_for


def language_of(interaction: Interaction) -> str:
    """The language of whoever acts, one of ``LANGUAGES``."""
    return speaks(str(interaction.locale))


async def may_answer(interaction: Interaction) -> bool:
    """Count an answer to this person, or ask them in private to wait."""
    seconds = interaction.client.cooldown.wait(interaction.user.id)
    if seconds:
        translator = translator_for(language_of(interaction))
        await tell(interaction, translator("cooldown", seconds=seconds))
    return not seconds


async def answer_name(interaction: Interaction, kind: Kind, name: str, *, private: bool) -> None:
    """Answer `/initiative`, `/fund` or `/partner`; without a name, let the person browse."""
    edition, language = interaction.client.knowledge.edition, language_of(interaction)
    reply = edition.look_up(kind, name)
    match reply:
        case Answer():
            # A look-up answers with the card of one entity, so a card laid out before will do.
            view = edition.card(reply.entities[0].id, language, 0)
        case Choice(offer=Offer.BROWSE):
            view = edition.browse(kind, language, 0, private)
        case _:
            view = edition.view(reply, language, pager=None, keep=private)
    await send(interaction, view, private=private or is_private(reply))


async def answer_question(interaction: Interaction, question: str, *, private: bool) -> None:
    """Answer `/ask`."""
    edition, language = interaction.client.knowledge.edition, language_of(interaction)
    reply = await edition.ask(question)
    view = question_view(edition, reply, language, question=question, keep=private)
    await send(interaction, view, private=private or is_private(reply))


def question_view(
    edition: Edition,
    reply: Reply,
    language: str,
    *,
    question: str,
    about: str = "",
    page: int = 0,
    keep: bool = False,
) -> CardView:
    """Lay out the reply to a question.

    The pager carries the question, so that every page can be answered anew; a question too long
    for that has no pager, but the whole card of its subject is one click away.
    """
    language = reply.language or language
    pager = Press(Verb.ASK, language, about, 0, question, keep)
    return edition.view(reply, language, page=page, pager=pager, keep=keep)


def is_private(reply: Reply) -> bool:
    """Whether only the person who asked needs to see the reply."""
    return isinstance(reply, Choice | Unknown)


async def send(interaction: Interaction, view: CardView, *, private: bool) -> None:
    """Answer with a new message, or in place of the sign that the bot is thinking."""
    if interaction.response.is_done():
        await interaction.followup.send(view=view, ephemeral=private)
    else:
        await interaction.response.send_message(view=view, ephemeral=private)
