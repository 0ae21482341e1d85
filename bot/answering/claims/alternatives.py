"""Whether a question asks which of two things or values it is, so that a yes tells neither."""

from collections.abc import Sequence

from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.relevance.weights import gives
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import EITHER


def is_choice(question: Question) -> bool:
    """Whether one of two is asked for: "in Laos or in Vietnam", "three or four priorities"."""
    return any(one.either for one in question.named) or _is_choice_of_values(question)


def gives_one(question: Question, told: Sequence[Record]) -> bool:
    """Whether statements give one of the things, or values, of which one is asked for.

    Args:
        question: The question.
        told: The statements shown that are of one thing, the first being the one that tells.
    """
    either = {i for one in question.named if one.either and one.is_sure for i in one.entities}
    if any(not either.isdisjoint(one.entities) for one in told[:1]):
        return True
    return _is_choice_of_values(question) and any(
        gives(asked, own) for one in told for own in one.figures for asked in question.figures
    )


def _is_choice_of_values(question: Question) -> bool:
    """Whether a word such as "or" stands between two values, the second perhaps in a name."""
    lexicon = lexicons().get(question.language)
    begins = {one.first for one in question.figures} | {one.first for one in question.named}
    return lexicon is not None and any(
        EITHER in lexicon.of_word(question.folded[at]) and at + 1 in begins
        for at in (figure.last + 1 for figure in question.figures)
        if at < len(question.folded)
    )
