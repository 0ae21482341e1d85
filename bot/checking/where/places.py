"""Whether passages have the places of a statement in the parts in which it has them."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.answering.records.record import Record
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import Term
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import MOSTLY
from bot.checking.statements.grammar import NEAR_ROLE, acts, are_joined, follows, owns
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.standing import territories
from bot.facts import Fact, Kind, Role
from bot.matching import normalise
from bot.matching.fold import folded_words

_SIGNING = frozenset({Role.SIGNATORY})

_CAPITAL = ("concepts", "capital_city")

_SITES = frozenset({Role.LOCATION, Role.HOST, Role.VISITED, Role.PARTICIPANT})
"""Roles of the places where something is or happens."""


class Places:
    """Holds the countries, regions and cities of a statement against its passages."""

    def __init__(self, means: Means) -> None:
        self._standing = means.standing
        self._subjects = means.subjects
        self._partners = means.base.of_kind(Kind.PARTNER)
        self._people = means.base.of_kind(Kind.PERSON)
        self._territories = territories(means.base)
        self._entities, self._name_terms = means.base.entities, means.records.name_terms
        self._types = {e.id: e.type for e in means.base.entities.values()}
        self._titles = {e.id: normalise(e.names.en) for e in means.base.entities.values()}

    def fails(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether the passages have others where a statement has some of its places.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        return (
            any(
                self._is_turned(reading, part) or self._is_elsewhere(reading, part, covers)
                for part in reading.names
            )
            or self._is_no_signatory(reading, covers)
            or any(self._is_other_link(reading, part, covers) for part in reading.names)
            or any(
                self._is_other_pair(reading, pair, covers)
                for pair in self._joined(reading)
                if self._are_comparable(*pair)
            )
        )

    def _is_turned(self, reading: Reading, part: Part) -> bool:
        """Whether what is said to be in a thing, or its capital, is what that is in."""
        start, _ = reading.clause_of(part.first)
        before = [n for n in reading.names if start <= n.first and n.last < part.first][-1:]
        for whole in before:
            behind = range(whole.last + 1, part.first)
            between = [p for p in reading.parts if p.first in behind]
            sited = follows(reading, "before_place", part) and not between
            capital = any(_CAPITAL in p.terms for p in between) and follows(reading, "of", part)
            being = not reading.function_words.copula.isdisjoint(reading.folded[i] for i in behind)
            if being and (sited or capital):
                return any(
                    one != other and self._standing.is_within(one, other)
                    for one in part.entities
                    for other in whole.entities
                )
        return False

    def _is_elsewhere(self, reading: Reading, part: Part, covers: Sequence[Cover]) -> bool:
        """Whether a place is not that of the thing right before it: "the fund in Laos".

        Where it is not named, its words have to mean it: "there is a data centre in Laos".
        """
        start, _ = reading.clause_of(part.first)
        before = [n for n in reading.names if start <= n.first and n.last < part.first]
        if all(map(self._people.issuperset, (n.entities for n in before))):
            return self._is_none_of(self._meant_before(reading, part, covers), reading, part)
        known = reading.function_words
        being = known.copula | known.article  # "X is a city in Y"
        between = reading.folded[before[-1].last + 1 : part.first]
        if sum(word not in being for word in between) >= NEAR_ROLE:
            return False
        # "The centre of which Gan speaks is in Guangxi": people are in many places.
        apart = [n for n in before if self._people.isdisjoint(n.entities)]
        things = [n for n in apart if not follows(reading, "of", n)] or apart
        return bool(things) and self._is_none_of(things[-1].entities, reading, part)

    def _meant_before(
        self, reading: Reading, part: Part, covers: Sequence[Cover]
    ) -> Collection[str]:
        """The things of passages in whose names is the word before "in" and a place."""
        before = (one for one in reading.of_kind(PartKind.WORD) if one.last == part.first - 2)
        notions = {term for one in before for term in one.terms if term[0] == "concepts"}
        things = {thing for cover in covers for thing in cover.passage.subjects} - self._partners
        return [e for e in things if not notions.isdisjoint(self._name_terms(self._entities[e]))]

    def _is_none_of(self, things: Collection[str], reading: Reading, part: Part) -> bool:
        """Whether things are in places, and in none of which "in" and a name tell."""
        if not follows(reading, "before_place", part) or owns(reading, part):
            return False
        placed = {
            entity: [
                target
                for record in self._subjects.own(entity)
                if (target := self._place(record)) is not None
            ]
            for entity in things
        }
        if not self._territories.issuperset(part.entities) or not any(placed.values()):
            return False
        return not any(
            self._standing.is_within(target, entity) or self._standing.is_within(entity, target)
            for targets in placed.values()
            for target in targets
            for entity in part.entities
        )

    def _is_other_link(self, reading: Reading, part: Part, covers: Sequence[Cover]) -> bool:
        """Whether the sources have what leads to a place at another place of the same thing.

        Research is done in one city, and what comes of it is used in another.
        """
        _, end = reading.clause_of(part.first)
        lasts = [n.last for n in reading.names if self._territories.issuperset(n.entities)]
        begin = max((last + 1 for last in lasts if last < part.first), default=0)
        begin = max(
            begin, *(s for s in reading.segments if s <= part.first and _is_apart(reading, s))
        )
        words = reading.of_kind(PartKind.WORD)
        leading = [word for word in words if begin <= word.first < part.first]
        leading = leading or [word for word in words if part.last < word.first < end]
        if not leading or not self._territories.issuperset(part.entities):
            return False
        for thing in {e for cover in covers for e in cover.passage.subjects} - self._partners:
            own: set[Term] = set()
            others: set[Term] = set()
            for record in self._subjects.own(thing):
                place = _place_of(record)
                if place and record.statement.text:
                    told = _meant(record.statement.text.en)
                    (own if place in part.entities else others).update(told)
            if own and any(
                not word.terms.isdisjoint(others) and word.terms.isdisjoint(own) for word in leading
            ):
                return True
        return False

    def _joined(self, reading: Reading) -> Iterator[tuple[Part, Part]]:
        """Every two of them that a joining word sets side by side, either way round."""
        for one, other in pairwise(reading.names):
            places = all(self._territories.issuperset(part.entities) for part in (one, other))
            between = follows(reading, "between", one)
            if places and not between and are_joined(reading, one, other):
                yield one, other
                yield other, one

    def _is_other_pair(
        self, reading: Reading, pair: tuple[Part, Part], covers: Sequence[Cover]
    ) -> bool:
        """Whether what two have together is, by its name, what one of them has with another."""
        clause = self._subjects.whole(reading)
        borne = [
            (thing, [self._is_borne(part, thing) for part in pair])
            for thing in {thing for cover in covers for thing in cover.passage.subjects}
            if thing not in self._partners
        ]
        if any(all(both) for _, both in borne):
            return False
        return any(any(one) and self._subjects.told_by(t, clause) >= MOSTLY for t, one in borne)

    def _is_borne(self, part: Part, thing: str) -> bool:
        """Whether a thing's own name, no other one for it, has in it what a part names."""
        named = f" {self._titles[thing]} "
        return any(f" {self._titles[entity]} " in named for entity in part.entities)

    def _is_no_signatory(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether something is signed, and no passage has it so, or not with one who is named."""
        if not any(Role.SIGNATORY in told for _, told in reading.roles):
            return False
        signed = {
            entity
            for cover in covers
            for entity, _, role in cover.passage.ties
            if role is Role.SIGNATORY
        }
        if not signed:  # "he wants deals signed" has none signed yet
            return not (reading.has("wanting") or reading.has("modals"))
        return any(
            (follows(reading, "companions", part) or acts(reading, _SIGNING, part))
            and not any(
                self._is_borne(part, thing) or self._subjects.is_tied(thing, part.entities)
                for thing in signed
            )
            for part in reading.names
        )

    def _are_comparable(self, one: Part, other: Part) -> bool:
        """Whether two places are of one sort."""
        sorts = {self._types[e] for e in one.entities}
        return any(self._types[e] in sorts for e in other.entities)

    def _place(self, record: Record) -> str | None:
        """Where a statement has its thing; a place is in the one of which it is a part."""
        statement = record.statement
        if isinstance(statement, Fact):
            return _place_of(record)
        is_part = statement.role is Role.PARENT and record.entity.id in self._territories
        return statement.target if is_part or statement.role in _SITES else None


def _is_apart(reading: Reading, start: int) -> bool:
    """Whether a clause begins the statement, or stands behind a mark."""
    return start == 0 or not reading.gap(start - 1, start).isspace()


@lru_cache(maxsize=256)  # few things are in several places
def _meant(text: str) -> frozenset[Term]:
    """What the words of an English text stand for."""
    return frozenset().union(*(one.terms for one in lexicons()["en"].read(folded_words(text))))


def _place_of(record: Record) -> str | None:
    """Where a fact has its thing."""
    return record.statement.place if isinstance(record.statement, Fact) else None
