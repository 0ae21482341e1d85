"""The fact base: every entity and source, immutable, with the ties between them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from bot.facts.courtesy import politely
from bot.facts.entity import Entity, Fact, Quote, Relation
from bot.facts.source import Source
from bot.facts.values import SPOKEN
from bot.facts.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Link:
    """A relation, and the entity in whose file it stands."""

    subject: Entity
    relation: Relation


class FactBase:
    """Everything that is known, looked up by id.

    Attributes:
        entities: Each entity by its id, in the order of the ids.
        sources: Each source by its id, in the order of the ids.
        digest: The SHA-256 of the content; equal content, equal digest.
        version: The first 12 of its hexadecimal digits, which people read.
        place: The file that keeps it, beside which what is made of it may be kept as well; none
            where nothing is to be kept.
    """

    def __init__(
        self, entities: Mapping[str, Entity], sources: Mapping[str, Source], digest: str
    ) -> None:
        # Sorting the items would keep other threads waiting.
        self.entities = MappingProxyType({i: entities[i] for i in politely(sorted(entities))})
        self.sources = MappingProxyType({i: sources[i] for i in politely(sorted(sources))})
        self.digest = digest
        self.version = digest[:12]
        self.place: Path | None = None

    @cached_property
    def _links(self) -> Mapping[str, Sequence[Link]]:
        links: dict[str, list[Link]] = {}
        for entity in politely(self.entities.values()):
            for relation in entity.relations:
                links.setdefault(relation.target, []).append(Link(entity, relation))
        return links

    @cached_property
    def _translations(self) -> Mapping[tuple[str, str, str], str]:
        return {
            (quote.source, quote.text, language): text
            for _, _, quote in politely(self.quotes())
            for language, text in quote.translation.items()
        }

    @cached_property
    def _of_kind(self) -> Mapping[Kind, frozenset[str]]:
        found: dict[Kind, set[str]] = {kind: set() for kind in Kind}
        for entity in politely(self.entities.values()):
            found[entity.kind].add(entity.id)
        return {kind: frozenset(ids) for kind, ids in found.items()}

    def of_kind(self, kind: Kind) -> frozenset[str]:
        """The ids of all entities of a kind."""
        return self._of_kind[kind]

    def names(self) -> Iterator[tuple[str, str]]:
        """Every name and alias as ``(entity id, name)``."""
        for entity in self.entities.values():
            for name in entity.all_names():
                yield entity.id, name

    def kinds(self) -> dict[str, frozenset[str]]:
        """The kinds under which each entity is found, by its id."""
        return {entity.id: frozenset(entity.kinds) for entity in self.entities.values()}

    def links_to(self, entity_id: str) -> tuple[Link, ...]:
        """The relations in other files that point to this entity."""
        return tuple(self._links.get(entity_id, ()))

    def translation(self, quote: Quote, language: str) -> str | None:
        """Our translation of ``quote`` into ``language``, wherever in the base it stands."""
        return self._translations.get((quote.source, quote.text, language))

    def wordings(self, quote: Quote) -> Iterator[tuple[str, str]]:
        """A quote and our translations of it, each behind its language."""
        yield self.sources[quote.source].language, quote.text
        for language in SPOKEN:
            if translation := self.translation(quote, language):
                yield language, translation

    def statements(self) -> Iterator[tuple[Entity, Fact | Relation]]:
        """Every statement and the entity in whose file it stands, in order."""
        for entity in self.entities.values():
            for statement in entity.statements:
                yield entity, statement

    def quotes(self) -> Iterator[tuple[Entity, Fact | Relation, Quote]]:
        """Every quote with the statement that it proves and that statement's entity."""
        for entity, statement in self.statements():
            for quote in statement.quotes:
                yield entity, statement, quote
