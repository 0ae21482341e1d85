"""How a question's claim is refuted, by whoever can hold texts against the sources."""

from collections.abc import Callable, Sequence

from bot.answering.reply import Shown

Refuter = Callable[[str], Sequence[Shown]]
"""Finds the statements that contradict a text, the most telling first; none where none does."""


def never(_: str) -> Sequence[Shown]:
    """Refute nothing: for whoever only answers."""
    return ()
