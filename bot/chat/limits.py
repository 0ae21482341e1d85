"""What Discord takes, as numbers, and whether texts fit.

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

OPTION_TEXT = 6_000
"""Characters of a text option."""

COMMAND_TEXT = 100
"""Characters of the name that is typed in a command."""


def fits(texts: Iterable[str]) -> bool:
    """Whether these texts together fit in one Components V2 message."""
    kept = list(texts)
    characters = sum(map(len, kept))
    size = sum(len(text.encode()) + BYTES_A_TEXT for text in kept)
    return characters <= LAYOUT_TEXT and size <= LAYOUT_BYTES
