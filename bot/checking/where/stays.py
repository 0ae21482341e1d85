"""Whether a thing that a statement tells to be in a place is told to be there."""

from collections.abc import Container, Iterator, Sequence

from bot.answering.records.places import is_within
from bot.answering.records.role_sets import HOLDING, SITES
from bot.answering.words.terms import TELLING
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import follows
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.standing import territories
from bot.checking.words.cues import indexes
from bot.facts import Attribute, Kind, Role

_ROLES = SITES | HOLDING


class Stays:
    """Holds where a statement has a thing, and no more of it, against where the sources do."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._records = means.records
        self._people = means.base.of_kind(Kind.PERSON)
        self._territories = territories(means.base)

    def are_untold(self, reading: Reading) -> bool:
        """Whether a thing is told to be in a place, and nothing tells that it is there.

        Its name does not, nor that its like are there; and where somebody works is not where they
        are.
        """
        return any(
            not any(self._is_told_in(thing, place) for place in where.entities)
            for thing, where in self._placed(reading)
        )

    def are_of_name(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a place is only a word in the name of a body: "Gan teaches in Liverpool"."""
        named = (e for cover in covers for e in cover.passage.entities)
        bodies = [self._base.entities[e] for e in named if e not in self._territories]
        terms = frozenset().union(*map(self._records.name_terms, bodies))
        lasts = {name.last for name in reading.names}
        return any(
            part.first == part.last
            and part.first - 2 not in lasts  # "IQTM in Punjab"
            and reading.stretch(part.first, part.last)[:1].isupper()
            and not part.meaning.isdisjoint(terms)
            and TELLING.isdisjoint(section for section, _ in part.meaning)
            and reading.folded[part.first - 1] in reading.function_words.site_preposition
            for part in reading.of_kind(PartKind.WORD)
        )

    def _placed(self, reading: Reading) -> Iterator[tuple[Part, Part]]:
        """The parts that name a thing, or its sort, each with the place in which it is told to be.

        It begins a clause, and behind it stands nothing but what tells just that: "is based in".
        """
        known = reading.own_words
        being = known.copula | known.plural_copula
        small = being | known.article | known.inverted_pronoun
        sited = [part for part in reading.parts if _is_place(part)]
        told = reading.indexes("before_place") | indexes((p.first, p.last) for p in sited)
        begun = {part.first for part in reading.parts}
        for where in reading.names:
            start, _ = reading.clause_of(where.first)
            thing = next((p for p in reading.parts if start <= p.first), where)
            behind = range(thing.last + 1, where.first)
            words = [reading.folded[at] for at in (*range(start, thing.first), *behind)]
            is_bare = all(at in told or reading.folded[at] in small for at in behind)
            is_bare &= small.issuperset(words[: thing.first - start])
            is_led = follows(reading, "before_place", where) or where.first - 1 in told
            is_known = self._territories.issuperset(where.entities)
            is_apart = where.last + 1 not in begun and not reading.is_genitive(where)
            is_told = is_bare and is_led and is_known and is_apart
            if is_told and not being.isdisjoint(words):
                yield thing, where

    def _is_told_in(self, thing: Part, place: str) -> bool:
        """Whether any thing of which a part may speak is in a place; a person has been there."""
        return any(
            place in self._visited(one) if one in self._people else self._is_in(one, place)
            for one in thing.entities or self._meant(thing)
        )

    def _meant(self, thing: Part) -> Iterator[str]:
        """The ids of what a word may mean by its sort, or by what it is called."""
        sorts, notions = thing.keys("types"), {t for t in thing.terms if t[0] == "concepts"}
        for one in self._base.entities.values():
            if one.type in sorts or not notions.isdisjoint(self._records.name_terms(one)):
                yield one.id

    def _visited(self, person: str) -> Container[str]:
        """The ids of the places where a person has been."""
        ties = self._base.entities[person].relations
        return {tie.target for tie in ties if tie.role is Role.VISITED}

    def _is_in(self, thing: str, place: str) -> bool:
        """Whether a thing is said to be in a place, or to be held or done there."""
        placed = (getattr(r.statement, "place", None) for r in self._records.own(thing))
        return thing != place and any(
            one and is_within(self._base, one, place, roles=_ROLES) for one in (thing, *placed)
        )


def _is_place(part: Part) -> bool:
    """Whether a word only tells that a place follows: "located", "the city of"."""
    tells = Attribute.PLACE in part.keys("attributes") or part.keys("roles") & SITES
    return part.kind is not PartKind.NAME and bool(tells)
