"""Parts in things that the sources give to certain entities, and names that stand in them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.answering.records.record import PLACES, Record
from bot.answering.records.role_sets import MAKERS, SITES
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import (
    belongs,
    does,
    follows,
    follows_post,
    is_led,
    is_of,
    posts,
    within,
    word_before,
)
from bot.checking.statements.name_roles import FAMILIES, is_owned
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.tense import is_ahead
from bot.checking.who.titles import Titles
from bot.facts import Attribute, Entity, Kind, Relation, Role, Type
from bot.matching.fold import normalise

_NO_PERSONS = frozenset({*MAKERS, Role.VISITED})
"""Parts that people have in more things than the sources tell."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A part that the sources give to certain entities only.

    Attributes:
        record: The statement that gives it.
        role: The part.
        targets: The ids of all to whom any statement about the same thing gives it.
    """

    record: Record
    role: Role
    targets: frozenset[str]


def slots_of(means: Means, entity_id: str) -> Iterator[Slot]:
    """The parts that the statements in one entity's file give."""
    entity, subjects = means.base.entities[entity_id], means.subjects
    given: dict[Role, set[str]] = defaultdict(set)
    slots = [(record, _slot(record)) for record in subjects.own(entity_id)]
    for _, slot in slots:
        if slot:
            given[slot[0]].add(slot[1])
    person = entity.kind is Kind.PERSON
    body = entity.kind is Kind.PARTNER
    for record, slot in slots:
        if slot and body and slot[0] in SITES and subjects.is_named_in(slot[1], entity_id):
            continue  # a body that bears a place's name need not be there
        if slot and slot[0] in FAMILIES and not (person and slot[0] in _NO_PERSONS):
            if slot[0] is Role.REPORTER and not person:
                continue  # of an event more than one may report
            targets = {target for role in FAMILIES[slot[0]] for target in given.get(role, ())}
            yield Slot(record, slot[0], frozenset(targets))


def _slot(record: Record) -> tuple[Role, str] | None:
    """The part that a statement gives, and to whom; none where others may have it, too."""
    statement = record.statement
    if isinstance(statement, Relation):
        return None if statement.open_list else (statement.role, statement.target)
    if statement.place and statement.attribute is Attribute.PLACE:
        return Role.LOCATION, statement.place
    return None


