"""How much of a question's words, names and values one statement explains."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import mul

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.record import PLACE, Record
from bot.answering.records.records import Profile
from bot.answering.relevance.roles import kin
from bot.answering.words.content import GROUNDS, Content
from bot.answering.words.terms import GROUND, Term
from bot.answering.words.values import Figure, Measure, is_telling
from bot.facts import Attribute, Kind, Role

NAME_WEIGHT = 2.0
FIGURE_WEIGHT = 1.6

_VAGUE = frozenset({Kind.PERSON, Kind.INITIATIVE, Kind.PARTNER})
"""Sorts that are too wide to explain a word."""

BY_CONCEPT = 0.95
"""What another word for the same notion explains of a word."""

BY_TYPE = 0.7
"""What the sort of thing that a statement is about explains of a word for such things."""

BY_GROUND = 0.7
"""What any ground explains of a word for an aim, or an effect, where it is asked what."""

_BY_SECTION = {"concepts": BY_CONCEPT, "types": BY_TYPE}

AROUND = 0.6
"""What the other statements of an entity explain: by them it is known where it is not named."""

WORD_BY_WORD = 0.9
"""What all words of a phrase, each by itself, explain of it."""

HALF = 0.5

_FIRST = ("concepts", "first")


@dataclass(slots=True)
class Scale:
    """The weight of a question's parts, and how much of it is explained."""

    total: float = 0.0
    explained: float = 0.0
    missing: float = 0.0

    def add(self, weight: float, share: float) -> None:
        """Add a part of which a statement explains a share, 0 to 1."""
        self.total += weight
        self.explained += weight * share
        self.missing += weight * (1 - share)


class Word:
    """A word of a question, with what holds for every statement that it is held against."""

    __slots__ = ("content", "every", "kin", "roles", "unsaid", "weight")

    def __init__(self, content: Content, weight: float) -> None:
        self.content = content
        self.weight = weight
        self.unsaid = content.is_unsaid
        meanings = (content.terms, *content.parts)
        self.roles = {
            terms: kin(k for section, k in terms if section == "roles") for terms in meanings
        }
        self.every = frozenset[Term]().union(*meanings)
        self.every |= GROUNDS if GROUND in self.every else frozenset()
        self.kin = frozenset[str]().union(*self.roles.values())

    def explained(self, held: frozenset[Term], role: Role | None = None) -> float:
        """How much of it ``held`` terms explain, or the role of a relation, 0 to 1."""
        if self.unsaid or (role not in self.kin and self.every.isdisjoint(held)):
            return 0.0
        share = self._by(held, self.content.terms, role)
        if share < 1 and self.content.parts:
            weakest = min(self._by(held, part, role) for part in self.content.parts)
            share = max(share, WORD_BY_WORD * weakest)
        return share

    def _by(self, held: frozenset[Term], asked: frozenset[Term], role: Role | None) -> float:
        found = [term for term in asked & held if term[1] not in _VAGUE]
        if found:
            return max(_BY_SECTION.get(term[0], 1.0) for term in found)
        if role in self.roles[asked]:
            return 1.0
        return BY_GROUND if GROUND in asked and not GROUNDS.isdisjoint(held) else 0.0


