"""Names of a message in a part that the sources give to somebody or somewhere else."""

from collections.abc import Iterator, Mapping, Sequence

from bot.answering.records.record import BODIES, Record
from bot.answering.records.role_sets import MAKERS, SITES
from bot.checking.how_many.predicates import is_beside, is_of_adjunct
from bot.checking.report import Aspect
from bot.checking.sources.case import Conflict
from bot.checking.sources.clause import Clause, Match
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import MOSTLY, WHOLLY
from bot.checking.statements.arrangement import enumerated
from bot.checking.statements.entitled import entitled
from bot.checking.statements.grammar import is_denied, posts, speaks, within
from bot.checking.statements.name_roles import FAMILIES, put_alone
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.statements.standing import territories
from bot.checking.statements.tense import was_posted
from bot.checking.where.countries import misplaced
from bot.checking.where.residents import is_of_doers
from bot.checking.who.bodies import acting
from bot.checking.who.introductions import brings_another, is_new, is_of_member, is_told_by_words
from bot.checking.who.slots import Slot, Slots, is_apposed, names_of, placing, slots_of
from bot.checking.who.titles import Titles
from bot.checking.words.cues import cues_of
from bot.facts import Kind, Role

MAX_MISSING = 0.2
"""The share of the other words that may be unexplained."""

LEAST_SIGNED = 0.5
"""The weight of words that tells which agreements are meant, though they are told of as new."""

HARDLY = 0.3
"""The share of a thing's name that tells it beside the name of one that is tied to it."""

_LISTED = frozenset({*SITES, *MAKERS, Role.VISITED})
"""Parts that several have, listed one behind the other."""

_SURE = frozenset({*MAKERS, Role.EMPLOYER})
_SURE_PLACES = frozenset({*MAKERS, Role.SIGNATORY})
"""Parts that a body or person, and a place, may have wrongly though the passages speak of it."""


