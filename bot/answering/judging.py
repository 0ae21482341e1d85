"""How well a statement answers a question: how much of the question it explains.

Every part of a question has a weight: each thing it names, each value it gives, each word that
carries meaning (a rare word more than a common one) and what it asks. A statement explains a
part or it does not. The score is the share of the weight that is explained; what is left
unexplained is what the statement does not say.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

from bot.answering.content import Content
from bot.answering.fitting import HARD, fit, kin
from bot.answering.lexicon import Term
from bot.answering.naming import Named
from bot.answering.question import Question
from bot.answering.records import PLACE, PLACES, Profile, Record, Records
from bot.answering.values import Figure, Measure, is_telling
from bot.facts import Kind, Relation

NAME_WEIGHT = 2.0
FIGURE_WEIGHT = 1.6
ASK_WEIGHT = 1.6
UNKNOWN_WEIGHT = 0.7
"""The weight of a word that neither the vocabulary nor any statement holds."""

_VAGUE = frozenset({Kind.PERSON, Kind.INITIATIVE, Kind.PARTNER})
"""Sorts that are too wide to explain a word."""

BY_CONCEPT = 0.95
"""What another word for the same notion explains of a word."""

BY_TYPE = 0.7
"""What the sort of thing that a statement is about explains of a word for such things."""

_BY_SECTION = {"concepts": BY_CONCEPT, "types": BY_TYPE}

AROUND = 0.6
"""What the other statements of an entity explain: by them it is known where it is not named."""

EXACT = HARD | {"who"}
"""What is asked so clearly that other words may only describe the thing that is named:
"who organised the meeting between firms of both countries"."""

WORD_BY_WORD = 0.9
"""What all words of a phrase, each by itself, explain of it."""

HALF = 0.5

UNSAID_WEIGHT = 2.5
"""The weight of a notion that no source speaks of: it outweighs the words around it."""

LIGHTEST = 0.25
"""The weight of the commonest word; the rarest weighs 1."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A statement held against a question.

    Attributes:
        record: The statement.
        ask: What was asked of it.
        score: The share of the question's weight that it explains, 0 to 1.
        fits: How well it is the kind of answer that was asked for; 0 rules it out.
        unnamed: Things that the question names and the statement does not speak of.
        unexplained: Words that it does not explain.
        differing: Values of the question that it does not give.
        missing: The weight of the unexplained words, as a share of all words' weight.
        typed: How many values of the question its typed fields give.
        focus: The share of its own words that are in the question.
    """

    record: Record
    ask: str | None
    score: float
    fits: float
    unnamed: tuple[Named, ...]
    unexplained: tuple[Content, ...]
    differing: tuple[Figure, ...]
    missing: float
    typed: int
    focus: float


@dataclass(slots=True)
class _Scale:
    """The weight of a question's parts, and how much of it is explained."""

    total: float = 0.0
    explained: float = 0.0
    missing: float = 0.0

    def add(self, weight: float, share: float) -> None:
        """Add a part of which a statement explains a share, 0 to 1."""
        self.total += weight
        self.explained += weight * share
        self.missing += weight * (1 - share)

    def join(self, other: "_Scale") -> None:
        """Add everything on another scale."""
        self.total += other.total
        self.explained += other.explained
        self.missing += other.missing


class Judge:
    """Holds statements against questions."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def judge(self, question: Question, record: Record, ask: str | None) -> Judgement:
        """Hold one statement against a question, for one of the things that it asks."""
        return self.hold(question, (record,), ask)[0]

    def hold(
        self, question: Question, records: Iterable[Record], ask: str | None
    ) -> list[Judgement]:
        """Hold statements against a question, for one of the things that it asks, in order."""
        words = _Words([_Word(content, self.weight(content)) for content in question.contents])
        return [self._held(question, record, ask, words) for record in records]

    def _held(
        self,
        question: Question,
        record: Record,
        ask: str | None,
        words: "_Words",
    ) -> Judgement:
        around = self._around(question, record)
        scale = _Scale()
        unnamed = tuple(_weigh_names(scale, question, record, around))
        differing = tuple(_weigh_figures(scale, question, record, around))
        fits = fit(ask, record, question)
        if fits == 1 and ask in EXACT and record.entity.type not in PLACES:
            around = self._records.profile(record.entity.id)
        of_words = _Scale()
        unexplained = tuple(words.weigh(of_words, record, around))
        scale.join(of_words)
        if ask:
            scale.add(ASK_WEIGHT, fits)
        return Judgement(
            record,
            ask,
            scale.explained / scale.total if scale.total else 0.0,
            fits,
            unnamed,
            unexplained,
            differing,
            of_words.missing / of_words.total if of_words.total else 0.0,
            sum(any(gives(f, own) for own in record.typed) for f in question.figures),
            len(record.terms & words.terms) / len(record.terms),
        )

    def _around(self, question: Question, record: Record) -> Profile | None:
        """What else is said of a statement's entity, where the question does not name it."""
        entity = record.entity.id
        if record.entity.type in PLACES:  # nearly everything is said of China
            return None
        if any(named.is_sure and entity in named.entities for named in question.named):
            return None
        return self._records.profile(entity)

    def weight(self, content: Content) -> float:
        """How much a word tells: its rarity among the statements."""
        if content.light:
            return LIGHTEST
        if content.is_unsaid:
            return UNSAID_WEIGHT
        if content.is_idle:
            return LIGHTEST
        held = [term for term in content.terms if self._records.knows(term)]
        if not held:
            held = [t for part in content.parts for t in part if self._records.knows(t)]
        if not held:
            return UNKNOWN_WEIGHT
        return LIGHTEST + (1 - LIGHTEST) * self._records.rarity(held)


