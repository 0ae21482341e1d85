"""Whether a statement is of the day, or the stage, that a question asks about."""

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES
from bot.answering.relevance.judgement import Judgement
from bot.answering.words.values import is_surely_other
from bot.facts import Attribute, Status

BOUNDS = frozenset({Attribute.START, Attribute.END})
"""Attributes of the days on which a thing begins and ends."""

MAX_MISSING_DATED = 0.3
"""The share of a question's words that a statement may leave over whose day denies it."""


def is_of_another_day(question: Question, shown: Judgement) -> bool:
    """Whether a thing begins or ends on another day than the one that is asked about.

    What lasts from the 5th to the 10th does not begin on the 10th.
    """
    attribute = shown.record.attribute
    if attribute not in BOUNDS or shown.missing > MAX_MISSING_DATED:
        return False
    given = [figure for figure in shown.record.typed if figure.date]
    asked = [figure for figure in question.figures if figure.date]
    named = attribute in question.keys("attributes")
    return (
        named and bool(given) and any(all(is_surely_other(a, own) for own in given) for a in asked)
    )


def is_to_come(question: Question, shown: Judgement) -> bool:
    """Whether a question takes for done what the source only plans or proposes."""
    entity, own = shown.record.entity, shown.record.statement.status
    # How far the plans of a place have come does not tell it of all that is told there.
    of_thing = frozenset[Status]() if entity.type in PLACES else entity.stages
    told = {own} if own else of_thing
    if not told or Status.DONE in told:
        return False
    asked = question.keys("statuses")
    return asked == {Status.DONE} or (not asked and _asks_for_beginning(question, shown))


def _asks_for_beginning(question: Question, shown: Judgement) -> bool:
    """Whether it is asked if a thing has begun: "has the centre opened".

    "Created" may tell of whatever a statement speaks of; only a thing itself opens.
    """
    record, roles = shown.record, question.keys("roles")
    if question.form.ahead or question.figures or record.attribute is Attribute.EFFECT:
        return False
    opened = [c for c in question.contents if not c.is_idle]
    starting = [c for c in opened if Attribute.START in c.keys("attributes")]
    is_it = record.entity.id in question.ids and record.entity.type not in PLACES
    # Not where just what is done for it is asked: "does the plan support its creation".
    served = record.role in roles or any(c.keys("roles") for c in starting)
    return bool(starting) and (starting == opened or (is_it and not served))
