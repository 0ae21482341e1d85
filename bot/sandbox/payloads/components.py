"""Components of messages, each with its own limits (Discord's reference, "Component Reference")."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from bot.sandbox.payloads.base import Colour, Payload, Url, wrong
from bot.sandbox.payloads.controls import ActionRow, Button, Component, EntitySelect, StringSelect


class TextDisplay(Component):
    """Text in Markdown."""

    type: Literal[10]
    content: Annotated[str, Field(min_length=1, max_length=4000)]


class Media(Payload):
    """Something shown from an address."""

    url: Url


class Thumbnail(Component):
    """A small picture beside a section."""

    type: Literal[11]
    media: Media
    description: Annotated[str, Field(min_length=1, max_length=1024)] | None = None
    spoiler: bool = False


class Section(Component):
    """One to three texts with something beside them, which is required."""

    type: Literal[9]
    components: Annotated[list[Annotated[TextDisplay, Field()]], Field(min_length=1, max_length=3)]
    accessory: Annotated[Button | Thumbnail, Field(discriminator="type")]


class GalleryItem(Payload):
    """One picture of a gallery."""

    media: Media
    description: Annotated[str, Field(min_length=1, max_length=1024)] | None = None
    spoiler: bool = False


class MediaGallery(Component):
    """One to ten pictures."""

    type: Literal[12]
    items: Annotated[list[GalleryItem], Field(min_length=1, max_length=10)]


def _uploaded(media: Media) -> Media:
    if not media.url.startswith("attachment://"):
        raise wrong(
            "UNFURLED_MEDIA_ITEM_ATTACHMENT_REFERENCE_REQUIRED",
            "The URL must be an attachment:// reference",
            "url",
        )
    return media


class File(Component):
    """An uploaded file of the same message."""

    type: Literal[13]
    file: Annotated[Media, AfterValidator(_uploaded)]
    spoiler: bool = False


class Separator(Component):
    """Space, with or without a line."""

    type: Literal[14]
    divider: bool = True
    spacing: Literal[1, 2] = 1


class Container(Component):
    """A box with an accent colour; no box stands in a box."""

    type: Literal[17]
    components: Annotated[
        list[
            Annotated[
                ActionRow | Section | TextDisplay | MediaGallery | File | Separator,
                Field(discriminator="type"),
            ]
        ],
        Field(min_length=1),
    ]
    accent_color: Colour | None = None
    spoiler: bool = False


TopLevel = Annotated[
    ActionRow | Section | TextDisplay | MediaGallery | File | Separator | Container,
    Field(discriminator="type"),
]
AnyComponent = (
    ActionRow
    | Button
    | StringSelect
    | EntitySelect
    | Section
    | TextDisplay
    | Thumbnail
    | MediaGallery
    | File
    | Separator
    | Container
)
