"""Which statements of the sources are about the same thing as a clause of a message."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from bot.answering.records.record import PLACES, Record
from bot.answering.words.stems import stem_term
from bot.answering.words.terms import Term
from bot.answering.words.values import Measure
from bot.checking.sources.clause import Clause, Match
from bot.checking.sources.editions import Editions
from bot.checking.sources.evidence import HALF, Cover, Evidence, Spot, explained
from bot.checking.sources.measures import Measures
from bot.checking.statements.grammar import speaks
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.words.name_words import NameWords
from bot.facts import SPOKEN, Fact, FactBase, Relation
from bot.matching.fold import folded_words

NEAR_COVERS = 8
"""So many of the best passages lend their subjects to a statement that names none."""

UNNAMED_GAIN = 1.0
"""The weight of words that must tell a thing which the statement does not name."""

ELSEWHERE = 0.7
"""What is explained of a word that another statement about the same named thing holds."""

WHOLLY = 0.9
"""The share of a name's words that tells the thing so surely that more may be said of it."""

MOSTLY = 0.65
"""The share of a name's words that tells the thing as well as the name."""

DOSSIERS = 64
"""Entities of which it is remembered what is said in all; a message speaks of few."""


class Subjects:
    """Finds the statements about what a message speaks of."""

    def __init__(self, base: FactBase, evidence: Evidence) -> None:
        self._evidence = evidence
        self._passages = evidence.passages
        self._wide = frozenset(e.id for e in base.entities.values() if e.type in PLACES)
        self._names = NameWords(base, evidence.records.known)
        self._place_terms = {
            place: frozenset(
                stem_term(word, language)
                for language in SPOKEN
                for word in folded_words(base.entities[place].names.get(language))
            )
            for place in self._wide
        }
        self._dossier = lru_cache(DOSSIERS)(self._gathered)
        self._measures = Measures(evidence.records, evidence.passages, self._wide)
        self._around = cache(self._entities)
        self.editions = Editions(base, self.own)

    def is_wide(self, entity_id: str) -> bool:
        """Whether an entity is a country or the like, of which much is said."""
        return entity_id in self._wide

    def explains(self, record: Record, part: Part) -> bool:
        """Whether the passages of a statement speak of what a name means."""
        return _held(self._evidence.spot(part), self._passages.of_record(record.number)) >= HALF

    def is_tied(self, entity_id: str, others: Iterable[str]) -> bool:
        """Whether a relation of an entity has any of the others as its target."""
        targets = {getattr(record.statement, "target", None) for record in self.own(entity_id)}
        return not targets.isdisjoint(others)

    def tell(self, entity_id: str, parts: Sequence[Part]) -> bool:
        """Whether names and words tell only of an entity and of those that have to do with it."""
        files = [entity_id]
        for entities in (part.entities for part in parts if part.entities):
            files += entities
            around = not self._around(entity_id).isdisjoint(entities)
            if not (around or any(entity_id in self._around(one) for one in entities)):
                return False
        words = [part for part in parts if not part.entities]
        dossiers = [self._dossier(one) for one in files]
        return all(any(explained(w, told) >= HALF for told in dossiers) for w in words)

    def is_named_in(self, entity_id: str, other_id: str) -> bool:
        """Whether one entity's name stands in another's."""
        return self._evidence.records.is_named_in(entity_id, other_id)

    def own(self, entity_id: str) -> Sequence[Record]:
        """The statements in an entity's own file."""
        return self._evidence.records.own(entity_id)

    def facts_of(self, entity_id: str, tells: Callable[[Fact], object]) -> Sequence[Record]:
        """Those facts in an entity's own file that tell something."""
        return self._evidence.records.facts_of(entity_id, tells)

    def facts_about(self, covers: Sequence[Cover]) -> list[Fact]:
        """All facts about the things of which some passages tell."""
        things = {entity for cover in covers for entity in cover.passage.subjects}
        statements = [record.statement for thing in things for record in self.own(thing)]
        return [one for one in statements if isinstance(one, Fact)]

    def targets(self, things: Iterable[str], roles: Collection[str]) -> set[str]:
        """Those who have any of some parts in some things, by the things' own files."""
        ties = (record.statement for thing in things for record in self.own(thing))
        return {tie.target for tie in ties if isinstance(tie, Relation) and tie.role in roles}

    def candidates(
        self, reading: Reading, covers: Sequence[Cover], context: Iterable[str]
    ) -> dict[str, bool]:
        """The ids of the entities that a statement may be about, and whether it names them."""
        found = {e: True for part in reading.names for e in part.entities}
        found |= dict.fromkeys((*context, *self.editions.numbered(reading)), True)
        for cover in covers[:NEAR_COVERS]:
            for entity in sorted(cover.passage.subjects):
                found.setdefault(entity, False)
        for part in reading.of_kind(PartKind.WORD):
            for number in self._evidence.spot(part).few:
                for entity in sorted(self._passages[number].subjects):
                    found.setdefault(entity, False)
        for entity in self.editions.others(reading, found):
            del found[entity]
        return found

    def matches(
        self,
        clause: Clause,
        candidates: Mapping[str, bool],
        measure: Measure,
        *,
        apart: Sequence[Part] = (),
    ) -> Iterator[Match]:
        """The statements about the candidates that give a value, each held against a clause.

        Args:
            clause: What is held against them.
            candidates: The ids of the entities in question, and whether each is named.
            measure: What the values measure.
            apart: Parts of the clause that do not count.
        """
        sorts = frozenset[str]().union(*(part.keys("types") for part in clause.parts))
        only = {*map(self._evidence.records.only_one, sorts)}  # "the fund", where there is one
        for entity, is_named in candidates.items():
            for record in self._measures.of(entity).get(measure, ()):
                match = self.match(record, clause, apart, is_named=is_named)
                told = max(match.told, MOSTLY) if entity in only else match.told
                yield match._replace(told=told)

    def told(self, reading: Reading, candidates: Iterable[str]) -> tuple[str, ...]:
        """The thing whose name the words of a statement tell without giving it; or none."""
        clause = self.whole(reading)
        shares = {
            entity: self.told_by(entity, clause)
            for entity in candidates
            if entity not in self._wide
        }
        best = max(shares, key=lambda entity: shares[entity], default=None)
        return (best,) if best and shares[best] >= MOSTLY else ()

    def clause_at(self, reading: Reading, index: int) -> Clause:
        """The clause in which a word stands; the whole statement where it names no thing."""
        start, end = next(
            ((s, e) for s, e in reading.clauses if s <= index < e), (0, len(reading.words))
        )
        if end - start == len(reading.words):
            return self.whole(reading)
        parts = [part for part in reading.parts if start <= part.first < end]
        things = (e for part in parts for e in part.entities if e not in self._wide)
        return self.clause(parts if any(things) else reading.parts, start, end, _speakers(reading))

    def placing(self, reading: Reading, part: Part, thing: str) -> Clause:
        """The clause in which a name stands, if it names a thing, or else the whole statement."""
        own = self.clause_at(reading, part.first)
        within = (p for p in own.parts if own.first <= p.first < own.end)
        return own if any(thing in p.entities for p in within) else self.whole(reading)

    def whole(self, reading: Reading) -> Clause:
        """A whole statement as one clause, made once."""
        if self not in reading.kept:
            whole = self.clause(reading.parts, 0, len(reading.words), _speakers(reading))
            reading.kept[self] = whole
        clause: Clause = reading.kept[self]
        return clause

    def clause(
        self, parts: Sequence[Part], first: int, end: int, speakers: Collection[Part] = ()
    ) -> Clause:
        """Some parts of a statement as a clause, in which its speakers do not count."""
        telling = [p for p in parts if p.kind is not PartKind.LIGHT and p not in speakers]
        spots = [(part, self._evidence.spot(part)) for part in telling]
        names = tuple([one for one in spots if one[0].kind in NAMING])
        words = tuple([one for one in spots if one[0].kind not in NAMING])
        return Clause(tuple(parts), first, end, names, words)

    def match(
        self, record: Record, clause: Clause, apart: Sequence[Part], *, is_named: bool
    ) -> Match:
        """Hold one statement, with all that its passages say, against a clause."""
        numbers = self._passages.of_record(record.number)
        alone = numbers[0] if len(numbers) == 1 else None  # as nearly all are
        entity = record.entity.id
        strange: list[Part] = []
        names = 0
        for part, spot in clause.names:
            if apart and part in apart:
                continue
            held = _held(spot, numbers) if alone is None else spot.shares.get(alone, 0.0)
            if held < HALF and not self._is_around(entity, part, clause, is_named):
                strange.append(part)
            elif part.entities and not self._wide.issuperset(part.entities):
                names += 1
        if strange:
            return Match(record, tuple(strange), 0.0, 0.0, 0.0, is_named, 0.0, names)
        told = 1.0 if is_named and entity not in self._wide else self.told_by(entity, clause)
        is_known = is_named or told >= MOSTLY
        elsewhere = self._elsewhere(entity, clause) if is_known else ()
        gain = lack = rest = 0.0
        for index, (part, spot) in enumerate(clause.words):
            if apart and part in apart:
                continue
            weight = spot.weight
            held = _held(spot, numbers) if alone is None else spot.shares.get(alone, 0.0)
            if held < ELSEWHERE and index in elsewhere:
                held = ELSEWHERE
            gain += weight * held
            lack += weight * (1 - held)
            rest = max(rest, weight * (1 - held))
        return Match(record, (), gain, lack, rest, is_named, told, names)

    def _gathered(self, entity_id: str) -> frozenset[Term]:
        """What the words of all statements in an entity's own file stand for."""
        terms = set[Term]().union(*(record.terms for record in self.own(entity_id)))
        return frozenset(terms)  # a copied set is compact

    def _entities(self, entity_id: str) -> frozenset[str]:
        """The ids of all that have to do with an entity: who plays a part in its statements."""
        return frozenset({e for record in self.own(entity_id) for e in record.entities})

    def _elsewhere(self, entity_id: str, clause: Clause) -> frozenset[int]:
        """The indexes of the words of a clause that any statement in an entity's file holds."""
        if entity_id not in clause.elsewhere:
            dossier = self._dossier(entity_id)
            clause.elsewhere[entity_id] = frozenset(
                index
                for index, (part, _) in enumerate(clause.words)
                if explained(part, dossier) >= HALF
            )
        return clause.elsewhere[entity_id]

    def _is_around(self, entity_id: str, part: Part, clause: Clause, is_named: bool) -> bool:  # noqa: FBT001 - as its caller has it
        """Whether an entity that is named, or wholly told, has to do with what a name means."""
        if self._around(entity_id).isdisjoint(part.entities):
            return False
        return is_named or self.told_by(entity_id, clause) >= WHOLLY

    def told_by(self, entity_id: str, clause: Clause) -> float:
        """How much of an entity's name the words of a clause tell, 0 to 1."""
        if entity_id not in clause.told:
            clause.told[entity_id] = self._tell(entity_id, clause)
        return clause.told[entity_id]

    def _tell(self, entity_id: str, clause: Clause) -> float:
        if clause.words_told is None:
            clause.words_told = self._names.told(self._said(clause, None))
            clause.named.update(e for part in clause.parts for e in part.entities)
        told = clause.words_told
        if entity_id in clause.named:
            own = self._names.told(self._said(clause, entity_id))
            told = {n: max(told.get(n, 0.0), own.get(n, 0.0)) for n in {**told, **own}}
        return self._names.share(entity_id, told)

    def _said(self, clause: Clause, entity_id: str | None) -> frozenset[Term]:
        """What the words of a clause stand for, those in the names of things left out.

        They tell those things; only the words of places, or of ``entity_id``, tell others too.
        """
        said: set[Term] = set()
        for part in clause.parts:
            if part.entities and entity_id not in part.entities:
                if entity_id or not self._wide.issuperset(part.entities):
                    continue
                for place in part.entities:
                    said |= self._place_terms[place]
            said |= part.terms
            said.update(term for one in part.parts for term in one if term[0] in SPOKEN)
        return frozenset(said)


def _held(spot: Spot, numbers: Sequence[int]) -> float:
    """How much of a part any of some passages explains, 0 to 1."""
    return max([spot.shares.get(number, 0.0) for number in numbers], default=0.0)


def _speakers(reading: Reading) -> list[Part]:
    return [part for part in reading.names if speaks(reading, part)]
