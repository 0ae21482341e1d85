"""How well a statement answers a question: how much of the question it explains.

Every part of a question has a weight: each thing it names, each value it gives, each word that
carries meaning (a rare word more than a common one) and what it asks. A statement explains a
part or it does not. The score is the share of the weight that is explained; what is left
unexplained is what the statement does not say.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.answering.figures import Figure, Measure
from bot.answering.lexicon import Term
from bot.answering.question import Content, Named, Question
from bot.answering.records import Record, Records
from bot.facts import Attribute, Fact, Kind, Relation, Role, Type

NAME_WEIGHT = 2.0
FIGURE_WEIGHT = 1.6
ASK_WEIGHT = 1.6
UNKNOWN_WEIGHT = 0.9
"""The weight of a word that neither the vocabulary nor any statement holds."""

_VAGUE = frozenset({Kind.PERSON, Kind.INITIATIVE, Kind.PARTNER})
"""Sorts that are too wide to explain a word."""

BY_CONCEPT = 0.95
"""What another word for the same notion explains of a word."""

BY_TYPE = 0.7
"""What the sort of thing that a statement is about explains of a word for such things."""

WORD_BY_WORD = 0.9
"""What all words of a phrase, each by itself, explain of it."""

HALF = 0.5
FEW = 3

UNSAID_WEIGHT = 2.5
"""The weight of a notion that no source speaks of: it outweighs the words around it."""

LIGHTEST = 0.25
"""The weight of the commonest word; the rarest weighs 1."""

PLACES = frozenset({Type.COUNTRY, Type.REGION, Type.CITY})
_WHO_ROLES = frozenset(Role) - {Role.LOCATION, Role.TOPIC, Role.CONNECTED, Role.SIMILAR}

_MAKERS = frozenset({Role.ORGANISER, Role.FOUNDER, Role.HOST})

_FITTING: dict[str, dict[Attribute, float]] = {
    "when": {
        Attribute.DATE: 1.0,
        Attribute.START: 1.0,
        Attribute.END: 0.9,
        Attribute.PUBLICATION: 0.8,
        Attribute.TARGET: 0.7,
    },
    "since_when": {Attribute.START: 1.0, Attribute.DATE: 0.6},
    "until_when": {Attribute.END: 1.0, Attribute.DATE: 0.8, Attribute.TARGET: 0.8},
    "how_long": {Attribute.END: 1.0, Attribute.DATE: 0.9, Attribute.START: 0.7},
    "how_often": {Attribute.EDITION: 1.0, Attribute.COUNT: 0.8},
    "why": {
        Attribute.REASON: 1.0,
        Attribute.PURPOSE: 0.9,
        Attribute.EFFECT: 0.8,
        Attribute.STRENGTH: 0.8,
        Attribute.NEED: 0.8,
        Attribute.STATEMENT: 0.7,
    },
    "what_for": {
        Attribute.PURPOSE: 1.0,
        Attribute.EFFECT: 0.8,
        Attribute.TARGET: 0.7,
        Attribute.ACTIVITY: 0.7,
        Attribute.STATEMENT: 0.5,
    },
    "how": {Attribute.METHOD: 1.0, Attribute.ACTIVITY: 0.7, Attribute.STATEMENT: 0.6},
    "said": {Attribute.STATEMENT: 1.0},
    "what": {Attribute.WHAT: 1.0, Attribute.POSITION: 0.9},
    "tell": {Attribute.WHAT: 1.0, Attribute.POSITION: 0.9},
}
"""How well each attribute suits a question word; absent ones suit it less, see `_SOFT`."""

HARD = frozenset({"when", "since_when", "until_when", "where", "how_much", "how_many", "how_often"})
"""What only a statement of the right kind can answer."""

_SOFT = {"why": 0.5, "what_for": 0.4, "how": 0.5, "said": 0.3, "what": 0.7, "tell": 0.7}
"""What a statement with another attribute scores; for the rest it cannot be an answer."""


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


class Judge:
    """Holds statements against questions."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def judge(self, question: Question, record: Record, ask: str | None) -> Judgement:
        """Hold one statement against a question, for one of the things that it asks."""
        total = explained = 0.0
        unnamed: list[Named] = []
        for named in question.named:
            share = max(
                score * record.entities.get(entity, 0.0) for entity, score in named.entities.items()
            )
            weight = NAME_WEIGHT if named.is_sure else NAME_WEIGHT / 4
            total += weight
            explained += weight * share
            if share == 0 and named.is_sure:
                unnamed.append(named)
        differing: list[Figure] = []
        for figure in question.figures:
            weight = FIGURE_WEIGHT if is_telling(figure) else FIGURE_WEIGHT / 4
            total += weight
            if any(gives(figure, own) for own in record.figures):
                explained += weight
            elif is_telling(figure):
                differing.append(figure)
        unexplained: list[Content] = []
        words = missing = 0.0
        for content in question.contents:
            weight = self.weight(content)
            words += weight
            share = explains(record, content)
            explained += weight * share
            missing += weight * (1 - share)
            if share < HALF:
                unexplained.append(content)
        total += words
        asked = frozenset(term for content in question.contents for term in content.terms)
        fits = fit(ask, record, question)
        if ask:
            total += ASK_WEIGHT
            explained += ASK_WEIGHT * fits
        return Judgement(
            record,
            ask,
            explained / total if total else 0.0,
            fits,
            tuple(unnamed),
            tuple(unexplained),
            tuple(differing),
            missing / words if words else 0.0,
            sum(any(gives(f, own) for own in record.typed) for f in question.figures),
            len(record.terms & asked) / len(record.terms),
        )

    def weight(self, content: Content) -> float:
        """How much a word tells: its rarity among the statements."""
        if content.is_unsaid:
            return UNSAID_WEIGHT
        held = [term for term in content.terms if self._records.knows(term)]
        if not held:
            held = [t for part in content.parts for t in part if self._records.knows(t)]
        if not held:
            return UNKNOWN_WEIGHT
        return LIGHTEST + (1 - LIGHTEST) * self._records.rarity(held)


