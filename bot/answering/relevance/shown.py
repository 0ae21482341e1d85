"""Which statements are shown of those that answer, and in what order: each tells something else."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import TypeVar

from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.relevance.judgement import Judgement
from bot.answering.reply import Shown
from bot.facts import Attribute, Entity, Fact, Relation
from bot.facts.entity import Statement
from bot.matching import normalise

Item = TypeVar("Item")

NEAR = 0.1
"""Statements this close to the best one are shown with it."""

SHOWN = 3
SHOWN_IN_LISTS = 12

_LISTING = frozenset({None, "list", "said", "tell", "what", "which"})
"""What may ask for the parts of a thing one by one."""

_RUN = 5
"""Words in a row that two quotes only share where they are of the same passage."""

_SEVERAL = 2
"""So many parts of a thing are a list of them."""

_REPEATED = 0.5
"""The share of a quote's runs that others hold already from which on it tells nothing new."""


def shown_of(
    question: Question, ask: str | None, fitting: Sequence[Judgement]
) -> tuple[Judgement, ...]:
    """The best statements, none whose quote is shown already.

    Args:
        question: The question.
        ask: What of it is asked.
        fitting: The statements that answer it, the best first; at least one.
    """
    several = "list" in question.asks or ask in (None, "said", "which")
    least = fitting[0].score - (2 * NEAR if several else NEAR)
    near = [j for j in fitting if j.score >= least]
    if several and question.keys("types"):
        # One statement of each thing first, so that all of them are seen.
        near = _in_turn(near)
    shown: list[Judgement] = []
    quoted: set[str] = set()
    for judgement in near:
        quotes = {quote.text for quote in judgement.record.statement.quotes}
        if not all(any(text in other for other in quoted) for text in quotes):
            quoted |= quotes
            shown.append(judgement)
    if "list" in question.asks:
        shown = varied(shown, lambda judgement: judgement.record.shown)
    if several and "how_many" not in question.asks:
        shown = parts_first(shown, lambda judgement: judgement.record.shown)
    shown = shown[: SHOWN_IN_LISTS if several else SHOWN]
    return tuple(chain.from_iterable(_alike(judgement, near) for judgement in shown))


def with_parts(
    ask: str | None, fitting: Sequence[Judgement], judged: Iterable[Judgement]
) -> Sequence[Judgement]:
    """The statements that answer, and the parts of what the best of them only counts.

    "Its priorities for closer work": that there are four of them does not list them.

    Args:
        ask: What of a question is asked.
        fitting: The statements that answer it, the best first.
        judged: All that were held against it.
    """
    best = fitting[0] if fitting else None
    if best is None or ask not in _LISTING or best.record.attribute is not Attribute.COUNT:
        return fitting
    known = {j.record.number for j in fitting}
    parts = (
        j._replace(score=best.score)
        for j in judged
        if j.record.entity is best.record.entity and _is_part(j.record.statement)
    )
    return [*fitting, *(part for part in parts if part.record.number not in known)]


def _alike(shown: Judgement, near: Iterable[Judgement]) -> Iterator[Judgement]:
    """A statement and those that its quote tells besides: each firm that was visited.

    The card shows the quote once, with all of them above it.
    """
    yield shown
    record = shown.record
    for judgement in near:
        other = judgement.record
        if (
            other is not record
            and (other.role, other.attribute) == (record.role, record.attribute)
            and (other.entity is record.entity or _target(other) == _target(record) != "")
            and other.statement.proof == record.statement.proof
        ):
            yield judgement


def _target(record: Record) -> str:
    """The id of what a relation points to; "" of a fact."""
    return record.statement.target if isinstance(record.statement, Relation) else ""


def _in_turn(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The first statement of each entity, then the second of each, and so on."""
    seen: Counter[str] = Counter()
    turns: list[tuple[int, Judgement]] = []
    for judgement in judgements:
        turns.append((seen[judgement.record.entity.id], judgement))
        seen[judgement.record.entity.id] += 1
    return [judgement for _, judgement in sorted(turns, key=lambda turn: turn[0])]


def varied(items: Iterable[Item], shown: Callable[[Item], Shown]) -> list[Item]:
    """The same items in their order, but first those whose quotes are of different passages.

    Args:
        items: What is to be shown.
        shown: Tells the statement of an item, and of what it is.
    """
    told: set[str] = set()
    fresh: list[Item] = []
    repeating: list[Item] = []
    for item in items:
        quotes = shown(item).statement.quotes
        runs = frozenset[str]().union(*(_runs(quote.text) for quote in quotes))
        repeats = len(runs & told) >= _REPEATED * len(runs)
        (repeating if repeats else fresh).append(item)
        told |= runs
    return fresh + repeating


def parts_first(items: Iterable[Item], shown: Callable[[Item], Shown]) -> list[Item]:
    """The same items, but behind the parts of a thing what only says how many they are.

    Args:
        items: What is to be shown.
        shown: Tells the statement of an item, and of what it is.
    """
    items = list(items)
    parts = [n for n, item in enumerate(items) if _is_part(shown(item).statement)]
    if len(parts) < _SEVERAL:
        return items
    counted = {quote for n in parts for quote in _counting(shown(items[n]).entity)}
    counting = [
        n
        for n, item in enumerate(items)
        if n not in parts and counted.issuperset(q.text for q in shown(item).statement.quotes)
    ]
    last = parts[-1] + 0.5
    order = sorted(range(len(items)), key=lambda n: last if n in counting and n < last else n)
    return [items[n] for n in order]


def _is_part(statement: Statement) -> bool:
    return isinstance(statement, Fact) and statement.attribute is Attribute.PART


def _counting(entity: Entity) -> Iterator[str]:
    """The quotes that tell a number of a thing."""
    for fact in entity.facts:
        if fact.attribute is Attribute.COUNT:
            yield from (quote.text for quote in fact.quotes)


@lru_cache(maxsize=4096)  # a base has some hundred quotes, and a card shows them again and again
def _runs(quote: str) -> frozenset[str]:
    """Every few words in a row of a quote, or all of a short one."""
    words = normalise(quote).split()
    last = max(len(words) - _RUN, 0)
    return frozenset(" ".join(words[n : n + _RUN]) for n in range(last + 1))
