"""Which sentences of a message ask something, and which only tell what is around it."""

from collections.abc import Sequence

from bot.answering.fitting import HARD
from bot.answering.question import Question


def asking(questions: Sequence[Question]) -> Sequence[Question]:
    """Those of a message's sentences that ask something, and not what is told around them.

    "I am writing about the fund. How big is it?" asks once; but what is asked may be what the
    sentences before have described: "A centre was set up with a university. Which one?"
    """
    questions = [question for question in questions if not _is_idle(question)] or questions
    asked = [question for question in questions if not question.is_told]
    enough = any(question.asks and _says_enough(question) for question in asked)
    return asked if enough else questions


def _is_idle(question: Question) -> bool:
    """Whether it only says how much to tell: "…, all of them"."""
    bare = not (question.named or question.contents or question.figures or question.social)
    return bare and {"list"}.issuperset(question.asks)


def _says_enough(question: Question) -> bool:
    """Whether a question can be answered without what is told around it."""
    if any(named.is_sure for named in question.named) or HARD & {*question.asks}:
        return True
    contents = [content for content in question.contents if not content.light]
    return len(contents) > 1 or any(content.is_unsaid for content in contents)
