"""Whether a statement is of the day, or the stage, that a question asks about."""

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES
from bot.answering.relevance.doer_verbs import verbs_of
from bot.answering.relevance.judgement import Judgement
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.values import is_surely_other
from bot.facts import TO_COME, Attribute, Entity, Fact, Kind, Relation, Role, Status, Type

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
    if question.form.ahead or _asks_for_stage(question):
        return False
    part = statement.role if isinstance(statement, Relation) else statement.attribute
    if part is Attribute.TARGET and not _asks_for_target(question):
        return True  # what is aimed at is not reached: "is it worth 100 billion now"
    past = question.form.past and not _is_beforehand(question, statement, part)
    if past and statement.status in TO_COME:
        return True
    is_of_another = bool(question.ids) and entity.id not in question.ids
    if is_of_another or _is_lasting(question, entity, part):
        return False
    starts = Attribute.START in question.keys("attributes") and part is not Role.AUTHOR
    return (starts or past) and entity.is_to_come


def _asks_for_stage(question: Question) -> bool:
    """Whether it is asked how far a thing is; what "the plan" has done need not be planned."""
    return any(c.keys("statuses") and not _is_plan(question, c) for c in question.contents)


def _is_plan(question: Question, content: Content) -> bool:
    """Whether a word calls a plan so that does something, or one that is known: "the plan"."""
    known, before = function_words(), question.folded[: content.first]
    certain = known.definite_article | known.definite_determiner | known.anaphor
    helping = known.doing_auxiliary | (known.auxiliary & known.preverbal)
    verb = any(c.first == content.last + 1 for c in question.contents)
    does = (verb and helping & {*before[:1]}) or known.agentive_preposition & {*before}
    return Type.PLAN in content.keys("types") and bool(does or certain & {*before[-1:]})


def _asks_for_target(question: Question) -> bool:
    """Whether it is asked what is to be reached, or by when, and not how far it has come."""
    return bool(question.keys("attributes")) or any(figure.date for figure in question.figures)


def _is_beforehand(question: Question, statement: Fact | Relation, part: Attribute | Role) -> bool:
    """Whether what is asked is past, though the thing of which it is told be to come.

    So it is that somebody speaks of a thing, wants it, or is asked to it; not that they came.
    """
    if "said" in question.asks:
        return True
    claims = not question.ids.isdisjoint(statement.claimed_by)
    if claims and not any(verbs_of(question, statement.claimed_by)):
        return True
    return part in _BEFOREHAND and not (_has_come(question, part) or _may_support(statement))


def _has_come(question: Question, part: Attribute | Role) -> bool:
    """Whether it is asked if somebody took part, or did what they are only free to do."""
    roles = question.keys("roles")
    came = Role.PARTICIPANT in roles and Role.INVITEE not in roles
    return came or (part is Attribute.ACCESS and any(verbs_of(question, question.sure)))


def _is_lasting(question: Question, entity: Entity, part: Attribute | Role) -> bool:
    """Whether a thing is there, or somebody has acted, whatever of theirs is still to come.

    What a person plans does not put off what they have done, only what they tell to others.
    """
    heard = question.speaks or Role.REPORTER in question.keys("roles")
    telling = part in _TELLING and not (part is Role.REPORTER and heard)
    return entity.type in PLACES or (entity.kind is Kind.PERSON and not telling)


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
