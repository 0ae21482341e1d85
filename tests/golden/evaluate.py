"""Measures the answers to the golden questions."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.answering import Answer, Answerer, Remark, Reply

QUESTIONS = Path(__file__).parent / "questions"
HALVES = ("tuning", "held_out")
_VERDICTS = {Remark.YES: "yes", Remark.NO: "no", Remark.PREMISE: "no"}
SHOWN = 3
"""So many quotes are looked at: as many as a card shows at first."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One golden question, and how it was answered.

    Attributes:
        row: The question as it stands in the file.
        reply: What was answered.
        right: Whether that is right.
    """

    row: dict[str, Any]
    reply: Reply
    right: bool

    @property
    def false_answer(self) -> bool:
        """Whether an answer was given that no source supports."""
        return self.row["expect"] == "unknown" and not self.right


def rows(half: str) -> Iterator[dict[str, Any]]:
    """The golden questions of one half, in the order of the file."""
    with (QUESTIONS / f"{half}.jsonl").open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def evaluate(answerer: Answerer, half: str) -> list[Outcome]:
    """Ask every question of one half."""
    return [_outcome(answerer, row) for row in rows(half)]


def quotes(reply: Reply) -> list[str]:
    """The quotes of a reply in the order in which a card shows them."""
    shown = reply.statements if isinstance(reply, Answer) else ()
    texts = (quote.text for one in shown for quote in one.statement.quotes)
    return list(dict.fromkeys(texts))


def accuracy(outcomes: Iterable[Outcome]) -> float:
    """The share of right answers, 0 to 1."""
    found = [outcome.right for outcome in outcomes]
    return sum(found) / len(found) if found else 1.0


def false_answers(outcomes: Iterable[Outcome]) -> float:
    """The share of the unanswerable questions that were answered all the same, 0 to 1."""
    found = [o.false_answer for o in outcomes if o.row["expect"] == "unknown"]
    return sum(found) / len(found) if found else 0.0


def _outcome(answerer: Answerer, row: dict[str, Any]) -> Outcome:
    about = _entity(answerer, row["reply_to"]) if row.get("reply_to") else None
    reply = answerer.ask(row["text"], about=about)
    return Outcome(row, reply, _is_right(row, reply))


def _entity(answerer: Answerer, name: str) -> str | None:
    """The id of the entity whose card a follow-up replies to."""
    matches = answerer.search(name)
    return matches[0].id if matches else None


def _is_right(row: dict[str, Any], reply: Reply) -> bool:
    if row["expect"] == "unknown":
        return not isinstance(reply, Answer)
    first = quotes(reply)[:SHOWN]
    met = sum(any(one in text for one in group for text in first) for group in row["quotes"])
    if met < row.get("at_least", len(row["quotes"])):
        return False
    return "verdict" not in row or _verdict(reply) == row["verdict"]


def _verdict(reply: Reply) -> str | None:
    """What a reply says of a claim; none where it says nothing of it."""
    remarks = reply.remarks if isinstance(reply, Answer) else ()
    return next((_VERDICTS[remark] for remark in remarks if remark in _VERDICTS), None)


def _table(outcomes: list[Outcome], field: str) -> Iterator[str]:
    total: Counter[str] = Counter(outcome.row[field] for outcome in outcomes)
    right: Counter[str] = Counter(outcome.row[field] for outcome in outcomes if outcome.right)
    for key in sorted(total):
        yield f"  {key:<14}{right[key]:>4} of {total[key]:<4}{right[key] / total[key]:>7.1%}"


def report(half: str, outcomes: list[Outcome]) -> Iterator[str]:
    """The figures of one half as lines of text; misses of the tuning half only."""
    yield f"{half}: {accuracy(outcomes):.1%} of {len(outcomes)} right, "
    yield f"{false_answers(outcomes):.1%} false answers among the unanswerable"
    yield from _table(outcomes, "kind")
    yield from _table(outcomes, "lang")
    if half == "tuning":
        yield "  misses:"
        for outcome in outcomes:
            if not outcome.right:
                first = " | ".join(text[:60] for text in quotes(outcome.reply)[:SHOWN])
                got = first or type(outcome.reply).__name__
                row = outcome.row
                yield f"  {row['id']} {row['kind']} {row['lang']}: {row['text']}  ->  {got}"
