"""Which statements of the sources are about the same thing as a clause of a message."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.answering.lexicon import Term, stem_term
from bot.answering.records import Record
from bot.answering.values import Measure
from bot.checking.editions import Editions
from bot.checking.evidence import HALF, Cover, Evidence, Spot, explained
from bot.checking.naming import weighed_names
from bot.checking.reading import Part, PartKind, Reading
from bot.checking.supporting import WIDE, clauses
from bot.facts import Attribute, Fact, FactBase
from bot.matching import normalise

NEAR_COVERS = 8
"""So many of the best passages lend their subjects to a statement that names none."""

UNNAMED_GAIN = 1.0
"""The weight of words that must tell a thing which the statement does not name."""

NAMED_GAIN = 1.0
"""What a name counts beside the weight of the words."""

ELSEWHERE = 0.7
"""What is explained of a word that another statement about the same named thing holds."""

MOSTLY = 0.65
"""The share of a name's words that tells the thing as well as the name."""

_SPOKEN = ("en", "fr")
"""The languages whose stems tell a name word by word."""

_OPEN = frozenset({PartKind.NAME, PartKind.PLACE, PartKind.STRANGE})


@dataclass(frozen=True, slots=True)
class Clause:
    """The part of a statement in which one value or name stands.

    Attributes:
        parts: Its parts; the names of the whole statement where it has none of its own.
        first: The index of its first word.
        end: The index after its last word.
        seen: The parts that count, each with the passages that explain it and its weight.
        told: How much of the names of entities its words tell, as far as that was asked.
    """

    parts: tuple[Part, ...]
    first: int
    end: int
    seen: tuple[tuple[Part, Spot, float], ...] = ()
    told: dict[str, float] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Match:
    """A statement of a source held against a clause.

    Attributes:
        record: The statement.
        strange: The names in the clause of which its passages do not speak.
        gain: The weight of the clause's words that they explain.
        lack: The weight of those that they do not.
        is_named: Whether the message names the thing that the statement is about.
        told: How much of that thing's name the clause's words tell, 0 to 1.
        names: How many things, countries apart, the clause names of which they speak.
    """

    record: Record
    strange: tuple[Part, ...]
    gain: float
    lack: float
    is_named: bool
    told: float
    names: int

    @property
    def missing(self) -> float:
        """The share of the clause's words that is unexplained, 0 to 1."""
        total = self.gain + self.lack + NAMED_GAIN * self.names
        return self.lack / total if total else 0.0


