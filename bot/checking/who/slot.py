"""A part in a thing that the sources give to certain entities: who founded it, where it is."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answering.records.record import Record
from bot.answering.records.role_sets import MAKERS, SITES
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.name_roles import FAMILIES
from bot.facts import Attribute, FactBase, Kind, Relation, Role

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


def slots_of(base: FactBase, subjects: Subjects, entity_id: str) -> Iterator[Slot]:
    """The parts that the statements in one entity's file give.

    Args:
        base: The fact base.
        subjects: Its statements.
        entity_id: The entity.
    """
    given: dict[Role, set[str]] = defaultdict(set)
    slots = [(record, _slot(record)) for record in subjects.own(entity_id)]
    for _, slot in slots:
        if slot:
            given[slot[0]].add(slot[1])
    person = base.entities[entity_id].kind is Kind.PERSON
    body = base.entities[entity_id].kind is Kind.PARTNER
    for record, slot in slots:
        if slot and body and slot[0] in SITES and subjects.is_named_in(slot[1], entity_id):
            continue  # a body that bears a place's name need not be there
        if slot and slot[0] in FAMILIES and not (person and slot[0] in _NO_PERSONS):
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
