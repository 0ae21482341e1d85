"""The things that a question does not name, but describes: "the founder of Tkxel"."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from bot.answering.questions.named_things import SURE, Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import CALLED, OFFICES
from bot.answering.records.records import Records
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import NAME
from bot.facts import Attribute, Kind, Relation, Role, Type

_GOVERNMENT = ("types", Type.GOVERNMENT)

_ASKED = frozenset({"who", "yes_no"})
"""What asks for the holder of an office, or whether somebody is."""

_SEVERAL = frozenset({"list", "which", "what", "tell"})
"""What may ask for each of several things."""

_PRIORITIES = frozenset({("attributes", Attribute.PRIORITY), ("concepts", "priority")})
_SETTING_OUT = frozenset({Role.AUTHOR, Role.LOCATION})
"""What words for priorities stand for, and the parts of those who set them out."""

_BESIDE = 2
"""So many words after an office, or before it, the body is named: "founder of", "Tkxel's"."""

_NEAR = 3
"""So far from a place a thing is named that is there: "Guangxi's big new AI purse"."""

_APART = 5
"""So far from it the body is named of which somebody speaks: "its assets acc to the secretary"."""

_PEOPLE = OFFICES | {"civil_servant", "representative"}
"""Notions by which people are called who are from somewhere, or act for somebody."""


class Descriptions:
    """Knows the things of one fact base by what is said of them."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._set_out: dict[str, set[str]] = defaultdict(set)
        for entity, statement in records.base.statements():
            if (
                isinstance(statement, Relation)
                and statement.role in _SETTING_OUT
                and not _PRIORITIES.isdisjoint(records.name_terms(entity))
            ):
                self._set_out[statement.target].add(entity.id)

    def find(
        self,
        named: tuple[Named, ...],
        contents: tuple[Content, ...],
        asks: Collection[str],
    ) -> tuple[tuple[Named, ...], tuple[Content, ...]]:
        """The names of a question with what it describes, and the words that are left.

        Args:
            named: What it names.
            contents: The words that an answer has to explain.
            asks: What it asks.
        """
        if not any(one.is_sure for one in named):
            only = tuple(self._only_ones(contents))
            named += only
            contents = tuple(c for c in contents if c.first not in {one.first for one in only})
        named = self._described(named, contents)
        if _SEVERAL & {*asks}:
            named, contents = self._priorities(named, contents)
        if _ASKED & {*asks} or _counts_holders(contents, asks):
            return named, contents
        return self._holders(named, contents, _APART if "said" in asks else _BESIDE)

    def _only_ones(self, contents: Iterable[Content]) -> Iterator[Named]:
        """What "the fund" names where there is but one."""
        for content in contents:
            for sort in sorted(content.keys("types")):
                if (entity := self._records.only_one(sort)) is not None:
                    yield Named({entity: SURE}, content.first, content.last)

    def _described(
        self, named: tuple[Named, ...], contents: Sequence[Content]
    ) -> tuple[Named, ...]:
        """What "the meeting of China and Pakistan" names in place of the two countries."""
        named = tuple(one for one in named if one.origin or not self._is_within(one, named))
        sure = [one for one in named if one.is_sure]
        adjectives = [origin for content in contents for origin in content.origins]
        if not sure or len(sure) + len(adjectives) < 2:  # noqa: PLR2004 - a pair
            return named
        terms = frozenset(term for content in contents for term in content.terms)
        for parties in (sure, [*_side_by_side(sure)]):
            best = [one.best for one in parties] + adjectives * (parties is sure)
            meant = self._records.described(best, terms) if best else ()
            if 0 < len(meant) <= 2 and not set(meant) & set(best):  # noqa: PLR2004 - else unclear
                whole = Named(dict.fromkeys(meant, SURE), parties[0].first, parties[-1].last)
                return (*(one for one in named if one not in parties), whole)
        return named

    def _priorities(
        self, named: tuple[Named, ...], contents: tuple[Content, ...]
    ) -> tuple[tuple[Named, ...], tuple[Content, ...]]:
        """What "each priority that Chen Gang set out" names in place of him who set them out."""
        asked = next((c for c in contents if c.terms >= _PRIORITIES), None)
        for one in named if asked else ():
            meant = self._set_out.get(one.best, ()) if one.is_sure else ()
            if asked and len(meant) == 1:
                plan = Named(dict.fromkeys(meant, SURE), asked.first, asked.last)
                # "Which he named" asks for no name.
                left = tuple(c for c in contents if c is not asked and NAME not in c.terms)
                return (plan, *(other for other in named if other is not one)), left
        return named, contents

    def _is_within(self, one: Named, named: Iterable[Named]) -> bool:
        """Whether a name beside it says it already: "the China-Laos centre in Laos".

        Not where each is in the other: "Jing Yu and Yu Jingyang" are two.
        """
        others = (
            i for other in named if other is not one and other.is_sure for i in other.entities
        )
        return any(
            i != other
            and self._records.is_named_in(i, other)
            and not self._records.is_named_in(other, i)
            for other in others
            for i in one.entities
        )

    def _holders(
        self, named: tuple[Named, ...], contents: tuple[Content, ...], reach: int
    ) -> tuple[tuple[Named, ...], tuple[Content, ...]]:
        """Whom "the founder of Tkxel" names in place of the company, or besides what is apart.

        Nobody where a person is named besides: "as a professor at NUS, what does Gan say".
        """
        if any(self._records.kind_of(one.best) is Kind.PERSON for one in named if one.is_sure):
            return named, contents
        for content in contents:
            if content.keys("attributes") or Role.ORGANISER in content.keys("roles"):
                continue  # "when was it set up" asks for no founder, "China runs" for no leader
            near = any(one.is_sure and _gap(one, content) <= _BESIDE for one in named)
            for one in named:  # the "leaders of Laos" are not those of China behind them
                if not one.is_sure or _gap(one, content) > (_BESIDE if near else reach):
                    continue
                if len(people := self._holding(one, content)) == 1:
                    apart = _gap(one, content) > _BESIDE
                    place = content if apart else one
                    person = Named({people[0]: SURE}, place.first, place.last)
                    others = (other for other in named if apart or other is not one)
                    return (person, *others), tuple(c for c in contents if c is not content)
        return named, contents

    def _holding(self, one: Named, content: Content) -> Sequence[str]:
        """The people who hold an office where a body is named."""
        asked = content.keys("concepts") & OFFICES
        return sorted(
            person
            for body in one.entities
            for person in self._records.offices.people(body)
            if asked & self._records.offices.of(person)
        )


