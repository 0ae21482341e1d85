"""Whether a question asks which of two things or values it is, so that a yes tells neither."""

from bot.answering.questions.question import Question
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import EITHER


def is_choice(question: Question) -> bool:
    """Whether one of two is asked for: "in Laos or in Vietnam", "three or four priorities"."""
    lexicon = lexicons().get(question.language)
    places = [(one.first, one.last) for one in question.figures]
    places += [(one.first, one.last) for one in question.named]
    return lexicon is not None and any(
        first < at < last or at < first <= at + 2  # "or in Laos", "or the 22nd"
        for at, word in enumerate(question.folded)
        for first, last in places
        if at and EITHER in lexicon.of_word(word)
    )
