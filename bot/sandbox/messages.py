"""A message as the sandbox keeps it."""

from dataclasses import dataclass, field
from enum import IntFlag

from bot.sandbox.people import Channel
from bot.sandbox.refusal import Json


class Flags(IntFlag):
    """Message flags (Discord's reference, "Message Flags")."""

    SUPPRESS_EMBEDS = 1 << 2
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SUPPRESS_NOTIFICATIONS = 1 << 12
    COMPONENTS_V2 = 1 << 15


class Kind:
    """Message types (Discord's reference, "Message Types")."""

    DEFAULT = 0
    REPLY = 19
    CHAT_COMMAND = 20
    CONTEXT_COMMAND = 23


BUTTON = 2
STRING_SELECT = 3
SELECTS = frozenset((3, 5, 6, 7, 8))
SHOWS_MEDIA = frozenset((11, 12, 13))
"""Thumbnails, galleries and files."""


@dataclass(slots=True, eq=False)
class Message:
    """One message: its object as the API gives it, and what the API does not tell."""

    data: Json
    channel: Channel
    author_id: int
    visible_to: int | None = None
    """The only person who sees it, if it is ephemeral."""
    files: dict[str, bytes] = field(default_factory=dict)
    """Contents of its attachments by attachment id."""
    interaction_id: int | None = None
    """The id of the interaction that it answers, if it answers one."""

    @property
    def id(self) -> int:
        """Its snowflake."""
        return int(self.data["id"])

    @property
    def content(self) -> str:
        """Its plain text, without components and embeds."""
        return str(self.data["content"])

    @property
    def flags(self) -> Flags:
        """Its flags."""
        return Flags(self.data["flags"])

    @property
    def ephemeral(self) -> bool:
        """Whether only one person sees it."""
        return Flags.EPHEMERAL in self.flags

    @property
    def thinking(self) -> bool:
        """Whether it only says that the bot is thinking."""
        return Flags.LOADING in self.flags

    @property
    def embeds(self) -> list[Json]:
        """Its embed objects."""
        return list(self.data["embeds"])

    @property
    def components(self) -> list[Json]:
        """Its top-level component objects."""
        return list(self.data["components"])

    @property
    def attachments(self) -> dict[str, bytes]:
        """Contents of its files by file name."""
        return {item["filename"]: self.files[item["id"]] for item in self.data["attachments"]}

    def every_component(self) -> list[Json]:
        """Return every component, outer before inner, in reading order."""
        return every_component(self.data["components"])

    @property
    def buttons(self) -> list[Json]:
        """Its button objects, in reading order."""
        return [item for item in self.every_component() if item["type"] == BUTTON]

    @property
    def selects(self) -> list[Json]:
        """Its select objects of every kind, in reading order."""
        return [item for item in self.every_component() if item["type"] in SELECTS]

    @property
    def text(self) -> str:
        """All text that a reader sees, in reading order, one piece a line."""
        pieces: list[str | None] = [self.content]
        for embed in self.data["embeds"]:
            pieces += [embed.get("author", {}).get("name"), embed.get("title")]
            pieces.append(embed.get("description"))
            for item in embed.get("fields", ()):
                pieces += [item["name"], item["value"]]
            pieces.append(embed.get("footer", {}).get("text"))
        for item in self.every_component():
            pieces += [item.get("content"), item.get("label"), item.get("placeholder")]
        return "\n".join(piece for piece in pieces if piece)


def every_component(components: list[Json]) -> list[Json]:
    """Return each component and all that are in it, outer before inner, in reading order."""
    found: list[Json] = []
    for component in components:
        found.append(component)
        if "components" in component:
            found += every_component(component["components"])
        if "accessory" in component:
            found.append(component["accessory"])
    return found