def explains(record: Record, content: Content) -> float:
    """How much of a word or phrase a statement explains, 0 to 1."""
    share = _explained(record, content.terms)
    if share < 1 and content.parts and not content.is_unsaid:
        weakest = min(_explained(record, part) for part in content.parts)
        share = max(share, WORD_BY_WORD * weakest)
    return share


def _explained(record: Record, terms: frozenset[Term]) -> float:
    found = {section for section, key in terms & record.terms if key not in _VAGUE}
    if isinstance(record.statement, Relation) and not found:
        made = _kin(key for section, key in terms if section == "roles")
        return 1.0 if record.statement.role in made else 0.0
    if found - {"types", "concepts"}:
        return 1.0
    return BY_CONCEPT if "concepts" in found else BY_TYPE if found else 0.0


def is_telling(figure: Figure) -> bool:
    """Whether a value has to be the source's: "the two countries" counts nothing."""
    return figure.measure is not Measure.NUMBER or figure.value > FEW


def gives(asked: Figure, given: Figure) -> bool:
    """Whether a value of a question is the one that a statement gives."""
    if asked.same(given):
        return True
    if asked.measure is Measure.NUMBER and given.measure in (Measure.MONEY, Measure.ORDINAL):
        return asked.value == given.value
    return False


def fit(ask: str | None, record: Record, question: Question) -> float:
    """How well a statement is the kind of answer that a question word asks for, 0 to 1."""
    statement = record.statement
    match ask:
        case None | "list" | "yes_no" | "which":
            return 1.0
        case "where":
            return _where(record)
        case "who":
            return _who(record, question)
        case "how_much":
            if isinstance(statement, Fact) and statement.money:
                return 1.0
            if any(figure.measure is Measure.MONEY for figure in record.figures):
                return 0.7
            return 0.6 if isinstance(statement, Fact) and statement.count else 0.0
        case "how_many":
            if isinstance(statement, Fact) and statement.count:
                return 1.0
            numbers = any(figure.measure is Measure.NUMBER for figure in record.figures)
            return 0.7 if numbers else 0.0
        case "when" | "since_when" | "until_when" | "how_long" if isinstance(statement, Relation):
            return 0.5 if _dated(record) else 0.0
        case "when":
            dated = isinstance(statement, Fact) and statement.when is not None
            best = (
                _FITTING["when"].get(statement.attribute, 0.0) if isinstance(statement, Fact) else 0
            )
            return best if dated else (0.5 if _dated(record) else 0.0)
        case _:
            fitting = _FITTING.get(ask, {})
            if isinstance(statement, Relation):
                return _SOFT.get(ask, 0.0)
            return fitting.get(statement.attribute, _SOFT.get(ask, 0.0))


def _dated(record: Record) -> bool:
    return any(figure.measure is Measure.DATE for figure in record.figures)


def _where(record: Record) -> float:
    statement = record.statement
    if isinstance(statement, Fact):
        if statement.place or statement.attribute is Attribute.PLACE:
            return 1.0
    elif statement.role in (Role.LOCATION, Role.HOST):
        return 1.0
    elif statement.role in (Role.PARENT, Role.EMPLOYER, Role.VISITED):
        return 0.7
    return 0.0


def _who(record: Record, question: Question) -> float:
    statement = record.statement
    named = {entity for one in question.named for entity in one.entities}
    roles = {key for content in question.contents for key in content.keys("roles")}
    if isinstance(statement, Relation):
        if roles:
            return 1.0 if statement.role in _kin(roles) else 0.3
        return 0.9 if statement.role in _WHO_ROLES else 0.4
    if record.entity.kind is Kind.PERSON:
        return 1.0
    if statement.attribute is Attribute.ACCESS:
        return 0.9
    others = set(statement.claimed_by) - named
    return 0.8 if others else 0.5


def _kin(roles: Iterable[str]) -> frozenset[str]:
    """Roles that people do not tell apart: who sets a meeting up organises it."""
    roles = frozenset(roles)
    return roles | _MAKERS if roles & _MAKERS else roles


def best_first(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Sort judgements: the better explained first, then in the order of the fact base."""
    return sorted(
        judgements, key=lambda j: (-round(j.score, 2), -j.typed, -j.focus, j.record.number)
    )
