"""Whether a statement that gives another value speaks of what a question gives its own to."""

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES
from bot.answering.relevance.judgement import Judgement
from bot.facts import Attribute

BOUNDS = frozenset({Attribute.START, Attribute.END})
"""Attributes of the days on which a thing begins and ends."""


def bears_on(question: Question, judgement: Judgement) -> bool:
    """Whether a statement speaks of all that a question names, and of what it counts."""
    named = not judgement.unnamed or _is_by_another(question, judgement)
    return named and not _counts_others(question, judgement)


def _is_by_another(question: Question, judgement: Judgement) -> bool:
    """Whether a statement leaves out only who did a thing, and tells when it was done.

    "Set up in 2013 by Beijing" is wrong where it was set up in 2020, whoever did it.
    """
    attribute = judgement.record.attribute
    dated = attribute in BOUNDS and attribute in question.keys("attributes")
    return dated and all(one.unplacing for one in judgement.unnamed)


def _counts_others(question: Question, judgement: Judgement) -> bool:
    """Whether it is asked how many there are of what a statement of a place does not speak of.

    That China released a guideline in 2022 corrects no "how many papers did it publish in 2021".
    """
    counted = question.objects.get("how_many", ())
    place = judgement.record.entity.type in PLACES
    return place and bool(counted) and all(c in judgement.unexplained for c in counted)
