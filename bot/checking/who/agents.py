"""Who does something by the words of a statement, and whether sources only have them speak."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from bot.answering.records.role_sets import MAKERS, WRITERS
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import are_joined, does, follows, speaks, word_before
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.verbs import is_object
from bot.facts import Attribute, Fact, Relation, Role, Type

ACTS = MAKERS | {Role.ORIGIN}
"""Parts that somebody has who brought it about."""

_HARMS = frozenset({"manipulation", "misinformation", "privacy"})
"""Notions of which people warn; as verbs they tell who does so."""

_SAYING = frozenset({Role.TOPIC, Role.NAMESAKE, Role.AUTHOR, Role.EMPLOYER, Role.PUBLISHER})
"""Parts of those who only say, or write, something of a thing."""

_PEOPLE = frozenset({Type.PERSON, Type.MEDIA})
"""Sorts of those among whom somebody is: "one of the reporters"."""

_NO_ACT = frozenset({Attribute.STATEMENT, Attribute.WHAT, Attribute.NEED, Attribute.STRENGTH})

NEAR_SORT = 4
"""So many words behind the verb the sort of what is brought about may stand: "the AI fund"."""


def does_harm(reading: Reading) -> bool:
    """Whether a verb for a harm stands right behind a name: "Tan manipulates the public".

    Args:
        reading: A statement whose every part some passages explain.
    """
    auxiliary = reading.function_words.auxiliary
    ends = {name.last + 1 for name in reading.names if not reading.is_genitive(name)}
    return any(
        part.first in ends
        or (part.first - 1 in ends and reading.folded[part.first - 1] in auxiliary)
        for part in reading.of_kind(PartKind.WORD)
        if part.keys("concepts") & _HARMS
    )


def is_born(reading: Reading, people: frozenset[str]) -> bool:
    """Whether a person is told to be born somewhere, as a fund may be, and no source tells."""
    for part in reading.of_kind(PartKind.WORD):
        if "unsaid_birthplace" in part.keys("concepts"):
            before = [n for n in reading.names if n.last < part.first and not speaks(reading, n)]
            who = before[-1] if before else None
            if not who:
                return reading.has("animate")  # "he was"
            if not (people.isdisjoint(who.entities) or reading.is_genitive(who)):
                return True
    return False


def takes_no_part(reading: Reading, covers: Sequence[Cover], people: frozenset[str]) -> bool:
    """Whether somebody is told to join what passages do not have them join, or to be one of them.

    The authors of an article on a fair are none of its exhibitors, nor of the reporters there.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        people: The ids of persons.
    """
    first = [name for name in reading.names[:1] if not reading.is_genitive(name)]
    who = {entity for name in first for entity in name.entities} & people
    if not who:
        return False
    behind = first[0].last
    joins = any(Role.PARTICIPANT in roles for part, roles in reading.roles if part.first > behind)
    among = {last for begun, last in reading.cues.get("first_of", ()) if begun > behind}
    is_one = among and any(types & _PEOPLE for _, types in reading.sorts)
    if not (joins or is_one):
        return False
    ties = [tie for cover in covers for tie in cover.passage.ties]
    return not any(who & {one, other} and role not in _SAYING for one, other, role in ties)


def is_done_by_others(reading: Reading, covers: Sequence[Cover], types: Mapping[str, Type]) -> bool:
    """Whether a statement has something made by a sort of people that made nothing there."""
    acts = ACTS | WRITERS
    firsts = {part.last + 1 for part, roles in reading.roles if roles & acts}
    agents = [part for part in reading.of_kind(PartKind.WORD) if follows(reading, "by", part)]
    behind = any(name.first > part.last for part in agents for name in reading.names)
    behind |= any(p.first in reading.firsts("delegations") for p in agents)  # sent by others
    if not agents or behind or firsts.isdisjoint(reading.firsts("by")):
        return False
    ties = (tie for cover in covers for tie in cover.passage.ties if tie[2] in acts)
    makers = {types[entity] for one, other, _ in ties for entity in (one, other)}
    return all(makers.isdisjoint(part.keys("types")) for part in agents)


def is_done_by_object(reading: Reading, means: Means) -> bool:
    """Whether a thing is told to bring about those who did that: "the league launched Guangxi"."""
    verbs = {part.last for part, roles in reading.roles if roles & ACTS}
    return any(
        not means.subjects.targets(before.entities, ACTS).isdisjoint(behind.entities)
        for before, behind in pairwise(reading.names)
        if before.last < word_before(reading, behind)
        if word_before(reading, behind) in verbs and is_object(reading, behind)
        if not follows(reading, "by", behind)
    )


def brings_about(reading: Reading) -> bool:
    """Whether what somebody brings about stands right behind the verb that tells it."""
    firsts = {name.first for name in reading.names}
    sorts = {part.last for part, _ in reading.sorts}
    return any(
        not firsts.isdisjoint(_behind(reading, part.last))
        or not sorts.isdisjoint(range(part.last + 1, part.last + NEAR_SORT + 1))
        for part, roles in reading.roles
        if roles & ACTS
    )


def _behind(reading: Reading, last: int) -> range:
    """The index of the word behind another one, and of the one behind its article."""
    article = reading.folded[last + 1 : last + 2]
    return range(last + 1, last + 2 + (not reading.function_words.article.isdisjoint(article)))


def is_joint_agent(reading: Reading, one: Part, other: Part) -> bool:
    """Whether something is told to be done by two: "organised by Guangxi and ASEAN"."""
    joined = are_joined(reading, one, other)
    return joined and follows(reading, "by", one) and does(reading, ACTS, one)


def is_act(statement: Fact | Relation) -> bool:
    """Whether a statement may tell what somebody does, not only who it is or what it says."""
    return isinstance(statement, Fact) and statement.attribute not in _NO_ACT
