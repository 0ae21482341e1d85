"""Of what sort a name is, and whether two things can be one where only one can be."""

from collections.abc import Iterable

from bot.answering.records.places import is_within
from bot.answering.records.record import PLACES
from bot.answering.records.role_sets import HOLDING
from bot.checking.statements.grammar import NEAR_ROLE
from bot.checking.statements.names import Place, World
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.facts import Attribute, Entity, FactBase, Kind, Role, Type
from bot.matching import normalise


class Standing:
    """Tells places, people and bodies apart, with what the sources and the world say of them."""

    def __init__(self, base: FactBase, world: World) -> None:
        self._base = base
        places = [e for e in base.entities.values() if e.type in PLACES]
        self._places = frozenset(e.id for e in places)
        self._unions = territories(base) - self._places
        named = ((e.id, normalise(e.names.en)) for e in places)
        self._known = {one: world.get(name) or world.region(name) for one, name in named}

    def is_place(self, part: Part, *, or_strange: bool = False) -> bool:
        """Whether a name is that of a country, region or city.

        Args:
            part: The name.
            or_strange: Whether an unknown name counts too.
        """
        if part.place or not self._places.isdisjoint(part.entities):
            return True
        return or_strange and part.kind is PartKind.STRANGE

    def is_person(self, part: Part) -> bool:
        """Whether a name is a person's, or unknown and of two words like one."""
        if part.entities:
            return any(self._base.entities[e].kind is Kind.PERSON for e in part.entities)
        return not part.place and " " in part.text

    def is_body(self, reading: Reading, part: Part) -> bool:
        """Whether a name is that of a body for which people work, told by words around it."""
        if part.entities:
            entities = [self._base.entities[e] for e in part.entities]
            return any(e.kind is Kind.PARTNER and e.type not in PLACES for e in entities)
        return any(
            -1 <= part.first - last <= NEAR_ROLE or -1 <= first - part.last <= NEAR_ROLE
            for first, last in reading.cues.get("organisations", ())
        )

    def is_apart(self, part: Part, target: Entity, *, acting: bool = False) -> bool:
        """Whether what a name means cannot hold the target, lie in it or be it.

        An unknown name may be a place in a region or country; it is apart from a city only.

        Args:
            part: The name.
            target: Who or what stands in its part.
            acting: Whether it is told who did it, not where: a country may have a like thing.
        """
        for entity in part.entities:
            if self.speaks_for(self._base.entities[entity], target):
                return False
            if self.is_within(entity, target.id) or self.is_within(target.id, entity):
                return False
            country = self._base.entities[entity].type is Type.COUNTRY
            union = target.id in self._unions  # whose members the sources need not tell
            if country and (union or target.type in (Type.CITY, Type.REGION)):
                return acting
        if target.type not in PLACES or part.entities:
            return True
        if part.place:
            return self._is_elsewhere(part.place, target)
        return target.type is Type.CITY

    def speaks_for(self, entity: Entity, body: Entity) -> bool:
        """Whether somebody holds a post in a region or body, and so may have acted for it."""
        if entity.kind is not Kind.PERSON:
            return False
        posts = (fact for fact in entity.facts if fact.attribute is Attribute.POSITION)
        return any(body.names.en in fact.text.en for fact in posts if fact.text)

    def _is_elsewhere(self, place: Place, target: Entity) -> bool:
        """Whether a place of the world lies apart from an entity, as far as that is known."""
        known = self._known.get(target.id)
        if known and known.country != place.country:
            return True
        return target.type is not Type.COUNTRY or place.is_country

    def are_wider(self, named: Iterable[str], others: Iterable[str]) -> bool:
        """Whether each of some places holds all the others."""
        return all(self.is_within(other, one) for one in named for other in others)

    def is_within(self, one: str, other: str) -> bool:
        """Whether one entity is another, is itself in it, or is a part of it."""
        return is_within(self._base, one, other, roles=HOLDING)


def territories(base: FactBase) -> frozenset[str]:
    """The ids of all countries, regions and cities, and of the unions that countries form."""
    places = [e for e in base.entities.values() if e.type in PLACES]
    unions = (tie.target for e in places for tie in e.relations if tie.role is Role.PARENT)
    return frozenset(unions).union(e.id for e in places)