class _Word:
    """A word of a question, with what holds for every statement that it is held against."""

    __slots__ = ("content", "roles", "unsaid", "weight")

    def __init__(self, content: Content, weight: float) -> None:
        self.content = content
        self.weight = weight
        self.unsaid = content.is_unsaid
        every = (content.terms, *content.parts)
        self.roles = {
            terms: kin(k for section, k in terms if section == "roles") for terms in every
        }

    def explained(self, held: frozenset[Term], record: Record | None = None) -> float:
        """How much of it ``held`` terms explain, or the role of ``record``, 0 to 1."""
        if self.unsaid:
            return 0.0
        share = self._by(held, self.content.terms, record)
        if share < 1 and self.content.parts:
            weakest = min(self._by(held, part, record) for part in self.content.parts)
            share = max(share, WORD_BY_WORD * weakest)
        return share

    def _by(self, held: frozenset[Term], asked: frozenset[Term], record: Record | None) -> float:
        found = [term for term in asked & held if term[1] not in _VAGUE]
        if found:
            return max(_BY_SECTION.get(term[0], 1.0) for term in found)
        if record and isinstance(record.statement, Relation):
            return 1.0 if record.statement.role in self.roles[asked] else 0.0
        return 0.0


class _Words:
    """The words of a question, held against many statements.

    Attributes:
        terms: All that any of them may stand for.
    """

    def __init__(self, words: Sequence[_Word]) -> None:
        self._words = words
        self.terms = frozenset(term for word in words for term in word.content.terms)
        self._around: dict[str, list[float]] = {}

    def weigh(self, scale: _Scale, record: Record, around: Profile | None) -> Iterator[Content]:
        """Weigh each word; gives those that the statement does not explain."""
        beside = self._beside(record.entity.id, around) if around else repeat(0.0)
        for word, least in zip(self._words, beside, strict=False):
            share = max(word.explained(record.terms, record), least)
            if share < HALF and (word.content.light or word.content.is_idle):
                continue
            scale.add(word.weight, share)
            if share < HALF:
                yield word.content

    def _beside(self, entity: str, around: Profile) -> list[float]:
        """What the other statements of an entity explain, found once for all of them."""
        if entity not in self._around:
            self._around[entity] = [
                # A property that is asked for is told by the statement itself.
                0.0 if word.content.keys("attributes") else AROUND * word.explained(around.terms)
                for word in self._words
            ]
        return self._around[entity]


def explains(terms: frozenset[Term], content: Content, record: Record | None = None) -> float:
    """How much of a word or phrase ``terms`` explain, or the role of ``record``, 0 to 1."""
    return _Word(content, 0.0).explained(terms, record)


def _weigh_names(
    scale: _Scale, question: Question, record: Record, around: Profile | None
) -> Iterator[Named]:
    """Weigh each thing that is named; gives those of which the statement does not speak."""
    parts = [_part(record, named) for named in question.named]
    held = any(part >= PLACE for part in parts) or len(parts) == 1
    for named, part in zip(question.named, parts, strict=True):
        tied = held and around and not around.entities.isdisjoint(named.entities)
        share = max(part, AROUND) if tied else part
        scale.add(NAME_WEIGHT if named.is_sure else NAME_WEIGHT / 4, share)
        if share == 0 and named.is_sure:
            yield named


def _weigh_figures(
    scale: _Scale, question: Question, record: Record, around: Profile | None
) -> Iterator[Figure]:
    """Weigh each value; gives the telling ones that the statement does not give."""
    for figure in question.figures:
        telling = is_telling(figure)
        weight = FIGURE_WEIGHT if telling else FIGURE_WEIGHT / 4
        if any(gives(figure, own) for own in record.figures):
            scale.add(weight, 1.0)
        elif around and any(gives(figure, own) for own in around.figures):
            scale.add(weight, AROUND)
        else:
            scale.add(weight, 0.0)
            if telling:
                yield figure


def _part(record: Record, named: Named) -> float:
    """How surely a statement is about what is named."""
    return max(score * record.entities.get(i, 0.0) for i, score in named.entities.items())


def gives(asked: Figure, given: Figure) -> bool:
    """Whether a value of a question is the one that a statement gives."""
    if asked.same(given) or asked.allows(given):
        return True
    if asked.measure is Measure.NUMBER and given.measure in (Measure.MONEY, Measure.ORDINAL):
        return asked.value == given.value
    return False


def best_first(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Sort judgements: the better explained first, then in the order of the fact base."""
    return sorted(
        judgements, key=lambda j: (-round(j.score, 2), -j.typed, -j.focus, j.record.number)
    )