class Words:
    """The words of a question, held against many statements."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._terms = frozenset(term for word in words for term in word.content.terms)
        self._every = frozenset[Term]().union(*(word.every for word in words))
        self._kin = frozenset[str]().union(*(word.kin for word in words))
        # A property that is asked for is told by the statement itself.
        self._by_others = [0.0 if word.content.keys("attributes") else AROUND for word in words]
        self._shares: dict[object, tuple[float, ...]] = {}
        self._weighed: dict[object, tuple[Scale, tuple[Content, ...], int]] = {}

    def beside(self, around: Profile | None) -> tuple[float, ...]:
        """How much of each word the other statements of an entity explain."""
        if not around:
            return (0.0,) * len(self._words)
        shares = self._explained(self._every & around.terms, None)
        return tuple(map(mul, self._by_others, shares))

    def weigh(
        self, record: Record, beside: tuple[float, ...]
    ) -> tuple[Scale, tuple[Content, ...], int]:
        """Weigh the words by what a statement, or else others of its entity, explain of each.

        Found once for all statements that hold the same of them.

        Returns:
            Their weight, the words that are left unexplained, and how many of the statement's
            terms they stand for.
        """
        held = self._every & record.terms
        role = record.role if record.role in self._kin else None
        key = held, role, beside
        if key not in self._weighed:
            scale = Scale()
            left = tuple(self._weigh(scale, self._explained(held, role), beside))
            self._weighed[key] = scale, left, len(held & self._terms)
        return self._weighed[key]

    def _weigh(
        self, scale: Scale, shares: Iterable[float], beside: Iterable[float]
    ) -> Iterator[Content]:
        for word, share in zip(self._words, map(max, shares, beside), strict=True):
            content = word.content
            if share < HALF and (content.light or content.beside or content.is_idle):
                continue
            scale.add(word.weight, share)
            if share < HALF:
                yield content

    def _explained(self, held: frozenset[Term], role: Role | None) -> tuple[float, ...]:
        """What some terms, or a role, explain of each word."""
        if (held, role) not in self._shares:
            self._shares[held, role] = tuple([word.explained(held, role) for word in self._words])
        return self._shares[held, role]


class Names:
    """The things that a question names, held against many statements."""

    def __init__(self, named: Sequence[Named]) -> None:
        self._named = named
        self._likely = [tuple(one.entities.items()) for one in named]
        self._every = frozenset(entity for one in named for entity in one.entities)
        self._none = (0.0,) * len(named)
        self._weighed: dict[object, tuple[Scale, tuple[Named, ...]]] = {}

    def beside(self, known: frozenset[str]) -> tuple[bool, ...]:
        """Which of them are among the things of which other statements of an entity speak."""
        return tuple([not known.isdisjoint(one.entities) for one in self._named])

    def weigh(self, record: Record, beside: tuple[bool, ...]) -> tuple[Scale, tuple[Named, ...]]:
        """Weigh the names by how surely a statement, or else others of its entity, speak of each.

        Found once for all statements that speak of them alike. People are known by the bodies
        that employ or publish them: "Tan from Genius Cyber", "what do the CGTN authors think".

        Returns:
            Their weight, and the things of which the statement does not speak.
        """
        part = record.entities.get
        # How surely the statement is about each thing that is named.
        parts = self._none
        if not self._every.isdisjoint(record.entities):
            parts = tuple([max([n * part(i, 0.0) for i, n in likely]) for likely in self._likely])
        is_person = record.entity.kind is Kind.PERSON
        key = parts, beside, is_person
        if key not in self._weighed:
            known_by = [
                tied for named, tied in zip(self._named, beside, strict=True) if named.is_sure
            ]
            held = is_person or any(part >= PLACE for part in parts) or all(known_by or beside)
            scale = Scale()
            left = tuple(self._weigh(scale, parts, beside if held else (False,) * len(parts)))
            self._weighed[key] = scale, left
        return self._weighed[key]

    def _weigh(
        self, scale: Scale, parts: Sequence[float], beside: Sequence[bool]
    ) -> Iterator[Named]:
        for named, part, tied in zip(self._named, parts, beside, strict=True):
            share = max(part, AROUND) if tied else part
            scale.add(NAME_WEIGHT if named.is_sure else NAME_WEIGHT / 4, share)
            if share == 0 and named.is_sure:
                yield named


def weigh_figures(
    scale: Scale, question: Question, record: Record, around: Profile | None, profile: Profile
) -> Iterator[Figure]:
    """Weigh each value; gives the telling ones that the statement does not give.

    A thing is known by its date even where it is named: "the September matchmaking".
    """
    for figure in question.figures:
        by_date = figure.date and not any(own.date for own in record.figures)
        known = around or (profile if by_date else None)
        telling = is_telling(figure)
        weight = FIGURE_WEIGHT if telling else FIGURE_WEIGHT / 4
        if any(gives(figure, own) for own in record.figures) or _numbers_part(
            question, figure, record
        ):
            scale.add(weight, 1.0)
        elif known and any(gives(figure, own) for own in known.figures):
            scale.add(weight, AROUND)
        else:
            scale.add(weight, 0.0)
            if telling:
                yield figure


def _numbers_part(question: Question, asked: Figure, record: Record) -> bool:
    """Whether one of the parts that a statement counts is meant: "the third of its events".

    What tells which of them another one is tells nothing of it, but may deny that it is that one:
    "the first in a series of five".
    """
    return (
        asked.measure is Measure.ORDINAL
        and record.attribute is Attribute.PART
        and (_FIRST not in record.terms or "yes_no" in question.asks)
        and not any(own.measure is Measure.ORDINAL for own in record.figures)
        and any(
            own.measure is Measure.NUMBER and asked.value <= own.value for own in record.figures
        )
        # The third meeting is none of three events.
        and all(record.tells(c) for c in question.contents if c.first == asked.last + 1)
    )


def gives(asked: Figure, given: Figure) -> bool:
    """Whether a value of a question is the one that a statement gives."""
    if asked.date and asked.bound:
        return asked.allows(given)
    if asked.same(given) or asked.allows(given):
        return True
    if asked.measure is Measure.NUMBER and given.measure in (Measure.MONEY, Measure.ORDINAL):
        number = replace(asked, measure=given.measure, currency=given.currency)
        return asked.value == given.value or bool(asked.bound and number.allows(given))
    return False