class WrongHolders:
    """Holds the names of a message against the parts that the sources give."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._wrote = means.authors
        self._wide = territories(means.base)
        self._subjects = means.subjects
        self._standing = means.standing
        self._means = means
        self._titles = Titles(means)
        self._filling = Slots(means, self._titles)
        slots = ((entity, slots_of(means, entity)) for entity in means.base.entities)
        self._slots = {entity: tuple(own) for entity, own in slots}

    def swaps(
        self, reading: Reading, candidates: Mapping[str, bool], *, is_supported: bool
    ) -> Sequence[Conflict]:
        """The names in a statement that stand where the sources have others; at most one.

        Args:
            reading: The statement.
            candidates: The ids of the things in question, and whether each is named.
            is_supported: Whether passages speak of all its names; then only some parts can be
                told wrongly, by the order of the words.
        """
        clause = self._subjects.whole(reading)
        found = [*misplaced(reading, self._means)]
        found += self._titles.swaps(reading, clause, candidates, is_supported=is_supported)
        opened: dict[frozenset[Role], list[tuple[Slot, bool]]] = {}
        for part, roles in self._strangers(reading):
            sure = _SURE_PLACES if self._standing.is_place(part) else _SURE
            asked = roles & sure if is_supported else roles
            if not asked:
                continue
            if asked not in opened:
                opened[asked] = list(self._open(asked, clause, candidates))
            for slot, is_named in opened[asked]:
                if not self._is_right(reading, part, slot, candidates):
                    found += self._swap(reading, clause, slot, part, is_named=is_named)
        for part, slot in self._bodies(reading, clause, candidates):
            found += self._swap(reading, clause, slot, part, is_named=True)
        return [swap for _, swap in sorted(found, key=lambda one: -one[0])[:1]]

    def _open(
        self, roles: frozenset[Role], clause: Clause, candidates: Mapping[str, bool]
    ) -> Iterator[tuple[Slot, bool]]:
        """The slots of some roles in the things in question, and whether each thing is named.

        Of those that are not named, only the ones count that the words tell best.
        """
        slots = [
            (slot, is_named)
            for entity, is_named in candidates.items()
            for slot in self._slots.get(entity, ())
            if slot.role in roles
            and (not self._subjects.is_wide(entity) or (is_named and slot.role is Role.PARENT))
        ]
        unnamed = {slot.record.entity.id for slot, is_named in slots if not is_named}
        told = {entity: self._subjects.told_by(entity, clause) for entity in unnamed}
        least = min(max(told.values(), default=0.0), MOSTLY)
        for slot, is_named in slots:
            if is_named or told[slot.record.entity.id] >= least:
                yield slot, is_named

    def _strangers(self, reading: Reading) -> Iterator[tuple[Part, frozenset[Role]]]:
        """The names that may be wrong, each with the roles in which the words around put it."""
        for part in reading.of_kind(*NAMING):
            roles = put_alone(reading, part)
            if roles and not is_denied(reading, part.first):
                yield part, roles

    def _is_right(
        self, reading: Reading, part: Part, slot: Slot, candidates: Mapping[str, bool]
    ) -> bool:
        """Whether a name is the slot's own thing or target, or has the part in another thing.

        Of whatever country a university's professor may be.
        """
        nation = slot.role is Role.EMPLOYER and part.text in cues_of(reading.language).demonyms
        before = reading.folded[max(0, part.first - 2) : part.first]  # "a French professor"
        nation = nation and not reading.own_words.indefinite_article.isdisjoint(before)
        behind = (p for p in reading.parts if p.first == part.last + 1)  # "a French university"
        nation = nation and not any(p.keys("types") & BODIES for p in behind)
        if nation and self._wide.isdisjoint(slot.targets):
            return True
        ids = set(part.entities)
        if slot.record.entity.id in ids or ids & slot.targets:
            return True
        if slot.role is Role.SIGNATORY and any(
            self._subjects.is_tied(e, slot.targets) for e in ids
        ):
            return True  # "Guangxi's delegation" signs for Guangxi
        if slot.role is Role.EMPLOYER and any(
            self._standing.speaks_for(slot.record.entity, self._base.entities[e]) for e in ids
        ):
            return True  # who holds a post in a region, and sits in a parliament, is of both
        return slot.role not in SITES and any(
            other.role in FAMILIES[slot.role] and other.targets & ids
            for entity, is_named in candidates.items()
            if is_named
            for other in self._slots.get(entity, ())
        )

    def _bodies(
        self, reading: Reading, clause: Clause, candidates: Mapping[str, bool]
    ) -> Iterator[tuple[Part, Slot]]:
        """The bodies that are told by their sort, each with a part that others have.

        Not where a word of it stands in their names, nor where they are people, who may act for it.
        """
        for part in acting(reading, MAKERS, self._wide):
            own = self._subjects.clause((part,), part.first, part.last + 1)
            for slot, is_named in self._open(MAKERS, clause, candidates):
                if is_named and not any(
                    self._base.entities[e].kind is Kind.PERSON or self._subjects.told_by(e, own)
                    for e in slot.targets
                ):
                    yield part, slot
        leading = FAMILIES[Role.LEADER]
        for part in acting(reading, leading, self._wide, "positions"):
            for slot, is_named in self._open(leading, clause, candidates):
                if is_named:
                    yield part, slot

    def _swap(
        self, reading: Reading, clause: Clause, slot: Slot, part: Part, *, is_named: bool
    ) -> Iterator[tuple[float, Conflict]]:
        """The swap of one name, where everything else is as the source says."""
        absent, thing = self._filling.absent(reading, slot), slot.record.entity.id
        employs = slot.role is Role.EMPLOYER and not self._standing.is_place(part)
        is_sure = employs or slot.role is Role.SIGNATORY
        if not absent or (not is_sure and self._subjects.explains(slot.record, part)):
            return
        target = self._filling.rival(part, absent, slot)
        if not self._filling.fills(reading, slot, part, target) or self._is_of_another(
            reading, slot, part, is_named=is_named
        ):
            return
        apart = within(reading, posts(reading)) if slot.role is Role.EMPLOYER else ()
        apart = (*apart, *(p for p in reading.parts if part.first <= p.first <= part.last))
        if slot.role in _LISTED:
            known = {slot.record.entity.id, *slot.targets}
            apart += tuple(enumerated(reading, part, self._alike(reading, slot), known))
        whose = slot.role in (Role.EMPLOYER, Role.PARENT)
        if whose and (own := names_of(reading, slot, part)):
            first, last = min(part.first, own[0].first), max(part.last, own[0].last)
            clause = self._subjects.clause((*own, part), first, last + 1)
        elif slot.role is Role.EMPLOYER and (
            is_apposed(reading, slot, part) or part.first in range(*entitled(reading, thing))
        ):
            clause = self._titles.apposed(reading, part.first, clause, thing)
        elif slot.role in SITES and is_named:
            clause = self._subjects.placing(reading, part, slot.record.entity.id)
        apart = (part, *apart, *self._writers(reading, slot.record), *placing(reading, slot))
        match = self._subjects.match(slot.record, clause, apart, is_named=is_named)
        is_close = match.missing <= MAX_MISSING
        around = self._is_around_named(reading, part, slot, match)
        if slot.role is Role.SIGNATORY and not (is_named or around):
            is_close &= match.gain >= LEAST_SIGNED  # it is told which agreements are meant
        is_close &= not is_new(reading, slot.record.entity, self._means) or (
            # What the delegation signed is told by its name.
            match.told >= WHOLLY and reading.has("delegations") and not reading.has("newness")
        )
        if slot.role is Role.SIGNATORY:  # no others are told of that are on data flows
            around |= not match.missing and is_told_by_words(
                reading, slot.record.entity, self._means
            )
        if match.strange or not is_close or not (around or _is_same(match)):
            return
        place = self._standing.is_place(part)
        where = slot.role in SITES or (place and slot.role in (*MAKERS, Role.EMPLOYER))
        aspect = Aspect.PLACE if where else Aspect.PARTICIPANT
        conflict = Conflict.of(slot.record, part, target, reading, aspect)
        yield match.gain - match.lack + match.told + is_named, conflict

    def _writers(self, reading: Reading, record: Record) -> Iterator[Part]:
        """The names of those who wrote what a source says: "the centre that Gan cites"."""
        sources = {quote.source for quote in record.statement.quotes}
        wrote = frozenset().union(*(self._wrote[source] for source in sources))
        return (name for name in reading.names if name.entities and wrote.issuperset(name.entities))

    def _is_of_another(self, reading: Reading, slot: Slot, part: Part, *, is_named: bool) -> bool:
        """Whether a name may well have the part in something else than a slot's thing."""
        if self._filling.is_no_goal(reading, slot, self._slots[slot.record.entity.id]):
            return True
        if slot.role is Role.EMPLOYER:  # the prime minister of another country is another person
            return was_posted(reading, part) or (self._standing.is_place(part) and not is_named)
        if slot.role in MAKERS:
            return brings_another(reading, slot.record.entity, part)
        if slot.role is Role.VISITED:  # who travelled where on another journey, no source tells
            is_any = reading.has("indefinite") and slot.targets.isdisjoint(reading.named)
            known = is_named or is_of_member(reading, slot.record.entity, self._means)
            return is_any or not known or is_new(reading, slot.record.entity, self._means)
        # A thing that is only alike may stand elsewhere, and somebody have been posted there.
        person = slot.record.entity.kind is Kind.PERSON
        is_post = part.first - 2 in reading.lasts("positions")  # "commissioner to Laos"
        tells = bool(reading.of_kind(PartKind.WORD))
        return slot.role in SITES and (
            (person and (was_posted(reading, part) or not (is_post or tells)))
            or is_beside(reading, part)
            or is_of_adjunct(reading, part.first, slot.record.entity.id)
            or is_of_doers(reading, part, slot.record.entity)
            or not self._is_told_there(reading, slot, part, is_named=is_named)
        )

    def _is_told_there(self, reading: Reading, slot: Slot, part: Part, *, is_named: bool) -> bool:
        """Whether the clause in which a place stands is about the very thing."""
        own = self._subjects.clause_at(reading, part.first)
        where = Part(PartKind.NAME, "", 0, 0, entities=tuple(slot.targets))
        if not is_named:
            parts = (*own.parts, where)  # a thing may bear the name of where it is
            told = self._subjects.told_by(slot.record.entity.id, Clause(parts, own.first, own.end))
            return told >= WHOLLY
        within = tuple(
            p for p in own.parts if own.first <= p.first < own.end and not speaks(reading, p)
        )
        thing, editions = slot.record.entity.id, self._subjects.editions
        own_names = [
            p.first for p in within if thing in p.entities or editions.is_of(thing, p.entities)
        ]
        if own_names:  # not "Chen Gang spoke in Beijing about the hub"
            before = [p.first for p in within if p.kind is PartKind.NAME and p.first < part.first]
            return not before or min(own_names) < part.first
        if any(p.kind is PartKind.NAME for p in within if p is not part):
            clause = Clause((*within, where), own.first, own.end)
            return self._subjects.told_by(slot.record.entity.id, clause) >= MOSTLY
        clause = self._subjects.clause(within, own.first, own.end)
        match = self._subjects.match(slot.record, clause, (part,), is_named=True)
        return not match.strange and not match.lack

    def _is_around_named(self, reading: Reading, part: Part, slot: Slot, match: Match) -> bool:
        """Whether a thing that is hardly told is tied to one that is named: its signatory."""
        thing = slot.record.entity.id
        named = {
            entity
            for name in reading.names
            if name is not part
            for entity in name.entities
            if not self._subjects.is_wide(entity)
        }
        return match.told >= HARDLY and self._subjects.is_tied(thing, named)

    def _alike(self, reading: Reading, slot: Slot) -> list[Part]:
        """The names of a statement; beside a place those of places."""
        return [
            p
            for p in reading.of_kind(*NAMING)
            if slot.role not in SITES or self._standing.is_place(p, or_strange=True)
        ]


def _is_same(match: Match) -> bool:
    """Whether a statement of a source is about the very thing that a message speaks of."""
    return match.is_named or match.told >= MOSTLY
