"""The text that stands in a message, wherever Discord keeps it."""

from collections.abc import Iterable, Iterator
from itertools import chain

import discord
from discord.components import Component, Container, SectionComponent, TextDisplay

from bot.chat.limits import OPTION_TEXT
from bot.checking import PART


def text_of(message: discord.Message) -> str:
    """What somebody wrote in a message, embeds, cards and what it forwards included.

    Empty where they wrote nothing.
    """
    if message.is_system():
        return ""
    parts = [*_written(message), *chain.from_iterable(map(_written, message.message_snapshots))]
    return PART.join(filter(None, parts))[:OPTION_TEXT]


def _written(message: discord.Message | discord.MessageSnapshot) -> Iterator[str]:
    """Every text of a message itself."""
    yield message.content
    yield from _embedded(message.embeds)
    yield from _displayed(message.components)


def _embedded(embeds: Iterable[discord.Embed]) -> Iterator[str]:
    """Every text of embeds, in the order in which Discord shows them."""
    for embed in embeds:
        yield from (embed.author.name or "", embed.title or "", embed.description or "")
        for field in embed.fields:
            yield from (field.name or "", field.value or "")
        yield embed.footer.text or ""


def _displayed(components: Iterable[Component]) -> Iterator[str]:
    """Every text of a card; buttons and pictures have none."""
    for component in components:
        if isinstance(component, TextDisplay):
            yield component.content
        elif isinstance(component, Container | SectionComponent):
            yield from _displayed(component.children)
