"""Who holds which office, and in which body."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet

from bot.answering.records.record import Record
from bot.facts import Attribute, FactBase, Kind, Role

OFFICES = frozenset(
    {
        "ceo",
        "commissioner",
        "deputy",
        "founder",
        "leader",
        "mayor",
        "president",
        "prime_minister",
        "professor",
        "secretary",
    }
)
"""Notions of the vocabulary by which people are called after what they are."""

CALLED = OFFICES - {Role.LEADER, "deputy"}
"""Offices without those whose words stand for much else."""

_HELD = frozenset({Role.LEADER, Role.FOUNDER})
"""Roles of those who hold an office in a body."""

POSTS = OFFICES - _HELD
"""Offices that are no act: who begins something is its founder."""


class Offices:
    """The offices of the people of one fact base, and the bodies where they hold them."""

    def __init__(self, base: FactBase, records: Sequence[Record]) -> None:
        self._offices: dict[str, set[str]] = defaultdict(set)
        self._people: dict[str, set[str]] = defaultdict(set)
        self._bodies: dict[str, set[str]] = defaultdict(set)
        self._positions: dict[str, list[Record]] = defaultdict(list)
        first = 0  # the number of an entity's first record
        for own in base.entities.values():
            is_person = own.kind is Kind.PERSON
            for number, fact in enumerate(own.facts, first) if is_person else ():
                if fact.attribute is Attribute.POSITION:
                    self._learn(own.id, records[number])
            for number, relation in enumerate(own.relations, first + len(own.facts)):
                if is_person and relation.role is Role.EMPLOYER:
                    self._tie(own.id, relation.target)
                elif relation.role in _HELD and Kind.PERSON in records[number].sorts:
                    self._tie(relation.target, own.id)
                    self._offices[relation.target].add(relation.role)
            first += len(own.facts) + len(own.relations)

    def _learn(self, person: str, record: Record) -> None:
        """Remember the offices that a statement tells of somebody."""
        held = OFFICES.intersection(key for section, key in record.terms if section == "concepts")
        self._offices[person] |= held
        for office in held or {""}:
            self._positions[office].append(record)

    def _tie(self, person: str, body: str) -> None:
        self._people[body].add(person)
        self._bodies[person].add(body)

    def of(self, person: str) -> AbstractSet[str]:
        """The offices that somebody holds anywhere."""
        return self._offices.get(person, frozenset())

    def people(self, body: str) -> Collection[str]:
        """The ids of those who work in a body, or head it."""
        return self._people.get(body, ())

    def bodies(self, person: str) -> Collection[str]:
        """The ids of the bodies in which somebody works, or that they head."""
        return self._bodies.get(person, ())

    def positions(self, offices: Collection[str]) -> Sequence[Record]:
        """What says that people hold one of some offices, or what anybody is where none is given.

        In the order of the fact base.
        """
        asked = offices or self._positions
        held = {r.number: r for office in asked for r in self._positions.get(office, ())}
        return [held[number] for number in sorted(held)]
