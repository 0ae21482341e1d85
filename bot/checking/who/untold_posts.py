"""Posts that a statement gives to somebody not named, or to a maker, as no source does."""

from collections.abc import Collection, Iterator

from bot.answering.records.role_sets import WRITERS
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import posts, within
from bot.checking.statements.reading import Part, Reading
from bot.checking.statements.verbs import is_object
from bot.checking.who.titles import Titles
from bot.checking.words.cues import longest
from bot.facts import SPOKEN, Attribute, Kind, Role

_MADE = frozenset({Role.AUTHOR, Role.FOUNDER})
"""Roles of those who are told to have made a thing, whatever their post."""

_CALLED = ("concepts", *SPOKEN)
"""Sections of terms by which a post is called: that it is one tells of none."""


class UntoldPosts:
    """Holds the posts of a country or body in a statement against those that sources tell of."""

    def __init__(self, means: Means, titles: Titles) -> None:
        self._base = means.base
        self._records = means.records
        self._titles = titles
        self._people = means.base.of_kind(Kind.PERSON)
        ties = (tie for one in self._base.entities.values() for tie in one.relations)
        self._makers = {tie.target for tie in ties if tie.role in _MADE}
        writers = set[str]().union(*means.authors.values())
        self._makers |= writers
        self._outlets = writers - self._people

    def fail(self, reading: Reading) -> bool:
        """Whether a statement tells of "the Malaysian king", or of the author of what has none.

        What a country's prime minister does, its president has not done, who is not named; nor
        is who met that one.
        """
        if any(self._adds_post(reading, one) for one in reading.named & self._people):
            return True
        if any(self._does_to_self(reading, name) for name in reading.names):
            return True
        copula = reading.own_words.copula
        unnamed = reading.named.isdisjoint(self._people) or copula.isdisjoint(reading.folded)
        for span in longest(posts(reading, employed=False)):
            made = {
                role
                for part, roles in reading.roles
                for role in _MADE & roles
                if part.first <= span[0] <= part.last
            }
            for whose in _of(reading, span):
                if self._people.isdisjoint(whose.entities) and (
                    self._is_made_by_other(reading, whose, made)
                    if made
                    else unnamed and self._titles.holds_none(reading, span, whose.entities)
                ):
                    return True
        return False

    def _adds_post(self, reading: Reading, person: str) -> bool:
        """Whether a post is joined to one of somebody of whom nothing tells it: "and chairman"."""
        spans, vague = posts(reading, employed=False), reading.firsts("vague_posts")
        begun = {last + 2 for _, last in spans if last + 1 in reading.lasts("joining")}
        joined = [part for part in within(reading, spans) if part.first in begun]
        told = {term for record in self._records.own(person) if joined for term in record.terms}
        return any(
            part.keys("roles") & _MADE and person not in self._makers  # "and founder"
            if part.first in vague
            else told.isdisjoint(term for term in part.terms if term[0] in _CALLED)
            for part in joined
        )

    def _does_to_self(self, reading: Reading, person: Part) -> bool:
        """Whether who holds a post does something to himself: "the professor praised Awan"."""
        start, end = reading.clause_of(person.first)
        first, *verbs = (p for p in reading.parts if start <= p.first <= person.first)
        begins = verbs[1:] and person.last + 1 == end and is_object(reading, person)
        return bool(begins) and any(
            span[0] == first.first <= start + 1 and not first.meaning.isdisjoint(record.terms)
            for span in posts(reading, employed=False)
            for entity in self._people.intersection(person.entities)
            for record in self._records.own(entity)
            if record.attribute is Attribute.POSITION
        )

    def _is_made_by_other(self, reading: Reading, whose: Part, made: Collection[Role]) -> bool:
        """Whether none who is named founded or wrote a thing or body, by the sources.

        An outlet of theirs has writers, whoever these are.
        """
        if WRITERS.issuperset(made) and not self._outlets.isdisjoint(whose.entities):
            return False
        ties = (tie for one in whose.entities for tie in self._base.entities[one].relations)
        makers = {tie.target for tie in ties if tie.role in made}
        others = reading.named.difference(whose.entities)
        return makers.isdisjoint(others) if others else not makers


def _of(reading: Reading, span: tuple[int, int]) -> Iterator[Part]:
    """The names whose post a stretch is: "the Malaysian king", "the king of Malaysia"."""
    first, last = span
    linking = reading.function_words.genitive_preposition | reading.function_words.article
    for name in reading.names:
        between = reading.folded[last + 1 : name.first]
        is_before = name.last + 1 == first and first not in reading.segments
        if is_before or (last < name.first and linking.issuperset(between)):
            yield name
