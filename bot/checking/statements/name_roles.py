"""In which parts the words around a name put it."""

from collections.abc import Iterator

from bot.answering.records.role_sets import MAKERS, SITES, WRITERS
from bot.checking.statements.comparatives import is_compared
from bot.checking.statements.grammar import (
    belongs,
    does,
    follows,
    holds_post,
    is_additive,
    is_of,
    is_posted,
    posts,
    word_before,
)
from bot.checking.statements.reading import NAMING, Part, Reading
from bot.checking.words.cues import indexes
from bot.facts import Role

FAMILIES: dict[Role, frozenset[Role]] = {
    **dict.fromkeys(MAKERS, MAKERS),
    **dict.fromkeys(WRITERS, WRITERS),
    **dict.fromkeys(SITES, SITES),
    Role.LEADER: frozenset({Role.LEADER, Role.FOUNDER}),
    Role.EMPLOYER: frozenset({Role.EMPLOYER}),
    Role.PARENT: frozenset({Role.PARENT}),
    Role.SIGNATORY: frozenset({Role.SIGNATORY}),
    Role.VISITED: frozenset({Role.VISITED}),
    Role.REPORTER: frozenset({Role.REPORTER}),
}
"""Roles that one thing gives once, each with those that are told by the same words."""

_REPEATED = frozenset({*SITES, Role.VISITED, Role.SIGNATORY, Role.REPORTER})
"""Parts that more may have than are told: "it was also shown in Beijing"."""


def put(reading: Reading, part: Part) -> Iterator[Role]:
    """The roles in which the words around a name put it."""
    post = holds_post(reading, part)
    if follows(reading, "before_place", part) or does(reading, {Role.HOST}, part):
        yield from SITES
    elif is_posted(reading, part):
        yield Role.LOCATION
    if post or posts(reading) or any(is_of(reading, one, part) for one in reading.names):
        yield Role.EMPLOYER
    start, _ = reading.clause_of(part.first)
    end = reading.words[part.last].end
    if (follows(reading, "companions", part) or does(reading, {Role.SIGNATORY}, part)) and any(
        start <= p.first and ";" not in reading.text[end : reading.words[p.first].start]
        for p, told in reading.roles
        if Role.SIGNATORY in told
    ):
        yield Role.SIGNATORY
    yield from _put_besides(reading, part)
    if follows(reading, "origins", part):
        yield from WRITERS
    for family in (MAKERS, WRITERS, FAMILIES[Role.LEADER]):
        if does(reading, family, part) or (post and family is not WRITERS):
            yield from family


def _put_besides(reading: Reading, part: Part) -> Iterator[Role]:
    """Of these roles, those in which the words put a name, whatever other one it has."""
    if belongs(reading, part) or any(is_owned(reading, one, part) for one in reading.names):
        yield Role.PARENT
    if _is_visited(reading, part):
        yield Role.VISITED
    if _hears(reading, part):
        yield Role.REPORTER


def is_owned(reading: Reading, name: Part, part: Part) -> bool:
    """Whether a name tells right beside another one of what that is a part: "X at Y", "Y's X"."""
    own = reading.is_genitive(part) and part.last + 1 == name.first
    at = follows(reading, "before_place", part) and word_before(reading, part) == name.last + 1
    return own or at or is_of(reading, name, part)


def _hears(reading: Reading, part: Part) -> bool:
    """Whether somebody is told to speak to a body: "told the paper", "gave it an interview"."""
    interview = any("interview" in told for _, told in reading.keyed("concepts"))
    at, known = word_before(reading, part), reading.own_words
    to = known.goal_preposition | known.setting_preposition | known.comitative_preposition
    if reading.folded[max(at, 0)] in to:
        return interview or reading.has("speaking")
    told = at in reading.lasts("speaking")  # and not "spoke of"
    return told and reading.folded[at] not in known.leading_preposition


def _is_visited(reading: Reading, part: Part) -> bool:
    """Whether somebody is told to go to a place: "visited it", "a delegation to Laos and it"."""
    to = reading.own_words.goal_preposition | reading.own_words.site_preposition
    goals = {at for at, word in enumerate(reading.folded) if word in to}
    joins = reading.lasts("joining")
    going = {p.last for p, told in reading.roles if Role.VISITED in told}
    going |= {p.last for p, told in reading.keyed("concepts") if "visit" in told}
    going |= {last for last in reading.lasts("delegations") if last + 1 in goals}
    listed = indexes((p.first, p.last) for p in reading.of_kind(*NAMING)) | joins
    listed |= {at + 1 for at in joins} & goals
    begins = set(reading.segments) - joins
    for last in (last for last in going if last < part.first):
        between = range(last + 1, part.first)
        between = between[1:] if between and between[0] not in listed else between
        joined = not between or not joins.isdisjoint(between)  # not "visited Laos with it"
        apart = begins & set(range(last + 1, part.first + 1))
        if joined and listed.issuperset(between) and not apart:
            return True
    return False


def put_alone(reading: Reading, part: Part) -> frozenset[Role]:
    """The roles in which the words put a name, without those of one more: "it was also there".

    None of what something is only compared with: "larger than the expo in Beijing".
    """
    roles = frozenset(put(reading, part))
    if not roles or is_compared(reading, part.first):
        return frozenset()
    return roles - _REPEATED if is_additive(reading, part.first) else roles
