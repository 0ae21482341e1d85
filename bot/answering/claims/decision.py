"""What decides a question before its words are weighed: statements, and how they answer it."""

from typing import NamedTuple

from bot.answering.questions.question import Question
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


def against(question: Question, *shown: Record) -> Decision:
    """What denies a question for a yes or no, or corrects what another one takes for granted."""
    return Decision(shown, (Remark.NO if question.is_yes_no else Remark.PREMISE,))
