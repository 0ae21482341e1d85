"""Whether a statement is of the day, or the stage, that a question asks about."""

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES
from bot.answering.relevance.doer_verbs import verbs_of
from bot.answering.relevance.judgement import Judgement
from bot.answering.words.values import is_surely_other
from bot.facts import TO_COME, Attribute, Entity, Fact, Kind, Relation, Role, Status

MAX_MISSING_DATED = 0.3
"""The share of a question's words that a statement may leave over whose day denies it."""

BOUNDS = frozenset({Attribute.START, Attribute.END})
"""Attributes of the days on which a thing begins and ends."""

_BEFOREHAND = frozenset({Role.AUTHOR, Role.INVITEE, Role.SPEAKER, Role.SUPPORTER, Attribute.ACCESS})
"""Parts that somebody has in a thing before it comes to be, and who may have one."""

_TELLING = frozenset({Attribute.STATEMENT, Role.REPORTER})
"""What people say, and who took it down: neither tells what they have done."""


def is_not_yet(question: Question, entity: Entity, statement: Fact | Relation) -> bool:
    """Whether a question speaks of the beginning, or the past, of what only may come to be.

    Args:
        question: The question.
        entity: The thing that the statement is about.
        statement: One of its statements.
    """
    if question.form.ahead or question.keys("statuses"):
        return False
    # That somebody wants a thing, or is asked to it, is past, though the thing is to come.
    claims = not question.ids.isdisjoint(statement.claimed_by)
    says = "said" in question.asks or (claims and not any(verbs_of(question, statement.claimed_by)))
    part = statement.role if isinstance(statement, Relation) else statement.attribute
    came = Role.PARTICIPANT in question.keys("roles") and Role.INVITEE not in question.keys("roles")
    came = came or (part is Attribute.ACCESS and any(verbs_of(question, question.sure)))
    says = says or (part in _BEFOREHAND and not (came or _may_support(statement)))
    dated = any(figure.date for figure in question.figures)
    if part is Attribute.TARGET and not (dated or question.keys("attributes")):
        return True  # what is aimed at is not reached: "is it worth 100 billion now"
    past = question.form.past and not says
    if past and statement.status in TO_COME:
        return True
    # What a person plans does not put off what they have done, only what they tell to others.
    heard = part is Role.REPORTER and (question.speaks or Role.REPORTER in question.keys("roles"))
    doing = entity.kind is Kind.PERSON and (heard or part not in _TELLING)
    enduring = entity.type in PLACES or doing
    if (question.ids and entity.id not in question.ids) or enduring:
        return False
    told = {fact.status for fact in entity.facts if fact.status}
    starts = Attribute.START in question.keys("attributes") and part is not Role.AUTHOR
    return bool(told) and told <= TO_COME and (starts or past)


def _may_support(statement: Fact | Relation) -> bool:
    """Whether a statement tells of what only may support a thing, or is to."""
    supports = isinstance(statement, Relation) and statement.role is Role.SUPPORTER
    return supports and statement.status in TO_COME


def is_end_untold(question: Question, entity: Entity) -> bool:
    """Whether it is asked if a thing has ended of which a source only tells when it will end.

    "Until November" does not tell, nor that it was launched, nor over how many firms came.
    """
    asked = Attribute.END in question.keys("attributes") and not question.figures
    return asked and any(fact.attribute is Attribute.END for fact in entity.facts)


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
    asked = question.keys("statuses")
    entity = shown.record.entity
    is_place = entity.type in PLACES
    # How far the plans of a place have come does not tell it of all that is told there.
    told = [fact.status for fact in entity.facts if fact.status and not is_place]
    of_its_own = shown.record.statement.status
    told = [of_its_own] if of_its_own else told
    if not told or Status.DONE in told:
        return False
    opened = [c for c in question.contents if not c.is_idle]
    starting = [c for c in opened if Attribute.START in c.keys("attributes")]
    # "Created" may tell of whatever a statement speaks of; only a thing itself opens.
    # Nor does it where just what is done for it is asked: "does the plan support its creation".
    is_it = entity.id in question.ids and not is_place
    is_it = is_it and shown.record.role not in question.keys("roles")
    is_it = is_it and not any(c.keys("roles") for c in starting)
    starts = bool(starting) and (starting == opened or is_it)
    starts = starts and shown.record.attribute is not Attribute.EFFECT
    opens = starts and not asked and not question.form.ahead and not question.figures
    return asked == {Status.DONE} or opens
