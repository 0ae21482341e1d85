"""How a question was understood, step by step, for whoever maintains the vocabulary."""

from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.answering import Explanation, Judgement
from bot.facts import FactBase, Relation

QUOTED = 80
"""Characters of a quote that are enough to know it again."""


def explained(explanations: Iterable[Explanation], base: FactBase) -> list[dict[str, Any]]:
    """How each question of a text was understood, as plain data.

    Returns:
        For each question its ``text``, ``language``, what it ``names`` (entity ids and how likely
        each is), ``asks``, its ``words`` and what they stand for, its ``values``, whether it is
        ``social``, the statements ``considered`` for each thing asked, and the kind of ``reply``.
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
        _line(console, "reply", step["reply"])


def _explained(explanation: Explanation, base: FactBase) -> dict[str, Any]:
    question = explanation.question
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
            {"asked": asked, "statements": [_considered(one, base) for one in judgements]}
            for asked, judgements in explanation.considered
        ],
        "reply": type(explanation.reply).__name__,
    }


def _considered(judgement: Judgement, base: FactBase) -> dict[str, Any]:
    record = judgement.record
    statement = record.statement
    if isinstance(statement, Relation):
        says = f"{statement.role} {statement.target}"
    else:
        says = str(statement.attribute)
    return {
        "score": round(judgement.score, 4),
        "fits": judgement.fits,
        "of": base.entities[record.entity.id].names.en,
        "says": says,
        "quote": statement.quotes[0].text,
        "not_explained": [
            *("/".join(named.entities) for named in judgement.unnamed),
            *(content.text for content in judgement.unexplained),
            *(str(figure.date or figure.value) for figure in judgement.differing),
        ],
    }


def _line(console: Console, label: str, value: str) -> None:
    console.print(Text.assemble((f"  {label:<10}", "dim"), value))


def _table(considered: dict[str, Any]) -> Table:
    title = f"statements considered for: {considered['asked'] or 'anything'}"
    table = Table(title=title, title_justify="left")
    for heading in ("score", "fits", "of", "statement", "not explained"):
        table.add_column(heading, overflow="fold")
    for one in considered["statements"]:
        table.add_row(
            f"{one['score']:.2f}",
            f"{one['fits']:.1f}",
            Text(one["of"]),
            Text(f"{one['says']}: {one['quote'][:QUOTED]}"),
            Text(", ".join(one["not_explained"])),
        )
    return table
