"""Whether a question takes a thing for done that is only planned, or for planned that is done."""

from bot.answering.claims.decision import Decision, against
from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Records
from bot.answering.words.terms import Term
from bot.facts import TO_COME, Attribute, FactBase, Kind, Role, Status

_SILENT = frozenset({"when", "since_when", "until_when", "said"})
"""Asks that the plan itself answers, "when was it opened", and what somebody said of it."""

_TELLING = (Attribute.START, Attribute.DATE, Attribute.STATUS)
"""Attributes of the statements that tell a stage, the most telling first."""

_STARTING = frozenset({("attributes", Attribute.START), ("concepts", "commissioning")})

_INITIATIVES = frozenset({Kind.INITIATIVE, Kind.FUND})


def stage_told(base: FactBase, records: Records, question: Question) -> Decision | None:
    """What says how far a thing is, where a question has it otherwise, and how it answers.

    "How much traffic went through the hub since it opened?", "is the centre only an idea?"
    None where it may be so.
    """
    if question.form.open or question.form.ahead or len(question.sources) == 1:
        return None
    for one in question.named:
        entity = base.entities[one.best]
        if not one.is_definite or entity.kind not in _INITIATIVES or entity.type in PLACES:
            continue
        told = [r for r in records.own(entity.id) if r.statement.status]
        stages = {record.statement.status for record in told}
        if not told or not _is_mistaken(question, stages):
            continue
        return against(question, min(told, key=_rank))
    return None


def _is_mistaken(question: Question, stages: set[Status | None]) -> bool:
    """Whether a question has a thing at none of its stages."""
    asked = question.keys("statuses")
    if stages == {Status.DONE}:  # "only planned", "just an idea"
        return question.form.restricted and bool(asked) and asked <= TO_COME
    if not stages <= TO_COME or asked & TO_COME or question.form.negated:
        return False
    starts = any(_starts(content.terms) for content in question.contents)
    if question.is_yes_no:
        return asked == {Status.DONE} and starts
    return starts and question.form.past and _SILENT.isdisjoint(question.asks)


def _starts(terms: frozenset[Term]) -> bool:
    """Whether a word tells that something begins, and of nobody who builds it."""
    return not _STARTING.isdisjoint(terms) and ("roles", Role.FOUNDER) not in terms


def _rank(record: Record) -> int:
    attribute = record.attribute
    return _TELLING.index(attribute) if attribute in _TELLING else len(_TELLING)
