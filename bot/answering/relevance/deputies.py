"""Who only stands in for the holder of an office that is asked for."""

from collections.abc import Iterator

from bot.answering.questions.question import Question
from bot.answering.records.offices import OFFICES
from bot.answering.relevance.judgement import Judgement
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import keys_of
from bot.matching.fold import folded_words


def is_of_deputy(question: Question, best: Judgement) -> bool:
    """Whether the holder of an office is asked for, and a statement tells of a deputy alone.

    "Who is the secretary-general" is not told by who is the deputy secretary-general.
    """
    offices = question.keys("concepts") & OFFICES
    deputies = function_words().deputy_modifier
    if not offices or question.is_yes_no or not deputies.isdisjoint(question.folded):
        return False
    told = [d for quote in best.record.statement.quotes for d in _deputies(quote.text, offices)]
    return bool(told) and all(told)


def _deputies(text: str, offices: frozenset[str]) -> Iterator[bool]:
    """Whether a deputy is meant, for each word of a quote that stands for one of some offices."""
    words = folded_words(text)
    known = [lexicons()[language] for language in STEMMED]
    for before, word in zip(("", *words), words, strict=False):
        if any(offices & keys_of(lexicon.of_word(word), "concepts") for lexicon in known):
            yield before in function_words().deputy_modifier
