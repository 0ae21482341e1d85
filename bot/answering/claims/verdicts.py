"""How the statements that are shown answer a question by what they say, if not by its claim."""

from collections.abc import Iterator, Sequence

from bot.answering.claims.decision import Decision
from bot.answering.claims.premises import is_contrary
from bot.answering.questions.question import Question
from bot.answering.relevance.judgement import Judgement
from bot.answering.reply import Remark

MAX_MISSING_CLAIM = 0.3
"""The share of a claim's words that a statement that decides it may leave unexplained."""


def verdict_of(question: Question, shown: Sequence[Judgement]) -> Decision:
    """How the statements shown answer a question, by the first of them, and why."""
    if _says_contrary(question, shown[0]):
        remark = Remark.NO if "yes_no" in question.asks else Remark.PREMISE
        return Decision(remarks=(remark,), reason=_says_contrary)
    return Decision(remarks=tuple(of_open_list(shown)))


def of_open_list(shown: Sequence[Judgement]) -> Iterator[Remark]:
    """That there may be more than the statements shown name, where any says so: "such as"."""
    if any(getattr(j.record.statement, "open_list", False) for j in shown):
        yield Remark.OPEN_LIST


def _says_contrary(question: Question, shown: Judgement) -> bool:
    """Whether a statement says the contrary of what is asked, and no other may say it.

    That one welcomes the plans does not deny that anyone criticises them, and that more is needed
    bears out that there is not enough.
    """
    is_yes_no = "yes_no" in question.asks
    denies = question.form.negated and not is_yes_no  # "why isn't the partnership enough"
    if question.form.open or denies or shown.missing > MAX_MISSING_CLAIM:
        return False
    denied = [c.terms for c in question.contents if is_yes_no and c.first in question.form.denied]
    terms = question.terms.difference(*denied)
    return any(is_contrary(term, shown.record) for term in terms)
