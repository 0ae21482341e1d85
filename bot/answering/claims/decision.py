"""What decides a question: statements, how they answer it, and by which rule."""

from typing import NamedTuple

from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.reply import Reason, Remark


class Decision(NamedTuple):
    """What decides a question.

    Attributes:
        shown: The statements to show; none where the sources do not tell.
        remarks: How they answer.
        reason: What told so; without a verdict, what keeps one back.
    """

    shown: tuple[Record, ...] = ()
    remarks: tuple[Remark, ...] = ()
    reason: Reason | None = None


def against(question: Question, *shown: Record) -> Decision:
    """What denies a question for a yes or no, or corrects what another one takes for granted."""
    return Decision(shown, (Remark.NO if question.is_yes_no else Remark.PREMISE,))
