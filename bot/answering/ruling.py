"""What the sources make of a text that is taken for a claim, as the check tells it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.answering.reply import Shown


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the sources make of a text that is taken for a claim.

    Attributes:
        against: The statements that contradict it, the most telling first.
        supporting: The statements that say all of it, the most telling first.
        is_silent: Whether no source says it, nor a part of it.
        differing: What the text has, and what the sources have instead, where they contradict it.
    """

    against: Sequence[Shown] = ()
    supporting: Sequence[Shown] = ()
    is_silent: bool = False
    differing: Sequence[tuple[str, str]] = ()


Ruler = Callable[[str, str], Ruling]
"""Holds a text in a language against the sources."""
