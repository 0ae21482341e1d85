"""What Discord takes, as numbers, and how text is made to fit.

From Discord's reference ("Message", "Components", "Application Commands"); the limit in bytes is
from its own tracker (discord-api-docs, issue 8554).
"""

from collections.abc import Iterable

CONTENT = 2_000
"""Characters of a message without Components V2."""

LAYOUT_TEXT = 4_000
"""Characters over all texts of a Components V2 message."""

LAYOUT_BYTES = 10_170
"""UTF-8 bytes over all texts of a Components V2 message, each counted with ``BYTES_A_TEXT``."""

BYTES_A_TEXT = 12
COMPONENTS = 40
"""Components of a Components V2 message, nested ones counted."""

BUTTONS = 5
"""Buttons in a row."""

BUTTON_LABEL = 80
SELECT_OPTIONS = 25
OPTION_LABEL = 100
"""Label, value and description of an option, each."""

PLACEHOLDER = 150
CUSTOM_ID = 100
AUTOCOMPLETE = 25
CHOICE_NAME = 100
QUESTION = 2_000
"""Characters of a question: a message has no more."""

COMMAND_TEXT = 100
"""Characters of the name that is typed in a command."""

_ELLIPSIS = "…"


def trim(text: str, limit: int) -> str:
    """Cut our own words at the end of a word; never used on a quote.

    Args:
        text: Plain text, before it is escaped.
        limit: Characters at most, the ellipsis counted.
    """
    if len(text) <= limit:
        return text
    if limit < 1:
        return ""
    cut = text[: limit - 1]
    is_whole = text[limit - 1].isspace() or cut[-1:].isspace()
    words = cut if is_whole or len(cut.split()) < 2 else cut.rsplit(None, 1)[0]  # noqa: PLR2004 - a first word that is too long is cut
    return words.rstrip(" ,;:–-") + _ELLIPSIS


def fits(texts: Iterable[str]) -> bool:
    """Whether these texts together fit in one Components V2 message."""
    kept = list(texts)
    characters = sum(map(len, kept))
    size = sum(len(text.encode()) + BYTES_A_TEXT for text in kept)
    return characters <= LAYOUT_TEXT and size <= LAYOUT_BYTES
