"""Who does something by the words of a statement, and whether sources only have them speak."""

from collections.abc import Sequence
from itertools import pairwise

from bot.checking.sources.evidence import Cover
from bot.checking.statements.grammar import does, follows
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.facts import Role

ACTS = frozenset({Role.ORGANISER, Role.FOUNDER, Role.ORIGIN})
"""Parts that somebody has who brought it about."""

_HARMS = frozenset({"manipulation", "misinformation", "privacy"})
"""Notions of which people warn; as verbs they tell who does so."""

_SAYING = frozenset({Role.TOPIC, Role.AUTHOR, Role.EMPLOYER, Role.PUBLISHER})
"""Parts of those who only say, or write, something of a thing."""


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


def takes_no_part(reading: Reading, covers: Sequence[Cover], people: frozenset[str]) -> bool:
    """Whether somebody is told to take part in something of whom passages tell no such thing.

    The authors of an article on a fair are none of its exhibitors.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        people: The ids of persons.
    """
    first = [name for name in reading.names[:1] if not reading.is_genitive(name)]
    who = {entity for name in first for entity in name.entities} & people
    if not who or not any(
        Role.PARTICIPANT in roles and part.first > first[0].last for part, roles in reading.roles
    ):
        return False
    ties = [tie for cover in covers for tie in cover.passage.ties]
    return not any(who & {one, other} and role not in _SAYING for one, other, role in ties)


def brings_about(reading: Reading) -> bool:
    """Whether what somebody brings about is named right behind the verb that tells it."""
    firsts = {name.first for name in reading.names}
    return any(
        not firsts.isdisjoint(_behind(reading, part.last))
        for part, roles in reading.roles
        if roles & ACTS
    )


def _behind(reading: Reading, last: int) -> range:
    """The index of the word behind another one, and of the one behind its article."""
    article = reading.folded[last + 1 : last + 2]
    return range(last + 1, last + 2 + (not reading.function_words.article.isdisjoint(article)))


def are_joined(reading: Reading, *names: Part) -> bool:
    """Whether nothing but a joining word stands between each name and the next."""
    joins = {last for _, last in reading.cues.get("joining", ())}
    pairs = pairwise(names)
    return all(one.last + 1 in joins and one.last + 2 == other.first for one, other in pairs)


def is_joint_agent(reading: Reading, one: Part, other: Part) -> bool:
    """Whether something is told to be done by two: "organised by Guangxi and ASEAN"."""
    joined = are_joined(reading, one, other)
    return joined and follows(reading, "by", one) and does(reading, ACTS, one)
