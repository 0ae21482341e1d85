"""What decides a question: statements, how they answer it, and by which rule."""

from typing import NamedTuple

from bot.answering.records.record import Record
from bot.answering.reply import Reason, Remark


class Decision(NamedTuple):
    """What decides a question.

    Attributes:
        shown: The statements to show; none where the sources do not tell.
        remarks: How they answer.
        reason: What told so.
    """

    shown: tuple[Record, ...] = ()
    remarks: tuple[Remark, ...] = ()
    reason: Reason | None = None
