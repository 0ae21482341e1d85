"""Every statement of a fact base as a record that words, names and figures can find."""

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from bot.answering.records.contrasts import Contrasts
from bot.answering.records.offices import Offices
from bot.answering.records.postings import packed
from bot.answering.records.prepared import Prepared, is_large, prepared
from bot.answering.records.record import PLACE, PLACES, SEAT, Record
from bot.answering.words.spelling import Spelling
from bot.answering.words.terms import Term
from bot.answering.words.values import Figure
from bot.facts import Attribute, Entity, Fact, FactBase, Kind, Relation, Role, Type
from bot.matching.fold import folded_words

RARE_ENOUGH = 0.5
"""How rare a word is that tells by itself what a statement denies; see `Records.rarity`."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What all statements in one entity's file say together: by this it is known without a name.

    Attributes:
        entities: The ids of the entities that play a main part in any of them.
        seats: The ids of the places where they say that it is.
        homes: The ids of the places where the bodies are of which it is.
        terms: What their words stand for.
        figures: The values that they give.
    """

    entities: frozenset[str]
    seats: frozenset[str]
    homes: frozenset[str]
    terms: frozenset[Term]
    figures: tuple[Figure, ...]


class _NameTerms(dict[str, frozenset[Term]]):
    """What the type and the names of each entity stand for, looked up when it is first asked."""

    def __init__(self, known: Sequence[Term], words: Mapping[str, Sequence[int]]) -> None:
        super().__init__()
        self._words = words
        self._known = known

    def __missing__(self, entity_id: str) -> frozenset[Term]:
        """The terms of one that was not asked for before."""
        found = frozenset({*map(self._known.__getitem__, self._words[entity_id])})  # so, compact
        self[entity_id] = found
        return found


