"""Where the things of a fact base are: in a city, and so in its province and its country."""

from collections.abc import Collection, Iterator

from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import PLACING
from bot.facts import Entity, FactBase, Kind, Relation, Role, Type


def is_within(base: FactBase, one: str, other: str, *, roles: Collection[Role] = PLACING) -> bool:
    """Whether one thing is another, or is in it at any remove.

    Args:
        base: The fact base.
        one: The id of a thing.
        other: The id of a place, or of what the thing may be a part of.
        roles: By which roles it may be in it.
    """
    return other in _around(base, one, roles)


def are_nested(base: FactBase, one: str, other: str, *, roles: Collection[Role] = PLACING) -> bool:
    """Whether one of two things is the other, or is in it, whichever of them that is."""
    return is_within(base, one, other, roles=roles) or is_within(base, other, one, roles=roles)


def is_elsewhere(base: FactBase, entity_id: str, country: str) -> bool:
    """Whether a thing is said to be in a country, and in another one than ``country``."""
    around = {i for i in _around(base, entity_id, PLACING) if i in base.entities}
    countries = {i for i in around if base.entities[i].type is Type.COUNTRY}
    return bool(countries) and country not in countries


def placings(records: Records, entity_id: str) -> Iterator[tuple[Record, Relation]]:
    """The statements in a thing's own file that tell where it is, or to what it belongs."""
    for record in records.own(entity_id):
        relation = record.statement
        if record.role in PLACING and isinstance(relation, Relation):
            yield record, relation


def _around(base: FactBase, entity_id: str, roles: Collection[Role]) -> set[str]:
    """The ids of a thing and of all that it is in, from a university to its country."""
    reached: set[str] = set()
    left = [entity_id]
    while left:
        reached.add(one := left.pop())
        entity = base.entities.get(one)
        ties = entity.relations if entity else ()
        left += (
            tie.target
            for tie in ties
            if tie.role in roles
            and tie.target not in reached
            and not (Role.EMPLOYER in roles and entity and _is_posted(entity, tie))
        )
    return reached


def _is_posted(entity: Entity, relation: Relation) -> bool:
    """Whether a place is only where somebody works for a body, or a country, that is elsewhere."""
    employed = any(other.role is Role.EMPLOYER for other in entity.relations)
    return employed and relation.role is Role.LOCATION and entity.kind is Kind.PERSON
