"""What is only aimed at or wished for, and so does not tell what is or was."""

from bot.answering.questions.question import Question
from bot.answering.records.offices import OFFICES
from bot.answering.relevance.judgement import Judgement
from bot.answering.words.content import GROUNDED
from bot.facts import Attribute, Kind, Role, Status, Type

_VALUES = frozenset({Attribute.AMOUNT, Attribute.COUNT})

_LAST_YEAR = ("concepts", "last_year")

_MADE = frozenset({Role.FOUNDER, Role.SIGNATORY})
"""Roles in what has come about: whoever set it up, or put their name to it."""


def is_only_aimed_at(question: Question, best: Judgement) -> bool:
    """Whether it is asked how much something is now, or was, and one only aims at that much."""
    asked = question.keys("attributes") | question.keys("types") | question.keys("statuses")
    ahead = asked & {Attribute.TARGET, Type.PLAN, Status.PLANNED}
    now = question.form.present or _LAST_YEAR in question.terms
    record = best.record
    planned = record.attribute in _VALUES and record.statement.status is Status.PLANNED
    aims = record.attribute is Attribute.TARGET or planned
    return now and aims and not (ahead or question.is_yes_no)


def is_only_wished(question: Question, best: Judgement) -> bool:
    """Whether it is asked what was made or signed, and a statement only tells that one wishes it.

    That firms should soon agree does not tell "was any contract signed"; but why they should, and
    who says so, is told.
    """
    roles = question.keys("roles")
    people = Kind.PERSON in question.keys("types") or question.keys("concepts") & OFFICES
    wished = question.speaks or Role.SPEAKER in roles or people
    if not (roles & _MADE and question.form.past) or wished or GROUNDED & {*question.asks}:
        return False
    own = best.record.statement.status or Status.PROPOSED
    return {own} == best.record.entity.stages == {Status.PROPOSED}
