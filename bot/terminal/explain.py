"""How a question was understood, step by step, for whoever maintains the vocabulary."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.answering import Explanation, Judgement
from bot.facts import FactBase, Relation


def explain(explanations: list[Explanation], base: FactBase, console: Console) -> None:
    """Print what each question names and asks, the statements considered, and what came of it."""
    for explanation in explanations:
        question = explanation.question
        console.print(Text(question.text, style="bold"))
        _line(console, "language", question.language)
        for named in question.named:
            scored = (f"{entity} {score:.2f}" for entity, score in named.entities.items())
            _line(console, "names", ", ".join(scored))
        _line(console, "asks", ", ".join(question.asks) or "nothing in particular")
        for content in question.contents:
            terms = " ".join(sorted(":".join(term) for term in content.terms))
            _line(console, "word", f"{content.text}  ({terms})")
        for figure in question.figures:
            value = figure.date or f"{figure.value} {figure.currency or ''}".strip()
            _line(console, "value", f"{figure.measure}: {value}")
        if question.social:
            _line(console, "social", question.social)
        for ask, considered in explanation.considered:
            console.print(_table(ask, considered, base))
        _line(console, "reply", type(explanation.reply).__name__)


def _line(console: Console, label: str, value: str) -> None:
    console.print(Text.assemble((f"  {label:<10}", "dim"), value))


def _table(ask: str | None, considered: tuple[Judgement, ...], base: FactBase) -> Table:
    table = Table(title=f"statements considered for: {ask or 'anything'}", title_justify="left")
    for heading in ("score", "fits", "of", "statement", "not explained"):
        table.add_column(heading, overflow="fold")
    for judgement in considered:
        record = judgement.record
        statement = record.statement
        told = (
            f"{statement.role} {statement.target}"
            if isinstance(statement, Relation)
            else f"{statement.attribute}"
        )
        unexplained = [
            *("/".join(named.entities) for named in judgement.unnamed),
            *(content.text for content in judgement.unexplained),
            *(str(figure.date or figure.value) for figure in judgement.differing),
        ]
        table.add_row(
            f"{judgement.score:.2f}",
            f"{judgement.fits:.1f}",
            base.entities[record.entity.id].names.en,
            Text(f"{told}: {statement.quotes[0].text[:80]}"),
            Text(", ".join(unexplained)),
        )
    return table
