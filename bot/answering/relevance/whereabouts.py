"""How well a statement tells where something is, or in what where no place is asked for."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES, Record
from bot.answering.relevance.fit_scale import FAIR, HALF, NEARLY, RIGHT, RULED_OUT, UNFIT
from bot.answering.relevance.roles import kin
from bot.facts import Attribute, Relation, Role, Type

OF_PLACES = frozenset({"city", "site"})
"""How precisely a place is asked for."""

_ADOPTION = ("concepts", "adoption")
"""What is asked "where" of fields, and not of places."""

_PRESS = frozenset({Role.PUBLISHER, Role.ORIGIN, Role.REPORTER})

_BY_ROLE: Mapping[Role, float] = MappingProxyType(
    {
        Role.LOCATION: RIGHT,
        Role.HOST: RIGHT,
        Role.PARENT: FAIR,
        Role.EMPLOYER: FAIR,
        Role.VISITED: FAIR,
        Role.NAMESAKE: HALF,  # near a place, though it is none
    }
)


_OF_OTHERS = frozenset({Role.EMPLOYER, Role.VISITED})
"""Roles that tell where those are who have them, and nothing of where their other part is."""


def where(record: Record, question: Question) -> float:
    """How well ``record`` tells where, 0 to 1; see `fit.fit`."""
    told = _beside_places(record, question)
    return _by_place(record, question) if told is None else told


def _by_place(record: Record, question: Question) -> float:
    """The same where a place is asked for, or who printed something."""
    statement = record.statement
    published = Attribute.PUBLICATION in question.keys("attributes")
    if published or Role.PUBLISHER in question.keys("roles"):
        if isinstance(statement, Relation):  # "where was it first published"
            return RIGHT if statement.role in _PRESS else RULED_OUT
        return NEARLY if statement.attribute is Attribute.PUBLICATION else RULED_OUT
    if isinstance(statement, Relation):
        return _by_role(record, statement, question)
    shared = Role.PARTNER in question.keys("roles")
    # "Where else could they join forces" asks for a field as well.
    otherwise = HALF if shared and statement.attribute is Attribute.FIELD else RULED_OUT
    return RIGHT if statement.place or statement.attribute is Attribute.PLACE else otherwise


def _by_role(record: Record, relation: Relation, question: Question) -> float:
    """How well a tie tells where one of its parts is."""
    if Role.EMPLOYER in question.keys("roles") and relation.role in kin((Role.EMPLOYER,)):
        return RIGHT  # "where do they work"
    if _is_nowhere(record, relation, question):
        return RULED_OUT
    spoken = relation.role is Role.SPEAKER and record.entity.type is Type.EVENT
    says = "said" in question.asks or (spoken and Role.SPEAKER in question.keys("roles"))
    if says and (spoken or relation.role in _OF_OTHERS):
        return FAIR if spoken else RULED_OUT  # "where did he say it"
    return _BY_ROLE.get(relation.role, RULED_OUT)


def _is_nowhere(record: Record, relation: Relation, question: Question) -> bool:
    """Whether what somebody belongs to is a series, or what is asked for, and so no place of it.

    Who works at an institute does not tell where the institute is.
    """
    if relation.role is Role.PARENT and not PLACES & record.sorts:
        # "Where were the robots shown": at the event that they were a part of.
        return not (Type.EVENT in record.sorts and "showcase" in question.keys("concepts"))
    if relation.role is Role.NAMESAKE and record.entity.id not in question.ids:
        return True  # "where will the training be held": not near the namesake of some school
    other = record.entity.id not in question.ids and relation.target in question.sure
    return other and relation.role in _OF_OTHERS and not question.telling


def _is_of_figures(question: Question) -> bool:
    """Whether a number or a study is what a question speaks of, which is in no place."""
    return Attribute.COUNT in question.keys("attributes") or Type.REPORT in question.keys("types")


def is_inside(record: Record, question: Question) -> bool:
    """Whether a place is told as precisely as is asked: a city, where "in Guangxi" is known.

    No statement tells where in a city something is.
    """
    city = "city" not in question.precision or Type.CITY in record.sorts
    return city and "site" not in question.precision


def _beside_places(record: Record, question: Question) -> float | None:
    """How well a statement tells "where" of no place; none where one is asked for.

    "Where is it stronger" asks for a strength; "where is AI in use" for a field, or for several in
    a row; "where does the number come from" for those who say it.
    """
    if Role.ORIGIN in question.keys("roles") and _is_of_figures(question):
        return RIGHT if record.statement.claimed_by else UNFIT
    if Attribute.STRENGTH in question.keys("attributes"):
        return RIGHT if record.attribute is Attribute.STRENGTH else UNFIT
    sited = record.attribute is Attribute.PLACE and record.entity.id in question.sure
    if sited or _ADOPTION not in question.terms & record.terms:
        return None
    in_a_row = record.attribute is Attribute.STATEMENT and record.enumerates
    return RIGHT if in_a_row or record.attribute is Attribute.FIELD else UNFIT
