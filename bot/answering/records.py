"""Every statement of a fact base as a record that words, names and figures can find."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from bot.answering.lexicon import Term, stem_term
from bot.answering.spelling import Spelling
from bot.answering.texts import Text, Texts, counted, positive
from bot.answering.typed import currency_term, doubled, figure_terms, typed_figures
from bot.answering.values import Figure, Measure
from bot.facts import Attribute, Count, Entity, Fact, FactBase, Relation, Role, Type
from bot.facts.entity import NAME_LANGUAGES
from bot.matching import normalise
from bot.matching.fold import words

SUBJECT, TARGET, PLACE, CLAIMANT, WHOLE, NAMED, SEAT = 1.0, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5
"""How surely a statement is about an entity, by the part that the entity plays in it."""

RARE_ENOUGH = 0.5
"""How rare a word is that tells by itself what a statement denies; see `Records.rarity`."""

PLACES = frozenset({Type.COUNTRY, Type.REGION, Type.CITY})


@dataclass(frozen=True, slots=True)
class Record:
    """One statement, and everything by which a question can find it.

    Attributes:
        number: Its place among all records, in the order of the base.
        entity: The entity in whose file it stands.
        statement: The fact or the relation.
        attribute: The attribute of a fact; none for a relation.
        role: The role of a relation; none for a fact.
        entities: The ids of all entities that play a part in it, and how surely.
        terms: What its words, and the names of its entities, stand for.
        typed: The values of its typed fields.
        figures: All values that it gives, those in its words included.
        counted: What the words for the things that it counts stand for.
        sorts: The kinds and types of the entity, and of the target of a relation.
        denied: What its first quote denies; see `Text`.
        excluded: Whom its first quote names in what it denies.
    """

    number: int
    entity: Entity
    statement: Fact | Relation
    attribute: Attribute | None
    role: Role | None
    entities: Mapping[str, float]
    terms: frozenset[Term]
    typed: tuple[Figure, ...]
    figures: tuple[Figure, ...]
    counted: frozenset[Term]
    sorts: frozenset[str]
    denied: frozenset[Term]
    excluded: frozenset[str]


@dataclass(frozen=True, slots=True)
class Profile:
    """What all statements in one entity's file say together: by this it is known without a name.

    Attributes:
        entities: The ids of the entities that play a main part in any of them.
        seats: The ids of the places where they say that it is.
        terms: What their words stand for.
        figures: The values that they give.
    """

    entities: frozenset[str]
    seats: frozenset[str]
    terms: frozenset[Term]
    figures: tuple[Figure, ...]


class Records:
    """The statements of one fact base, found by entity and by term."""

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self._texts = Texts(base)
        self._name_terms = {
            entity.id: frozenset(self._terms_of_names(entity)) for entity in base.entities.values()
        }
        self._named_in: dict[str, dict[str, None]] = defaultdict(dict)  # in the base's order
        for entity in base.entities.values():
            for language in ("en", "fr"):
                for name in self._texts.read(language, entity.names.get(language)).inside:
                    self._named_in[name][entity.id] = None
        self._seats = {
            entity.id: [tie.target for tie in entity.relations if tie.role is Role.LOCATION]
            for entity in base.entities.values()
        }
        self._owners = _owners(base)
        self.all = tuple(self._records())
        self._of_entity: dict[str, list[int]] = defaultdict(list)
        self._of_term: dict[Term, list[int]] = defaultdict(list)
        for record in self.all:
            for entity_id in record.entities:
                self._of_entity[entity_id].append(record.number)
            for term in record.terms:
                self._of_term[term].append(record.number)
            for term in {term for figure in record.figures for term in figure_terms(figure)}:
                self._of_term[term].append(record.number)
        self._texts.clear()
        stem_term.cache_clear()  # of words that will hardly be asked for
        self._profiles: dict[str, Profile] = {}

    @cached_property
    def spelling(self) -> Spelling:
        """What misspelled words stand for; one for questions and checks."""
        return Spelling(self)

    def of_entity(self, entity_id: str) -> Sequence[int]:
        """The numbers of the records in which an entity plays a part."""
        return self._of_entity.get(entity_id, ())

    def profile(self, entity_id: str) -> Profile:
        """What is said of an entity in its own file."""
        if entity_id not in self._profiles:
            own = [self.all[n] for n in self.of_entity(entity_id)]
            own = [record for record in own if record.entity.id == entity_id]
            main = (i for record in own for i, part in record.entities.items() if part >= PLACE)
            self._profiles[entity_id] = Profile(
                frozenset(main),
                frozenset(place for record in own for place in _places(record.statement)),
                frozenset(
                    term for record in own if not _is_saying(record) for term in record.terms
                ),
                tuple(figure for record in own for figure in record.typed),
            )
        return self._profiles[entity_id]

    def first_of(self, entity_id: str) -> Record | None:
        """The first record of an entity's own file."""
        own = (n for n in self.of_entity(entity_id) if self.all[n].entity.id == entity_id)
        number = next(own, None)
        return None if number is None else self.all[number]

    def name_terms(self, entity: Entity) -> frozenset[Term]:
        """What an entity's type and names stand for."""
        return self._name_terms[entity.id]

    def described(self, entities: Sequence[str], terms: Iterable[Term]) -> tuple[str, ...]:
        """The ids of the things in whose names all of ``entities`` are, and which ``terms`` fit.

        "The meeting of China and Pakistan" is such a thing, though nobody calls it that.
        """
        terms = frozenset(terms)
        ranks = {
            i: len(terms & self._name_terms[i])
            for i in self._named_in.get(entities[0], ())
            if ("types", self._base.entities[i].type) in terms
            and all(i in self._named_in.get(entity, ()) for entity in entities)
        }
        best = max(ranks.values(), default=0)
        return tuple(sorted(i for i, rank in ranks.items() if rank == best))

    def is_named_in(self, entity_id: str, other_id: str) -> bool:
        """Whether the name of one entity stands in the name of another one, but of no place."""
        other = self._base.entities[other_id]
        return other_id in self._named_in.get(entity_id, ()) and other.type not in PLACES

    def only_one(self, sort: str) -> str | None:
        """The id of the only entity of a kind or type; none where there are more, or none."""
        return self._only_ones.get(sort)

    @cached_property
    def _only_ones(self) -> Mapping[str, str]:
        """The kinds and types of which there is but one entity, and its id."""
        of_sort: defaultdict[str, list[str]] = defaultdict(list)
        for entity in self._base.entities.values():
            for sort in {entity.type, *entity.kinds}:
                of_sort[sort].append(entity.id)
        return {sort: ids[0] for sort, ids in of_sort.items() if len(ids) == 1}

    def of_term(self, term: Term) -> Sequence[int]:
        """The numbers of the records that hold a term."""
        return self._of_term.get(term, ())

    def rarity(self, terms: Iterable[Term]) -> float:
        """How telling the commonest of ``terms`` is: 0 (in every record) to 1 (in none or one).

        Inverse document frequency (Spärck Jones, 1972), scaled by that of a single record.
        """
        return self.rarity_of(max((len(self._of_term.get(term, ())) for term in terms), default=0))

    def rarity_of(self, found: int) -> float:
        """How telling it is what so many records share; see `rarity`."""
        return 1 - math.log(max(found, 1)) / math.log(len(self.all) + 2)

    def denies(self, record: Record, terms: Iterable[Term]) -> bool:
        """Whether a statement denies what one of ``terms`` stands for, a telling one."""
        return any(self.rarity([term]) >= RARE_ENOUGH for term in record.denied.intersection(terms))

    def knows(self, term: Term) -> bool:
        """Whether any record holds the term."""
        return term in self._of_term

    def stems(self, language: str) -> Iterator[str]:
        """Every stem of one language that a record holds."""
        return (stem for known, stem in self._of_term if known == language)

    def exact_names(self, folded: Sequence[str]) -> Iterator[tuple[int, int, Sequence[str]]]:
        """The names that a text holds in full; see `Texts.exact_names`."""
        return self._texts.exact_names(folded)

    def _records(self) -> Iterator[Record]:
        number = 0
        for entity in self._base.entities.values():
            for statement in entity.statements:
                yield self._record(number, entity, statement)
                number += 1

    def _record(self, number: int, entity: Entity, statement: Fact | Relation) -> Record:
        texts = [self._texts.read(*text) for text in self._texts_of(statement)]
        parts = {i: NAMED for text in texts for i in text.named}
        parts |= dict.fromkeys(statement.claimed_by, CLAIMANT)
        parts |= {quote.refers_to: PLACE for quote in statement.quotes if quote.refers_to}
        for whole in entity.relations:
            if whole.role is Role.PARENT:  # the 22nd expo is asked for as "the expo"
                parts[whole.target] = max(parts.get(whole.target, 0.0), WHOLE)
        units: frozenset[Term] = frozenset()
        if isinstance(statement, Relation):
            parts[statement.target] = TARGET
            parts |= {i: SEAT for i in self._seats.get(statement.target, ()) if i not in parts}
        else:
            if statement.place:
                parts[statement.place] = PLACE
            if statement.count:
                units = frozenset(_counted(statement.count))
        parts[entity.id] = SUBJECT
        ends = (self._base.entities.get(end_id) for end_id in _ends(entity, statement))
        sorts = frozenset(sort for end in ends if end for sort in (end.type, *end.kinds))
        typed = tuple(typed_figures(statement)) if isinstance(statement, Fact) else ()
        near = frozenset[Term]().union(
            *(
                terms
                for text in texts
                for number, terms in text.counted
                if entity.id in self._owners.get(number, (entity.id,))
            )
        )
        given = [figure for text in texts for figure in text.figures]
        for language in ("en", "fr"):
            given += self._texts.read(language, entity.names.get(language)).figures
        terms = frozenset(self._terms(statement, texts, parts))
        if {("attributes", Attribute.RANK), ("concepts", "first")} <= terms:
            typed += (Figure(Measure.ORDINAL, Decimal(1), 0, 0),)  # "1st", "no. 1"
        terms |= {currency_term(figure.currency) for figure in (*typed, *given) if figure.currency}
        given += [f for text in texts for f in doubled(text.figures)]
        quote = statement.quotes[0]
        told = self._texts.read(self._base.sources[quote.source].language, quote.text)
        return Record(
            number,
            entity,
            statement,
            statement.attribute if isinstance(statement, Fact) else None,
            statement.role if isinstance(statement, Relation) else None,
            parts,
            terms | units,
            typed,
            (*typed, *given),
            units | near,
            sorts,
            told.denied,
            told.excluded,
        )

    def _terms(
        self, statement: Fact | Relation, texts: Iterable[Text], parts: Mapping[str, float]
    ) -> Iterator[Term]:
        """What a statement's words, kind and main entities stand for."""
        for text in texts:
            yield from text.terms
        if isinstance(statement, Relation):
            yield "roles", statement.role
        else:
            yield "attributes", statement.attribute
        if statement.status:
            yield "statuses", statement.status
        for entity_id, part in parts.items():
            if part >= PLACE and entity_id in self._base.entities:
                yield from self._name_terms[entity_id]

    def _terms_of_names(self, entity: Entity) -> Iterator[Term]:
        yield "types", entity.type
        for kind in entity.kinds:
            yield "types", kind
        for language in ("en", "fr"):
            yield from self._texts.read(language, entity.names.get(language)).terms
        for language in NAME_LANGUAGES:  # whatever its language, a name's words are its own
            for word in normalise(getattr(entity.names, language) or "").split():
                yield stem_term(word, "en")

    def _texts_of(self, statement: Fact | Relation) -> Iterator[tuple[str, str]]:
        """Each text of a statement with its language, our own words first."""
        if statement.text:
            yield "en", positive(statement.text.en)
            yield "fr", positive(statement.text.fr)
        for quote in statement.quotes:
            yield self._base.sources[quote.source].language, quote.text
            for language in ("en", "fr"):
                translation = self._base.translation(quote, language)
                if translation:
                    yield language, translation


def _places(statement: Fact | Relation) -> Iterator[str]:
    """The ids of the places where a statement says that its entity is."""
    if isinstance(statement, Fact):
        yield from filter(None, (statement.place,))
    elif statement.role in (Role.LOCATION, Role.HOST):
        yield statement.target


def _is_saying(record: Record) -> bool:
    """Whether a statement tells what its entity said: many things, of which none describes it."""
    return record.attribute is Attribute.STATEMENT


def _ends(entity: Entity, statement: Fact | Relation) -> tuple[str, ...]:
    """The ids of the entities that a statement ties, or of the one that it is about."""
    return (entity.id, statement.target) if isinstance(statement, Relation) else (entity.id,)


def _owners(base: FactBase) -> Mapping[Decimal, Collection[str]]:
    """Each number that counts something, with the ids of the entities of which it is told."""
    owners: defaultdict[Decimal, set[str]] = defaultdict(set)
    for entity in base.entities.values():
        for fact in entity.facts:
            if fact.count:
                owners[fact.count.number].add(entity.id)
    return owners


def _counted(count: Count) -> Iterator[Term]:
    """What the words for the things counted stand for, their sort included."""
    for language in ("en", "fr"):
        yield from counted(language, [word.text for word in words(count.unit.get(language))])
