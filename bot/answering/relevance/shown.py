"""Which of the statements that answer a question are shown, and in what order."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.variety import parts_first, varied
from bot.facts import Relation

NEAR = 0.1
"""Statements this close to the best one are shown with it."""

SHOWN = 3
SHOWN_IN_LISTS = 12


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
            and (other.entity is record.entity or _target(other) == _target(record) != "")
            and (other.role, other.attribute) == (record.role, record.attribute)
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
