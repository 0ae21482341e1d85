"""How a question was understood, step by step, for whoever maintains the vocabulary."""

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.answering import Answer, Choice, Explanation, Gap, Judgement, Remark, Shown
from bot.answering.chosen import CLOSE, FITTING, KEPT
from bot.facts import FactBase, Relation
from bot.locales import present

QUOTED = 80
"""Characters of a quote that are enough to know it again."""

_CORRECTS = frozenset({Remark.NO, Remark.PREMISE})

_NO_ANSWER = {
    Gap.NOT_SAID: "what is named is known, and no statement of it fits and explains enough",
    Gap.NOT_IN_SOURCES: "nothing is named that the sources speak of",
    Gap.CITED: "it asks of an article as such, and no statement tells what its citation does",
    Gap.EMPTY: "nothing is named, and nothing asked that a source could say",
}


def explained(explanations: Iterable[Explanation], base: FactBase) -> list[dict[str, Any]]:
    """How each question of a text was understood, as plain data.

    Returns:
        For each question its ``text``, ``language``, what it ``names`` (entity ids and how likely
        each is), ``asks``, its ``words`` and what they stand for, its ``values``, whether it is
        ``social``, the statements ``considered`` for each thing asked, each with what came of it;
        those that are shown ``besides``; the kind of ``reply``, its ``title``, what it ``says``
        above the statements, its ``remarks`` or its ``gap``, and ``because`` of what.
    """
    return [_explained(explanation, base) for explanation in explanations]


def print_steps(steps: Iterable[dict[str, Any]], console: Console) -> None:
    """Print what each question names and asks, the statements considered, and what came of it."""
    for step in steps:
        console.print(Text(step["text"], style="bold"))
        _line(console, "language", step["language"])
        for entities in step["names"]:
            _line(console, "names", ", ".join(f"{i} {score:.2f}" for i, score in entities.items()))
        _line(console, "asks", ", ".join(step["asks"]) or "nothing in particular")
        for word in step["words"]:
            _line(console, "word", f"{word['text']}  ({' '.join(word['terms'])})")
        for value in step["values"]:
            _line(console, "value", f"{value['measure']}: {value['value']}")
        if step["social"]:
            _line(console, "social", step["social"])
        for considered in step["considered"]:
            console.print(_table(considered))
        for one in step["besides"]:
            _line(console, "shown", f"{one['of']}, {one['says']}: {one['quote'][:QUOTED]}")
        _line(console, "reply", f"{step['reply']}: {step['title']}")
        for how in (*step["remarks"], *filter(None, [step["gap"]])):
            _line(console, "how", how)
        for line in step["says"]:
            _line(console, "says", line)
        _line(console, "because", step["because"])


def _explained(explanation: Explanation, base: FactBase) -> dict[str, Any]:
    question, reply = explanation.question, explanation.reply
    card = present(reply, base, "en")
    judged = [one for _, judgements in explanation.considered for one in judgements]
    shown = reply.statements if isinstance(reply, Answer) else ()
    return {
        "text": question.text,
        "language": question.language,
        "names": [dict(named.entities) for named in question.named],
        "asks": list(question.asks),
        "words": [
            {"text": content.text, "terms": sorted(":".join(term) for term in content.terms)}
            for content in question.contents
        ],
        "values": [
            {
                "measure": str(figure.measure),
                "value": figure.date or f"{figure.value} {figure.currency or ''}".strip(),
            }
            for figure in question.figures
        ],
        "social": "help" if question.calls else question.social,
        "considered": [
            {"asked": asked, "statements": [_considered(one, shown, base) for one in judgements]}
            for asked, judgements in explanation.considered
        ],
        "besides": [_said(one, base) for one in shown if not _is_among(one, judged)],
        "reply": type(reply).__name__,
        "title": card.title,
        "says": list(card.lead),
        "remarks": [str(remark) for remark in reply.remarks] if isinstance(reply, Answer) else [],
        "gap": "" if isinstance(reply, Answer | Choice) else str(reply.gap),
        "because": _because(explanation, judged),
    }


def _because(explanation: Explanation, judged: Sequence[Judgement]) -> str:
    """What decided a reply, in a sentence."""
    reply = explanation.reply
    if explanation.is_ruled:
        return "the check of what the question claims against the sources changed the reply"
    if isinstance(reply, Choice):
        return "several things may be meant"
    if not isinstance(reply, Answer):
        return _NO_ANSWER.get(reply.gap, "the text asks nothing of the sources")
    if not _CORRECTS.isdisjoint(reply.remarks):
        return "what is shown gives another value, or denies or corrects what the question says"
    if all(_is_among(one, judged) for one in reply.statements):
        return (
            f"what is shown is the kind of answer that is asked for (fits {FITTING} or more), "
            f"scores within {CLOSE} of the best such, and explains enough"
        )
    return (
        "typed values and roles decided, or the quote that is shown tells of others "
        f"beyond the {KEPT} best"
    )


def _is_among(shown: Shown, judged: Iterable[Judgement]) -> bool:
    """Whether a statement that is shown is one of those considered."""
    return any(judgement.record.statement is shown.statement for judgement in judged)


def _outcome(judgement: Judgement, shown: Iterable[Shown]) -> str:
    """Why a statement is shown, or the first reason that holds it back."""
    if any(one.statement is judgement.record.statement for one in shown):
        return "shown"
    if judgement.unnamed:
        return "of other things"
    if judgement.differing:
        return "another value"
    if judgement.fits < FITTING:
        return "another kind of answer"
    return "explains less" if judgement.unexplained else "less near"


def _considered(judgement: Judgement, shown: Iterable[Shown], base: FactBase) -> dict[str, Any]:
    return _said(judgement.record.shown, base) | {
        "score": round(judgement.score, 4),
        "fits": judgement.fits,
        "outcome": _outcome(judgement, shown),
        "not_explained": [
            *("/".join(named.entities) for named in judgement.unnamed),
            *(content.text for content in judgement.unexplained),
            *(str(figure.date or figure.value) for figure in judgement.differing),
        ],
    }


def _said(shown: Shown, base: FactBase) -> dict[str, Any]:
    statement = shown.statement
    if isinstance(statement, Relation):
        says = f"{statement.role} {statement.target}"
    else:
        says = str(statement.attribute)
    return {
        "of": base.entities[shown.entity.id].names.en,
        "says": says,
        "quote": statement.quotes[0].text,
    }


def _line(console: Console, label: str, value: str) -> None:
    console.print(Text.assemble((f"  {label:<10}", "dim"), value))


def _table(considered: dict[str, Any]) -> Table:
    title = f"statements considered for: {considered['asked'] or 'anything'}"
    table = Table(title=title, title_justify="left")
    for heading in ("score", "fits", "outcome", "of", "statement", "not explained"):
        table.add_column(heading, overflow="fold")
    for one in considered["statements"]:
        table.add_row(
            f"{one['score']:.2f}",
            f"{one['fits']:.1f}",
            Text(one["outcome"], style="bold" if one["outcome"] == "shown" else ""),
            Text(one["of"]),
            Text(f"{one['says']}: {one['quote'][:QUOTED]}"),
            Text(", ".join(one["not_explained"])),
        )
    return table
