"""How well a statement tells who has which part in a thing: "who", and the roles that answer it."""

from collections.abc import Iterable

from bot.answering.questions.question import Question
from bot.answering.records.offices import OFFICES, POSTS
from bot.answering.records.record import DOCUMENTS, PLACES, Record
from bot.answering.relevance.fit_scale import FAINT, GOOD, NEARLY, RIGHT, UNFIT
from bot.answering.words.lexicons import function_words
from bot.facts import Attribute, Kind, Relation, Role, Status, Type

DEFINITE = frozenset({Role.LEADER, Role.FOUNDER, Role.HOST, Role.ORGANISER, Role.SIGNATORY})
"""Roles that somebody has or has not; an opinion about them does not tell who."""

_DONE = frozenset({Role.AUTHOR, Role.SUPPORTER})
"""Roles that nobody has by speaking of a thing: who praises a guideline did not write it."""

_HELD_OR_RUN = frozenset({Type.EVENT, Type.COMPETITION, Type.COMPANY})
"""Sorts of what is held by those who set it up, and of those who run what they set up."""

_KIN = (
    frozenset({Role.ORGANISER, Role.FOUNDER, Role.HOST}),
    frozenset({Role.HOST, Role.LOCATION}),
    frozenset({Role.EMPLOYER, Role.PARENT}),
    frozenset({Role.PUBLISHER, Role.ORIGIN}),
)
"""Roles that people do not tell apart."""

_JOINING = frozenset({Role.BENEFICIARY, Role.INVITEE, Role.PARTICIPANT})
"""Roles of those for whom a thing is open."""

_NO_DOER = frozenset({Role.HOST, Role.VISITED})
"""Roles of places in which something is done."""

_CLAIMED = frozenset({Attribute.COUNT, Attribute.RANK, Attribute.STATEMENT})
"""Attributes of what is somebody's: who says how big a fund is has no part in the fund."""

_ISSUING = frozenset({Role.AUTHOR, Role.FOUNDER, Role.ORGANISER, Role.PUBLISHER, Role.REPORTER})
"""Roles of those who bring out a report, beside what it says."""

NOBODY = frozenset({Role.LOCATION, Role.TOPIC, Role.NAMESAKE, Role.CONNECTED, Role.SIMILAR})
"""Roles that nobody has by anything that they do."""


def kin(roles: Iterable[str]) -> frozenset[str]:
    """The roles, and those that people do not tell apart from them.

    Who sets a meeting up organises it; the city that hosts it is where it takes place.
    """
    roles = frozenset(roles)
    return roles.union(*(group for group in _KIN if roles & group))


def who(record: Record, question: Question) -> float:
    """How well ``record`` tells who is asked for, 0 to 1; see `fit.fit`."""
    statement = record.statement
    roles = question.keys("roles")
    if isinstance(statement, Relation):
        return _in_role(statement.role, record, question)
    own = record.entity.type is Type.REPORT or record.entity.id in statement.claimed_by
    if own and Type.REPORT in question.keys("types") and statement.attribute in _CLAIMED:
        roles -= _ISSUING  # "whose report counts the firms": of those who say so
    says = statement.attribute is Attribute.STATEMENT
    if record.entity.kind is Kind.PERSON and says and record.entity.id in question.sure:
        return UNFIT  # whom somebody writes with is not what they say
    told = "article" in question.keys("concepts")  # whoever speaks in a piece may have written it
    done = roles & (DEFINITE if told else DEFINITE | _DONE)
    if "said" in question.asks:
        done = frozenset()  # "who told firms to sign" asks for no signatory
    if record.entity.kind is Kind.PERSON and not (done and says):
        return UNFIT if _is_elsewhere(record, question) else RIGHT
    if statement.attribute is Attribute.ACCESS and roles - {Role.PARTNER} <= _JOINING:
        return NEARLY
    if done or (roles and statement.attribute is not Attribute.STATEMENT):
        return UNFIT  # who leads a thing is told by a role, and by nothing near it
    claimed = question.speaks or statement.attribute in _CLAIMED
    return GOOD if claimed and set(statement.claimed_by) - question.ids else UNFIT


def _in_role(role: Role, record: Record, question: Question) -> float:
    """How well somebody in a role suits "who"."""
    roles = question.keys("roles")
    if Role.PUBLISHER in roles and record.entity.type in DOCUMENTS:
        roles |= {Role.FOUNDER}  # who issues a plan has made it
    if Role.ORGANISER in roles and record.statement.status is not Status.PROPOSED:
        roles -= {Role.SPEAKER}  # who praises a plan had no idea of it, but who proposes it
    held = not record.sorts.isdisjoint(_HELD_OR_RUN)
    itself = role in DEFINITE and _has_it_itself(record, question)
    if itself or (role is Role.LEADER and _is_elsewhere(record, question)):
        return UNFIT
    if roles:
        if role is Role.FOUNDER and role not in roles and question.sure and not held:
            return UNFIT  # whose visit set a centre up need not run it
        if role is Role.PARENT and role not in roles:
            return UNFIT  # who teaches a course is not the series that it belongs to
        wrote = role is Role.PUBLISHER and record.entity.kind is Kind.PERSON
        return RIGHT if role in kin(roles) or (wrote and Role.AUTHOR in roles) else UNFIT
    if role in _NO_DOER and PLACES & record.sorts:
        return UNFIT  # "who opened the expo": no city did
    # "Whom did she meet there" is not told by where she was, but "the commissioner for Laos" is.
    otherwise = FAINT if question.keys("concepts") & OFFICES else UNFIT
    return otherwise if role in NOBODY else NEARLY


def _has_it_itself(record: Record, question: Question) -> bool:
    """Whether it is what a question names that has a part in something else.

    What a firm founded does not tell who founded the firm; but who signed with a country is asked.
    """
    statement = record.statement
    if not isinstance(statement, Relation) or record.entity.id in question.ids:
        return False
    for_whom = function_words().goal_preposition
    return any(
        one.is_sure
        and statement.target in one.entities
        and not (one.unplacing and for_whom.isdisjoint(question.folded[: one.first][-2:]))
        for one in question.named
    )


def _is_elsewhere(record: Record, question: Question) -> bool:
    """Whether somebody leads, or is, something else than where the question has an office held.

    Who led a delegation to Laos, or has been there, is not the president of Laos.
    """
    held = bool(question.keys("concepts") & POSTS)
    told = {record.entity.id} if isinstance(record.statement, Relation) else {*record.entities}
    return held and bool(question.sure) and told.isdisjoint(question.sure)
