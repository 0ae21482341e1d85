"""Where the things of a fact base are: in a city, and so in its province and its country."""

from collections.abc import Iterator

from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.facts import Entity, FactBase, Kind, Relation, Role, Type

PLACING = frozenset(
    {Role.LOCATION, Role.HOST, Role.PARENT, Role.EMPLOYER, Role.ORIGIN, Role.NAMESAKE}
)
"""Roles by which something is in a place, is called after it, or belongs to what is in it."""

_STEPS = 3
"""From a university over its city and its province to its country."""


def is_within(base: FactBase, entity_id: str, place: str) -> bool:
    """Whether a thing is a place, or is in it by at most three steps.

    Args:
        base: The fact base.
        entity_id: The id of the thing.
        place: The id of the place.
    """
    return place in _around(base, entity_id)


def is_elsewhere(base: FactBase, entity_id: str, country: str) -> bool:
    """Whether a thing is said to be in a country, and in another one than ``country``."""
    around = {i for i in _around(base, entity_id) if i in base.entities}
    countries = {i for i in around if base.entities[i].type is Type.COUNTRY}
    return bool(countries) and country not in countries


def placings(records: Records, entity_id: str) -> Iterator[tuple[Record, Relation]]:
    """The statements in a thing's own file that tell where it is, or to what it belongs."""
    for record in records.own(entity_id):
        relation = record.statement
        if record.role in PLACING and isinstance(relation, Relation):
            yield record, relation


def _around(base: FactBase, entity_id: str) -> set[str]:
    """The ids of a thing and of all that it is in."""
    reached = {entity_id}
    for _ in range(_STEPS):
        entities = (base.entities[i] for i in reached if i in base.entities)
        reached |= {
            relation.target
            for entity in entities
            for relation in entity.relations
            if relation.role in PLACING and not _is_posted(entity, relation)
        }
    return reached


def _is_posted(entity: Entity, relation: Relation) -> bool:
    """Whether a place is only where somebody works for a body, or a country, that is elsewhere."""
    employed = any(other.role is Role.EMPLOYER for other in entity.relations)
    return employed and relation.role is Role.LOCATION and entity.kind is Kind.PERSON