class Slots:
    """Tells by the words around a name which part in a thing it is given, and instead of whom."""

    def __init__(self, means: Means, titles: Titles) -> None:
        self._base = means.base
        self._subjects = means.subjects
        self._standing = means.standing
        self._titles = titles

    def fills(self, reading: Reading, slot: Slot, part: Part, target: Entity) -> bool:
        """Whether a name stands in the part of a slot, and cannot stand beside its target."""
        standing = self._standing
        person = target.kind is Kind.PERSON
        beside = person or slot.role is Role.SIGNATORY
        if not beside and not standing.is_apart(part, target, acting=slot.role in MAKERS):
            return False
        match slot.role:
            case Role.VISITED | Role.LOCATION | Role.HOST:
                return self._is_site(slot, part, target)
            case Role.PARENT | Role.REPORTER:
                stands = self._holds if slot.role is Role.PARENT else self._hears
                return stands(reading, slot, part)
            case Role.EMPLOYER:
                return self._employs(reading, slot, part, target)
            case Role.LEADER | Role.FOUNDER | Role.ORGANISER:
                # Who runs a centre need not be who set it up.
                told = FAMILIES[slot.role] if slot.role is not Role.FOUNDER else {Role.FOUNDER}
                done = does(reading, told, part)
                return standing.is_person(part) and not _is_body(reading, part) if person else done
            case _:
                return True

    def _is_site(self, slot: Slot, part: Part, target: Entity) -> bool:
        """Whether a name is that of a place; of one that no file knows only where a thing is."""
        if slot.role is Role.VISITED:
            return self._standing.is_place(part) and target.type in PLACES
        return self._standing.is_place(part, or_strange=True)

    def _hears(self, reading: Reading, slot: Slot, part: Part) -> bool:
        """Whether a paper stands for the one spoken to on an occasion that a statement names."""
        types = {self._base.entities[e].type for e in part.entities}
        stretch = range(part.first, part.last + 1)
        if types != {Type.MEDIA} and reading.lasts("outlets").isdisjoint(stretch):
            return False
        others = (n for n in reading.names if slot.record.entity.id not in n.entities)
        others = (n for n in others if not self._standing.is_place(n))
        return any(self._subjects.explains(slot.record, name) for name in others)

    def _holds(self, reading: Reading, slot: Slot, part: Part) -> bool:
        """Whether a name stands as that of a body of which a slot's thing is a part."""
        named = self._standing.is_body(reading, part) if part.entities else _is_body(reading, part)
        named &= slot.record.entity.type not in PLACES and bool(names_of(reading, slot, part))
        return named or belongs(reading, part)

    def _employs(self, reading: Reading, slot: Slot, part: Part, target: Entity) -> bool:
        """Whether a name stands as that of the body for which a person works."""
        person = slot.record.entity.id
        if names_of(reading, slot, part):
            return not self._standing.is_place(part) and self._standing.is_body(reading, part)
        if self._standing.is_place(part) and self._subjects.is_tied(person, part.entities):
            return False  # "Party secretary in Guangxi": where the work is done
        if not self._titles.is_given(reading, person):
            return False  # "he met the king of Thailand"
        ahead = target.type in PLACES and part.first < min(
            (first for first, _ in posts(reading)), default=0
        )
        strange = part.kind is PartKind.STRANGE and (
            follows(reading, "before_place", part) or is_led(reading, part)
        )
        known = reading.own_words  # "a professor in Lahore", and not "at Tsinghua"
        only_there = known.site_preposition - known.locative_preposition
        if strange and reading.folded[word_before(reading, part)] in only_there:
            return _is_body(reading, part)
        body = strange or self._standing.is_body(reading, part) or self._standing.is_place(part)
        # "The Institute's president Huang Hao"
        own = any(first - part.last in (1, 2) for first, _ in posts(reading, employed=False))
        return body and (
            follows_post(reading, part) or ahead or (own and target.type not in PLACES)
        )

    def absent(self, reading: Reading, slot: Slot) -> list[str]:
        """Those who have the part and whom the statement does not name; none if it has room."""
        lasts = reading.lasts("negations")
        named = {
            e
            for one in reading.names
            if one.first - 1 not in lasts  # "Yunnan, not Guangxi"
            for e in one.entities
        }
        absent = sorted(slot.targets - named)
        given = named & slot.targets
        if not given:
            return absent
        # "To Vietnam and Fiji" tells both of one journey.
        counterpart = slot.role in (Role.SIGNATORY, Role.VISITED)
        wider = slot.role in SITES and self._standing.are_wider(given, absent)
        return absent if counterpart or wider else []

    def is_no_goal(self, reading: Reading, slot: Slot, slots: Sequence[Slot]) -> bool:
        """Whether it is told of a journey by its goal where else something is, or will be gone.

        As in "the visit to Laos was praised in Fiji".

        Args:
            reading: The statement.
            slot: A part in the journey.
            slots: All parts in it.
        """
        thing = slot.record.entity.id
        goes = slot.role in (*SITES, Role.VISITED)
        goals = {e for one in slots if goes and one.role is Role.VISITED for e in one.targets}
        words = {word for n in reading.names if thing in n.entities for word in n.text.split()}
        called = any(normalise(self._base.entities[goal].names.en) in words for goal in goals)
        return called or (bool(goals) and is_ahead(reading))

    def rival(self, part: Part, targets: Sequence[str], slot: Slot) -> Entity:
        """The target that a name stands in for: of its own sort where there is one."""
        statement = slot.record.statement
        own = statement.target if isinstance(statement, Relation) else statement.place
        types = {self._base.entities[e].type for e in part.entities}
        alike = [t for t in targets if self._base.entities[t].type in types]
        first = next(iter(alike), own if own and own in targets else targets[0])
        return self._base.entities[first]


def _is_body(reading: Reading, part: Part) -> bool:
    """Whether a name tells by a word in it that it is a body's: "Ministry of Science"."""
    cues = reading.cues.get("organisations", ())
    return any(part.first <= first and last <= part.last for first, last in cues)


def names_of(reading: Reading, slot: Slot, part: Part) -> tuple[Part, ...]:
    """The name of a slot's thing, where another one tells right behind it of what that is."""
    thing = slot.record.entity.id
    tells = is_owned if slot.role is Role.PARENT else is_of
    return tuple(n for n in reading.names if thing in n.entities and tells(reading, n, part))


def is_apposed(reading: Reading, slot: Slot, part: Part) -> bool:
    """Whether a name stands in what explains that of a slot's thing: "X, the mayor of Y, …"."""
    start, _ = reading.clause_of(part.first)
    thing = slot.record.entity.id
    return any(n.last + 1 == start and thing in n.entities for n in reading.names)


def placing(reading: Reading, slot: Slot) -> Sequence[Part]:
    """The words that only tell that a place follows: "hosted by"."""
    return within(reading, reading.cues.get("before_place", ())) if slot.role in SITES else ()
