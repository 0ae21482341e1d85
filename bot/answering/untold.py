"""What the sources are said to leave out of a thing of which they speak."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.answering.questions.question import Question
from bot.facts import Attribute, Entity, Kind, Role, Type

_ASKED_BY: Mapping[str, Attribute] = MappingProxyType(
    {
        "when": Attribute.DATE,
        "since_when": Attribute.START,
        "until_when": Attribute.END,
        "where": Attribute.PLACE,
        "how_much": Attribute.AMOUNT,
        "why": Attribute.REASON,
    }
)
"""What a question word asks of a thing."""

_TOLD_BY: Mapping[Attribute, frozenset[Attribute | Role]] = MappingProxyType(
    {
        Attribute.DATE: frozenset({Attribute.DATE, Attribute.START, Attribute.END}),
        Attribute.START: frozenset({Attribute.DATE, Attribute.START}),
        Attribute.END: frozenset({Attribute.DATE, Attribute.END}),
        Attribute.PLACE: frozenset({Attribute.PLACE, Role.LOCATION, Role.VISITED}),
        Attribute.REASON: frozenset({Attribute.REASON, Attribute.PURPOSE}),
    }
)
"""What else tells what is asked, if not as finely as it was asked: "which year", "in euros"."""

_TAKING_PLACE = frozenset({Type.COMPETITION, Type.EVENT})
"""Sorts of things that take place; others begin."""


def untold(question: Question, entity: Entity) -> Attribute | None:
    """What the sources do not say of an entity, where a question asks for that and nothing else.

    None where they tell it of the entity, and only not as it was asked.
    """
    asked = _asked(question)
    if asked is Attribute.DATE and entity.type not in _TAKING_PLACE:
        begun = Attribute.START in question.keys("attributes") or Role.FOUNDER in question.keys(
            "roles"
        )
        asked = Attribute.START if begun else None
    if asked is None or entity.kind is Kind.PERSON:  # no one begins, or is about money
        return None
    told = {fact.attribute for fact in entity.facts} | {tie.role for tie in entity.relations}
    return None if told & _TOLD_BY.get(asked, {asked}) else asked


def _asked(question: Question) -> Attribute | None:
    """The one attribute that a question asks for; None where there are several, or more."""
    if any(content.is_unsaid for content in question.contents):
        return None
    asked = {_ASKED_BY[ask] for ask in question.asks if ask in _ASKED_BY}
    if not question.asks and len(question.contents) == 1:
        asked = {Attribute(key) for key in question.contents[0].keys("attributes")}
    return asked.pop() if len(asked) == 1 else None