class Subjects:
    """Finds the statements about what a message speaks of."""

    def __init__(self, base: FactBase, evidence: Evidence) -> None:
        self._evidence = evidence
        self._passages: dict[int, list[int]] = defaultdict(list)
        for passage in evidence.passages:
            for record in passage.records:
                self._passages[record.number].append(passage.number)
        self._wide = frozenset(e.id for e in base.entities.values() if e.type in WIDE)
        self._own: dict[str, list[Record]] = defaultdict(list)
        for record in evidence.records.all:
            self._own[record.entity.id].append(record)
        self._names = weighed_names(base)
        self._name_terms = {
            entity.id: frozenset(
                stem_term(word, language)
                for language in _SPOKEN
                for word in normalise(entity.names.get(language)).split()
            )
            for entity in base.entities.values()
        }
        self._dossiers: dict[str, frozenset[Term]] = {
            entity: frozenset().union(*(record.terms for record in own))
            for entity, own in self._own.items()
        }
        self._valued: dict[tuple[str, Measure], list[Record]] = defaultdict(list)
        for record in evidence.records.all:
            for measure in _measures(record):
                self._valued[record.entity.id, measure].append(record)
        self.editions = Editions(self._own)
        self._around = {
            entity: frozenset(e for record in own for e in record.entities)
            for entity, own in self._own.items()
        }
        self._specific = {
            _proof(record) for record in evidence.records.all if record.entity.id not in self._wide
        }

    def is_wide(self, entity_id: str) -> bool:
        """Whether an entity is a country or the like, of which much is said."""
        return entity_id in self._wide

    def explains(self, record: Record, part: Part) -> bool:
        """Whether the passages of a statement speak of what a name means."""
        spot = self._evidence.spot(part)
        return any(spot.share(number) >= HALF for number in self._passages[record.number])

    def is_tied(self, entity_id: str, others: Iterable[str]) -> bool:
        """Whether a relation of an entity has any of the others as its target."""
        targets = {getattr(record.statement, "target", None) for record in self.own(entity_id)}
        return not targets.isdisjoint(others)

    def told_by(self, entity_id: str, parts: Sequence[Part]) -> float:
        """How much of an entity's name some parts tell, 0 to 1."""
        return self._told(entity_id, Clause(tuple(parts), 0, 0))

    def own(self, entity_id: str) -> Sequence[Record]:
        """The statements in an entity's own file."""
        return self._own.get(entity_id, ())

    def candidates(
        self, reading: Reading, covers: Sequence[Cover], context: Iterable[str]
    ) -> dict[str, bool]:
        """The ids of the entities that a statement may be about, and whether it names them."""
        found = {e: True for part in reading.of_kind(PartKind.NAME) for e in part.entities}
        found |= dict.fromkeys(context, True)
        for cover in covers[:NEAR_COVERS]:
            for entity in sorted(cover.passage.subjects):
                found.setdefault(entity, False)
        others = {entity for entity in found if self.editions.is_another(reading, entity)}
        return {entity: named for entity, named in found.items() if entity not in others}

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
        for entity, is_named in candidates.items():
            for record in self._valued.get((entity, measure), ()):
                if entity in self._wide and _proof(record) in self._specific:
                    continue  # the same is said of the very thing that it is about
                yield self.match(record, clause, apart, is_named=is_named)

    def told(self, reading: Reading, covers: Sequence[Cover]) -> tuple[str, ...]:
        """The thing whose name the words of a statement tell without giving it; or none."""
        clause = self.whole(reading)
        shares = {
            entity: self._told(entity, clause)
            for entity in self.candidates(reading, covers, ())
            if entity not in self._wide
        }
        best = max(shares, key=lambda entity: shares[entity], default=None)
        return (best,) if best and shares[best] >= MOSTLY else ()

    def clause_at(self, reading: Reading, index: int) -> Clause:
        """The clause in which a word stands; the whole statement where it names no thing."""
        start, end = next(
            ((s, e) for s, e in clauses(reading) if s <= index < e), (0, len(reading.words))
        )
        parts = [part for part in reading.parts if start <= part.first < end]
        things = (e for part in parts for e in part.entities if e not in self._wide)
        return self.clause(parts if any(things) else reading.parts, start, end)

    def whole(self, reading: Reading) -> Clause:
        """A whole statement as one clause."""
        return self.clause(reading.parts, 0, len(reading.words))

    def clause(self, parts: Sequence[Part], first: int, end: int) -> Clause:
        """Some parts of a statement as a clause."""
        seen = (
            (part, self._evidence.spot(part), self._evidence.weight(part))
            for part in parts
            if part.kind is not PartKind.LIGHT
        )
        return Clause(tuple(parts), first, end, tuple(seen))

    def match(
        self, record: Record, clause: Clause, apart: Sequence[Part], *, is_named: bool
    ) -> Match:
        """Hold one statement, with all that its passages say, against a clause."""
        numbers = self._passages[record.number]
        entity = record.entity.id
        around = self._around[entity] if is_named else frozenset()
        strange: list[Part] = []
        gain = lack = 0.0
        names = 0
        for part, spot, weight in clause.seen:
            if part in apart:
                continue
            held = max(map(spot.share, numbers), default=0.0)
            if part.kind in _OPEN:
                if held < HALF and around.isdisjoint(part.entities):
                    strange.append(part)
                elif part.entities and not self._wide.issuperset(part.entities):
                    names += 1
                continue
            if is_named and held < ELSEWHERE and explained(part, self._dossiers[entity]) >= HALF:
                held = ELSEWHERE
            gain += weight * held
            lack += weight * (1 - held)
        if strange:
            told = 0.0
        else:
            told = 1.0 if is_named and entity not in self._wide else self._told(entity, clause)
        return Match(record, tuple(strange), gain, lack, is_named, told, names)

    def _told(self, entity_id: str, clause: Clause) -> float:
        if entity_id not in clause.told:
            clause.told[entity_id] = self._tell(entity_id, clause)
        return clause.told[entity_id]

    def _tell(self, entity_id: str, clause: Clause) -> float:
        said: set[Term] = set()
        for part in clause.parts:
            if part.entities and entity_id not in part.entities:
                if not self._wide.issuperset(part.entities):
                    continue  # the words of another thing's name tell that other thing
                for named in part.entities:
                    said |= self._name_terms[named]
            said |= part.terms
            said.update(term for one in part.parts for term in one if term[0] in _SPOKEN)
        shares = (
            sum(weight for word, weight in name if word & said) / sum(w for _, w in name)
            for name in self._names[entity_id]
        )
        return max(shares, default=0.0)


def _measures(record: Record) -> Iterator[Measure]:
    """What the values measure that a statement gives by type or by rank."""
    statement = record.statement
    if isinstance(statement, Fact):
        ranked = statement.attribute in (Attribute.RANK, Attribute.EDITION)
        given = {
            Measure.MONEY: statement.money is not None,
            Measure.DATE: statement.when is not None,
            Measure.NUMBER: statement.count is not None or ranked,
            Measure.ORDINAL: ranked,
        }
        yield from (measure for measure, is_given in given.items() if is_given)


def _proof(record: Record) -> tuple[object, ...]:
    """What a statement gives and by which quote, to tell when two say the same."""
    statement = record.statement
    value: object = None
    if isinstance(statement, Fact):
        value = (statement.when, statement.money, statement.count and statement.count.number)
    return (value, *((quote.source, quote.text) for quote in statement.quotes[:1]))