def _counts_holders(contents: Sequence[Content], asks: Collection[str]) -> bool:
    """Whether it is asked how many hold an office: "how many deputies has the assembly"."""
    first = min(contents, key=lambda content: content.first, default=None)
    return "how_many" in asks and first is not None and bool(first.keys("concepts") & OFFICES)


def _gap(one: Named, content: Content) -> int:
    """How far a word stands from a name, before or behind it."""
    return max(one.first - content.last, content.first - one.last)


def _side_by_side(named: Iterable[Named]) -> Iterator[Named]:
    """The first names with nothing between them: "the | China-ASEAN | summit held in Guangxi"."""
    for one, other in pairwise(named):
        if one.last + 1 == other.first:
            yield from (one, other)
            return


def holds_office(question: Question) -> bool:
    """Whether the holder of an office is meant, beside whose country or body it is named."""
    return any(content.keys("concepts") & CALLED for content in _beside_names(question))


def governs(question: Question) -> bool:
    """Whether the government of a country is meant, which is named beside it."""
    return any(_GOVERNMENT in content.terms for content in _beside_names(question))


def compatriots(question: Question) -> Iterator[str]:
    """The ids of what people are asked for from: "who signed for the Lao side", "Lao leaders"."""
    held = [c for c in question.contents if c.keys("concepts") & _PEOPLE]
    of = function_words().genitive_preposition
    for one in question.named:
        reach = _NEAR if is_led(question.folded, one.first, of) else 1
        if one.is_sure and (one.origin or any(_gap(one, content) <= reach for content in held)):
            yield one.best
    beside = {i for content in held for i in (content.first - 1, content.last + 1)}
    yield from (o for c in question.contents if beside & {c.first, c.last} for o in c.origins)


def _beside_names(question: Question) -> Iterator[Content]:
    """The words right before and after what is surely named: "Vietnam's | government"."""
    beside = {i for one in question.named if one.is_sure for i in (one.first - 1, one.last + 1)}
    return (c for c in question.contents if {c.first, c.last} & beside)
