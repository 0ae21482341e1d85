"""What decides a question before its words are weighed: statements, and how they answer it."""

from typing import NamedTuple

from bot.answering.records.record import Record
from bot.answering.reply import Remark


class Decision(NamedTuple):
    """What decides a question.

    Attributes:
        shown: The statements to show; none where the sources do not tell.
        remarks: How they answer.
    """

    shown: tuple[Record, ...] = ()
    remarks: tuple[Remark, ...] = ()
