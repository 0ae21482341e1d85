"""Whether a statement turns round who does something to whom, as the fact base tells it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.answering.records.capitals import of_capital
from bot.answering.records.role_sets import MAKERS
from bot.answering.words.terms import Term
from bot.checking.sources.case import NOTHING, Case, Outcome, Rule
from bot.checking.sources.evidence import HALF, Cover, explained
from bot.checking.sources.means import Means
from bot.checking.sources.wordings import own_terms
from bot.checking.statements.attachments import EVERYWHERE
from bot.checking.statements.grammar import beginning
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.sides import Sides, sides
from bot.facts import Fact, Kind, Role

_BRINGING = MAKERS | {Role.HOST}
"""Roles of those who bring a thing about, or have it at their place."""


class _Deed(NamedTuple):
    """What somebody does, by the fact base.

    Attributes:
        thing: The id of the entity of which it is told.
        terms: What the words mean by which the fact base tells it.
        by: The ids of those who do it.
        to: The ids of those to whom it is done.
        claimants: The ids of those who only say so.
    """

    thing: str
    terms: frozenset[Term]
    by: frozenset[str]
    to: frozenset[str]
    claimants: frozenset[str]

    def tells(self, part: Part) -> bool:
        """Whether its words have what a word means."""
        return explained(part, self.terms) >= HALF


class Deeds:
    """Holds who does something to whom in a statement against what the fact base tells."""

    def __init__(self, means: Means) -> None:
        base, records = means.base, means.records
        self._records = records
        self._subjects = means.subjects
        self._standing = means.standing
        self._people = base.of_kind(Kind.PERSON)
        self._parties = base.of_kind(Kind.PARTNER) | self._people
        self._of_source: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._of_thing: dict[str, list[int]] = defaultdict(list)
        self._to: dict[str, list[int]] = defaultdict(list)
        self._made: dict[int, _Deed] = {}
        acting = set(self._parties)
        for number, (entity, statement) in enumerate(records.base.statements()):
            if isinstance(statement, Fact) and statement.deed:
                acting.update(statement.deed.by, statement.deed.to)
                self._of_thing[entity.id].append(number)
                for quote in statement.quotes:
                    self._of_source[quote.source].append((quote.text, number))
                for one in statement.deed.to:
                    self._to[one].append(number)
        self._acting = frozenset(acting)

    def agree(self, case: Case) -> bool | None:
        """Whether those do it who do it by the fact base; None where that is left open.

        Args:
            case: A statement whose every part some passages explain.
        """
        reading = case.reading
        said = sides(reading, self._acting, self._meant(reading, case.around))
        if not said:
            return None
        makers = self._makers(reading, said)
        if makers:
            return self._do(said, makers, frozenset())
        near, turned = self._near(reading, case.support.covers), self._reversed(reading, said)
        told = dict.fromkeys((*near, *turned))
        best = self._best(reading, said, told)
        if doing := [one for one in best if self._do(said, one.by, one.to)]:
            return True if any(one.tells(verb) for one in doing for verb in said.verbs) else None
        agents = _ids(said.agents)
        is_turned = any(
            _is_turned(said, one, is_named=one.thing in reading.named)
            for one in best
            if one.to & agents or not self._subjects.is_tied(one.thing, agents)
        )
        return False if is_turned else None

    def sparing(self, rule: Rule) -> Rule:
        """A rule that tells where names have changed places, kept from what contradicts nothing.

        So where they have changed none after all, and where it is told of nothing that happened
        once: both may have asked the other one, but one only asked for the meeting.
        """

        def told(case: Case) -> Outcome:
            found = rule(case)
            if not found.conflicts:
                return found
            agree = self.agree(case)
            ranks = case.reading.has("superlatives")  # each may be the other's first partner
            is_open = agree or ((agree is False or ranks) and case.reading.named <= self._parties)
            return NOTHING if is_open else found

        return told

    def _meant(self, reading: Reading, around: Sequence[str]) -> str:
        """The id of the one for whom a pronoun stands, if it can be no other one."""
        start = beginning(reading)
        is_person = any(first == start for first, _ in reading.cues.get("for_persons", ()))
        who = set(around) & self._people if is_person else set(around)
        return next(iter(who)) if len(who) == 1 and who <= self._acting else ""

    def _makers(self, reading: Reading, said: Sides) -> frozenset[str]:
        """Those who bring about what a statement names, where it tells by whom that is done."""
        if (said.is_told or said.objects) and any(map(_interviews, said.verbs)):
            return frozenset(self._subjects.targets(reading.named, {Role.REPORTER}))
        roles = {role for verb in said.verbs for role in verb.keys("roles")} & _BRINGING
        if not (said.is_told and roles):
            return frozenset()
        family = MAKERS if roles & MAKERS else roles
        things = reading.named - self._parties
        return frozenset(self._subjects.targets(things, family))

    def _near(self, reading: Reading, covers: Iterable[Cover]) -> Iterator[_Deed]:
        """The deeds of which passages tell, and those of the things of which a statement does."""
        numbers = set[int]()
        things = reading.named - self._parties
        for cover in covers:
            things |= cover.passage.subjects
            own = cover.passage.text
            for text, number in self._of_source.get(cover.passage.source, ()):
                if text in own or own in text:
                    numbers.add(number)
        for thing in things:
            if not self._subjects.is_wide(thing):
                numbers.update(self._of_thing.get(thing, ()))
        return map(self._deed, sorted(numbers))

    def _reversed(self, reading: Reading, said: Sides) -> Iterator[_Deed]:
        """The deeds with a statement's two sides turned round that tell of what it does.

        They tell of all of it, or of the verb and most of the rest.
        """
        agents, patients = _ids(said.agents), _ids(said.patients)
        words = [part for part in reading.of_kind(PartKind.WORD) if part.terms - EVERYWHERE]
        numbers = {number for agent in agents for number in self._to.get(agent, ())}
        for deed in map(self._deed, sorted(numbers)):
            if deed.by & patients and not deed.by & agents:
                told = sum(map(deed.tells, words))
                least = len(words) / 2 if any(map(deed.tells, said.verbs)) else len(words)
                if told and told >= least:
                    yield deed

    def _deed(self, number: int) -> _Deed:
        """The deed of a fact, by its number among all statements."""
        if number not in self._made:
            record = self._records.all[number]
            deed = record.statement.deed if isinstance(record.statement, Fact) else None
            by, to = (deed.by, deed.to) if deed else ((), ())
            self._made[number] = _Deed(
                record.entity.id,
                own_terms(record),
                frozenset(by),
                frozenset(to),
                frozenset(record.statement.claimed_by),
            )
        return self._made[number]

    def _best(self, reading: Reading, said: Sides, told: Iterable[_Deed]) -> Sequence[_Deed]:
        """The deeds whose words tell most of what a statement's do, the verb above all."""
        parts = [part for part in reading.parts if self._parties.isdisjoint(part.entities)]
        scored = [
            (
                any(map(one.tells, said.verbs))
                + sum(one.thing in part.entities or one.tells(part) for part in parts),
                one,
            )
            for one in told
        ]
        most = max((score for score, _ in scored), default=0)
        return [one for score, one in scored if most and score == most]

    def _do(self, said: Sides, by: frozenset[str], to: frozenset[str]) -> bool:
        """Whether those who do something by a statement may be those who do it."""
        within = self._standing.is_within
        return any(
            one in by
            or (
                of_capital(part.text) is None  # what a country's region does, "Beijing" has not
                and any(within(one, other) or within(other, one) for other in by)
            )
            for part in said.agents
            if not _ids([part]) & to
            for one in part.entities
        )


def _is_turned(said: Sides, deed: _Deed, *, is_named: bool) -> bool:
    """Whether others do a deed than those who do it, or it is done to these.

    Args:
        said: The sides of a statement; those who do it are none of those who do the deed.
        deed: The deed.
        is_named: Whether the statement names the thing of which the deed is told.
    """
    agents, objects = _ids(said.agents), _ids(said.objects)
    patients = _ids(said.patients) - agents
    is_done = any(map(deed.tells, said.verbs))
    if said.is_told:
        return is_done or is_named
    is_done_to_doer = bool(deed.by & patients) and not deed.to & patients
    if said.verb and deed.tells(said.verb) and not agents & deed.claimants:
        return True
    if deed.to & agents:
        return is_done_to_doer and (is_done or said.is_sure)
    return is_done_to_doer and is_done and bool(deed.by & objects)


def _interviews(verb: Part) -> bool:
    """Whether a verb tells an interview, which "spoke to" also does of who gives one."""
    return "interview" in verb.keys("concepts") and verb.first == verb.last


def _ids(parts: Iterable[Part]) -> frozenset[str]:
    """The ids of all that some names mean."""
    return frozenset(entity for part in parts for entity in part.entities)
