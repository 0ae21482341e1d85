"""Embeds (Discord's reference, "Embed Limits")."""

from typing import Annotated

from pydantic import AfterValidator, Field

from bot.sandbox.payloads.base import Colour, Payload, Url, wrong

MAX_EMBEDS = 10
MAX_EMBED_TEXT = 6_000
"""Characters over all embeds of a message."""


class _Media(Payload):
    url: Url | None = None


class _Footer(Payload):
    text: Annotated[str, Field(max_length=2048)] | None = None
    icon_url: Url | None = None


class _Author(Payload):
    name: Annotated[str, Field(max_length=256)] | None = None
    url: Url | None = None
    icon_url: Url | None = None


class _Field(Payload):
    name: Annotated[str, Field(min_length=1, max_length=256)]
    value: Annotated[str, Field(min_length=1, max_length=1024)]
    inline: bool = False


class Embed(Payload):
    """One embed."""

    type: str = "rich"
    title: Annotated[str, Field(max_length=256)] | None = None
    description: Annotated[str, Field(max_length=4096)] | None = None
    url: Url | None = None
    timestamp: str | None = None
    color: Colour | None = None
    footer: _Footer | None = None
    image: _Media | None = None
    thumbnail: _Media | None = None
    author: _Author | None = None
    fields: Annotated[list[_Field], Field(max_length=25)] | None = None

    @property
    def size(self) -> int:
        """The characters that count towards the limit over all embeds."""
        texts = [self.title, self.description]
        texts.append(self.footer.text if self.footer else None)
        texts.append(self.author.name if self.author else None)
        for item in self.fields or ():
            texts += [item.name, item.value]
        return sum(len(text) for text in texts if text)

    @property
    def empty(self) -> bool:
        """Whether nothing of it can be seen."""
        return not (self.size or self.image or self.thumbnail)


def _total(embeds: list[Embed]) -> list[Embed]:
    if sum(embed.size for embed in embeds) > MAX_EMBED_TEXT:
        raise wrong(
            "MAX_EMBED_SIZE_EXCEEDED",
            f"Embed size exceeds maximum size of {MAX_EMBED_TEXT}",
        )
    return embeds


Embeds = Annotated[list[Embed], Field(max_length=MAX_EMBEDS), AfterValidator(_total)]
