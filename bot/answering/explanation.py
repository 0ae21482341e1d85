"""How one question of a message is understood and answered, step by step."""

from dataclasses import dataclass

from bot.answering.chosen import Considered
from bot.answering.questions.question import Question
from bot.answering.reply import Reason, Reply
from bot.answering.ruling import Ruling


@dataclass(frozen=True, slots=True)
class Explanation:
    """How one question was understood and answered, for whoever wants to follow.

    Attributes:
        question: The question as it was read.
        considered: What was chosen for each thing asked, and by which rule.
        reply: What came of it.
        reasons: What changed the reply behind that, in the order of deciding.
        ruling: What the check makes of the question as a claim, where it was asked.
    """

    question: Question
    considered: Considered
    reply: Reply
    reasons: tuple[Reason, ...] = ()
    ruling: Ruling | None = None
