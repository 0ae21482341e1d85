"""What a button or a select carries: enough to answer a press after any restart."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self
from zlib import crc32

from bot.chat.limits import CUSTOM_ID

VERSION = "1"
"""Goes up when the form changes, so that an old button is told from a broken one."""


class Verb(StrEnum):
    """What a press does."""

    OPEN = "open"
    """Show the card of the target, or of what was selected."""
    PICK = "pick"
    """Answer with what was selected."""
    CARD = "card"
    """Show a page of the target's card."""
    BROWSE = "browse"
    """Show a page of all entities of a kind."""
    SOURCES = "sources"
    """Show a page of the sources."""
    ASK = "ask"
    """Show a page of the answer to a question."""
    CHECK = "check"
    """Show a page of the check of a text, which is kept under the target."""
    POST = "post"
    """Show everyone the check that one person sees."""


@dataclass(frozen=True, slots=True)
class Press:
    """A button or a select.

    Attributes:
        verb: What it does.
        language: The language of the card, one of ``LANGUAGES``.
        target: An entity id, a kind, the entity that the conversation is about, or the id of the
            message or interaction with a text that was checked; may be empty.
        page: Counted from 0.
        question: The question, for ``Verb.ASK``.
        keep: Whether what is picked is shown to the person alone.
    """

    verb: Verb
    language: str
    target: str = ""
    page: int = 0
    question: str = ""
    keep: bool = False

    def encode(self) -> str:
        """The custom id; it may be longer than Discord takes."""
        keep = "k" if self.keep else ""
        fields = (self.verb, self.language, keep, str(self.page), self.target, self.question)
        return "|".join((VERSION, *fields))

    @property
    def fits(self) -> bool:
        """Whether Discord takes it as a custom id."""
        return len(self.encode()) <= CUSTOM_ID

    @classmethod
    def decode(cls, custom_id: str) -> Self | None:
        """Read a custom id; none where it is not of this form."""
        version, *fields = custom_id.split("|", 6)
        if version != VERSION or len(fields) != 6:  # noqa: PLR2004 - the fields of `encode`
            return None
        verb, language, keep, page, target, question = fields
        if verb not in set(Verb) or not (page.isascii() and page.isdecimal()):
            return None
        return cls(Verb(verb), language, target, int(page), question, keep == "k")


def component_id(entity_id: str) -> int:
    """The number by which a card's outermost component tells its entity, also in a reply to it.

    Discord keeps a component's ``id``, a positive 32-bit integer that the sender may choose; its
    own choices are small. Two of a thousand entities share a number by a chance of 1 in 4,000.
    """
    return crc32(entity_id.encode()) & 0x7FFFFFFF | 0x10000
