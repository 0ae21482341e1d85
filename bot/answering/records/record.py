"""One statement of a fact base, and everything by which a question can find it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.answering.reply import Shown
from bot.answering.words.content import Content
from bot.answering.words.terms import Term
from bot.answering.words.values import Figure
from bot.facts import Attribute, Entity, Fact, Kind, Relation, Role, Type
from bot.facts.vocabulary import TYPES

SUBJECT, TARGET, PLACE, CLAIMANT, WHOLE, NAMED, SEAT = 1.0, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5
"""How surely a statement is about an entity, by the part that the entity plays in it."""

PLACES = frozenset({Type.COUNTRY, Type.REGION, Type.CITY})

BODIES = frozenset({Type.COMPANY, Type.UNIVERSITY, Type.INSTITUTE})
"""Sorts of those for whom people work."""

COLLECTIVES = TYPES[Kind.PARTNER] - {Type.CENTRE}
"""Sorts of those who act as one, of which no initiative is; a centre may be either."""

DOCUMENTS = frozenset({Type.PLAN, Type.POLICY, Type.REPORT})
"""Sorts of what is issued by those who set it up, and begins then."""

PEOPLED = PLACES | {Type.ASSOCIATION}
"""Sorts of what has many people, of whom one cannot be meant, and is none of them itself."""

ACTORS = frozenset({Kind.PARTNER, Kind.PERSON})
"""Who does something, and may do it in several places; what is held in one is in no other."""


@dataclass(frozen=True)
class Record:
    """One statement, and everything by which a question can find it.

    Of thousands of records a question looks closely at few: their words are numbers, which many
    records share text by text, until `terms` are asked for.

    Attributes:
        number: Its place among all records, in the order of the base.
        entity: The entity in whose file it stands.
        statement: The fact or the relation.
        entities: The ids of all entities that play a part in it, and how surely.
        words: What its words, and the names of its entities, stand for, by their numbers.
        values: The terms by which its figures are found, by their numbers.
        known: All terms, each at the place of its number; one for all records.
        typed: The values of its typed fields.
        figures: All values that it gives, those in its words included.
        counted: What the words for the things that it counts stand for.
        sorts: The kinds and types of the entity, and of the target of a relation.
        denied: What its first quote denies; see `Text`.
        excluded: Whom its first quote names in what it denies.
        enumerates: Whether its first quote tells several things in a row: "energy, talents and …".
    """

    number: int
    entity: Entity
    statement: Fact | Relation
    entities: Mapping[str, float]
    words: tuple[Sequence[int], ...]
    values: tuple[int, ...]
    known: Sequence[Term]
    typed: tuple[Figure, ...]
    figures: tuple[Figure, ...]
    counted: frozenset[Term]
    sorts: frozenset[str]
    denied: frozenset[Term]
    excluded: frozenset[str]
    enumerates: bool = False

    @cached_property  # every question that a statement is held against asks for it
    def attribute(self) -> Attribute | None:
        """The attribute of a fact; none for a relation."""
        return self.statement.attribute if isinstance(self.statement, Fact) else None

    @cached_property
    def role(self) -> Role | None:
        """The role of a relation; none for a fact."""
        return self.statement.role if isinstance(self.statement, Relation) else None

    @property
    def shown(self) -> Shown:
        """The statement as a reply shows it."""
        return Shown(self.entity, self.statement)

    @property
    def ends(self) -> frozenset[str]:
        """The ids of whose file it stands in, and of whom or what a relation ties to that."""
        target = self.statement.target if isinstance(self.statement, Relation) else None
        return frozenset({self.entity.id} if target is None else {self.entity.id, target})

    @cached_property
    def terms(self) -> frozenset[Term]:
        """What its words, and the names of its entities, stand for."""
        numbers = set[int]().union(*self.words)
        return frozenset({self.known[number] for number in numbers})  # a copied set is compact

    def tells(self, content: Content) -> bool:
        """Whether it holds a word itself, or every word of a phrase, whatever else is known."""
        if not content.terms.isdisjoint(self.terms):
            return True
        return bool(content.parts) and not any(map(self.terms.isdisjoint, content.parts))