class Records:
    """The statements of one fact base, found by entity and by term.

    Attributes:
        base: The fact base.
        all: Every statement, in the order of the base.
        known: All terms, each at the place of its number.
    """

    def __init__(self, base: FactBase) -> None:
        read = _read(base)
        self.base = base
        self._texts = read.texts
        self.known = read.known
        self._name_terms = _NameTerms(read.known, read.name_words)
        self._of_name = _of_name(read.known, read.name_words)
        self._named_in = read.named_in
        self.all = read.records
        self._of_term = read.of_term
        entities = base.entities.values()
        starts = accumulate((len(entity.statements) for entity in entities), initial=0)
        self._starts = dict(zip(base.entities, starts, strict=False))  # the last is the end of all
        self._of_entity = read.of_entity
        self._profiles: dict[str, Profile] = {}
        self._parts: dict[str, Mapping[int, float]] = {}

    @cached_property
    def spelling(self) -> Spelling:
        """What misspelled words stand for; one for questions and checks."""
        return Spelling(self)

    @cached_property
    def offices(self) -> Offices:
        """Who holds which office where; one for all who ask."""
        return Offices(self.base, self.all)

    @cached_property
    def contrasts(self) -> Contrasts:
        """What quotes set against each other; one for questions and checks."""
        return Contrasts(self.base, self.all, self.exact_names)

    def of_entity(self, entity_id: str) -> Sequence[int]:
        """The numbers of the records in which an entity plays a part."""
        return self._of_entity.get(entity_id, ())

    def parts_of(self, entity_id: str) -> Mapping[int, float]:
        """How surely each of these records is about the entity, by its number."""
        if entity_id not in self._parts:
            self._parts[entity_id] = {
                number: self.all[number].entities[entity_id] for number in self.of_entity(entity_id)
            }
        return self._parts[entity_id]

    def profile(self, entity_id: str) -> Profile:
        """What is said of an entity in its own file."""
        if entity_id not in self._profiles:
            own = self.own(entity_id)
            main = (i for record in own for i, part in record.entities.items() if part >= PLACE)
            self._profiles[entity_id] = Profile(
                frozenset(main),
                frozenset(place for record in own for place in _places(record.statement)),
                frozenset(
                    i for record in own for i, part in record.entities.items() if part == SEAT
                ),
                frozenset(  # a copied set is compact
                    {
                        term
                        for record in own
                        if record.attribute is not Attribute.STATEMENT  # what it said is not of it
                        for term in record.terms
                    }
                ),
                tuple(figure for record in own for figure in record.typed),
            )
        return self._profiles[entity_id]

    def own(self, entity_id: str) -> Sequence[Record]:
        """The records of an entity's own file, in order; none of what is no entity."""
        if entity_id not in self._starts:
            return ()
        first = self._starts[entity_id]
        return self.all[first : first + len(self.base.entities[entity_id].statements)]

    def facts_of(self, entity_id: str, tells: Callable[[Fact], object]) -> list[Record]:
        """The records of those facts of an entity's own file that tell something; of no others."""
        first, facts = self._starts[entity_id], self.base.entities[entity_id].facts
        return [self.all[first + at] for at, fact in enumerate(facts) if tells(fact)]

    def first_of(self, entity_id: str) -> Record | None:
        """The first record of an entity's own file."""
        return next(iter(self.own(entity_id)), None)

    def type_of(self, entity_id: str) -> Type:
        """What an entity is."""
        return self.base.entities[entity_id].type

    def is_place(self, entity_id: str) -> bool:
        """Whether an entity is a country, a region or a city."""
        return self.type_of(entity_id) in PLACES

    def kind_of(self, entity_id: str) -> Kind:
        """The kind of an entity."""
        return self.base.entities[entity_id].kind

    def kinds_of(self, entity_id: str) -> Collection[Kind]:
        """The kinds of an entity."""
        return self.base.entities[entity_id].kinds

    def name_terms(self, entity: Entity) -> frozenset[Term]:
        """What an entity's type and names stand for."""
        return self._name_terms[entity.id]

    def named_by(self, term: Term) -> Sequence[int]:
        """The places in the base of the entities whose type or names a term stands for."""
        return self._of_name.get(term, ())

    def described(self, entities: Sequence[str], terms: Iterable[Term]) -> tuple[str, ...]:
        """The ids of the things in whose names all of ``entities`` are, and which ``terms`` fit.

        "The meeting of China and Pakistan" is such a thing, though nobody calls it that.
        """
        terms = frozenset(terms)
        ranks = {
            i: len(terms & self._name_terms[i])
            for i in self._named_in.get(entities[0], ())
            if ("types", self.base.entities[i].type) in terms
            and len(terms & self._name_terms[i]) > 1
            and all(i in self._named_in.get(entity, ()) for entity in entities)
        }
        best = max(ranks.values(), default=0)
        return tuple(sorted(i for i, rank in ranks.items() if rank == best))

    @cached_property
    def words_of_people(self) -> frozenset[str]:
        """The folded words of the names of people, but of those called by what they are."""
        people = (one for one in self.base.entities.values() if one.kind is Kind.PERSON)
        names = (one.names.en for one in people if one.names.en.istitle())
        return frozenset(word for name in names for word in folded_words(name))

    def is_named_in(self, entity_id: str, other_id: str) -> bool:
        """Whether the name of one entity stands in the name of another one, but of no place."""
        other = self.base.entities[other_id]
        return other_id in self._named_in.get(entity_id, ()) and other.type not in PLACES

    def only_one(self, sort: str) -> str | None:
        """The id of the only entity of a kind or type; none where there are more, or none."""
        ids = self._of_sorts.get(sort, ())
        return ids[0] if len(ids) == 1 else None

    @cached_property
    def _of_sorts(self) -> Mapping[str, Sequence[str]]:
        """The ids of the entities of each kind and type, in the order of the base."""
        of_sort: defaultdict[str, list[str]] = defaultdict(list)
        for entity in self.base.entities.values():
            for sort in {entity.type, *entity.kinds}:
                of_sort[sort].append(entity.id)
        return of_sort

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


def _of_name(
    known: Sequence[Term], name_words: Mapping[str, Sequence[int]]
) -> Mapping[Term, Sequence[int]]:
    """The places in the base of the entities whose type or names each term stands for."""
    of_word: dict[int, list[int]] = defaultdict(list)
    for place, words in enumerate(name_words.values()):
        for word in words:
            of_word[word].append(place)
    return packed({known[word]: places for word, places in of_word.items()})


def _read(base: FactBase) -> Prepared:
    """What is read in a base; of a large one, what was read before, where that is kept."""
    if base.place is None or not is_large(base):
        return prepared(base)
    from bot.answering.records import kept  # noqa: PLC0415 - numpy, for large bases

    return kept.read(base, base.place.with_suffix(".read"))


def _places(statement: Fact | Relation) -> Iterator[str]:
    """The ids of the places where a statement says that its entity is."""
    if isinstance(statement, Fact):
        yield from filter(None, (statement.place,))
    elif statement.role in (Role.LOCATION, Role.HOST):
        yield statement.target
