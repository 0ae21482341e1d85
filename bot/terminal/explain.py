"""How a question was understood, step by step, for whoever maintains the vocabulary."""

import inspect
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.answering import Answer, Answerer, Choice, Explanation, Gap, Judgement, Remark, Shown
from bot.answering.chosen import FITTING, Chosen, is_fitting, margin
from bot.answering.questions.question import Question
from bot.answering.relevance.judgement import Judge
from bot.answering.relevance.reasons import gives_ground
from bot.answering.relevance.sufficiency import Sufficiency
from bot.answering.reply import VERDICTS, Reason, Unknown
from bot.answering.topic import spelled
from bot.facts import FactBase, Relation
from bot.locales import present

LISTED = 10
"""So many statements of a kind have a line; as data, all are told."""

_VERDICTS = VERDICTS | {Remark.PREMISE}

_NO_ANSWER = {
    Gap.NOT_SAID: "what is named is known, and no source says of it what is asked",
    Gap.NOT_IN_SOURCES: "nothing is named that the sources speak of",
    Gap.CITED: "it asks of an article as such, and no statement tells what its citation does",
    Gap.EMPTY: "nothing is named, and nothing asked that a source could say",
}


def explained(answerer: Answerer, text: str, about: str | None) -> list[dict[str, Any]]:
    """How each question of a text was understood, step by step, as plain data.

    What each names, asks and holds besides, the statements shown, and why others are not; then
    the reply, the check of it as a claim, and what decided.
    """
    return [_explained(one, answerer) for one in answerer.explain(text, about=about)]


def print_steps(steps: Iterable[dict[str, Any]], console: Console) -> None:
    """Print each step of how questions were understood, a statement in one line."""
    for step in steps:
        console.print(Text(step["text"], style="bold"))
        table = Table.grid(padding=(0, 2, 0, 0))
        for label, told in list(step.items())[1:]:
            every = told if isinstance(told, list) else [told] if told else []
            if label in {"shown", "not_shown"} and len(every) > LISTED:
                every = [*every[:LISTED], f"and {len(every) - LISTED} more; --json tells all"]
            for line in (Text(one) if isinstance(one, str) else _line(one) for one in every):
                table.add_row(Text(f"  {label.replace('_', ' ')}", "dim"), line)
        console.print(table)


def _line(told: dict[str, Any]) -> Text:
    """A statement in a line, which is cut at the end of it."""
    score = "  – " if told["score"] is None else f"{told['score']:.2f}"
    why = f"{told['why']} | " if "why" in told else ""
    line = f"{score}  {why}{told['of']}, {told['says']}: {told['quote']}"
    return Text(line, no_wrap=True, overflow="ellipsis")


def _explained(explanation: Explanation, answerer: Answerer) -> dict[str, Any]:
    question, reply, base = explanation.question, explanation.reply, answerer.base
    card = present(reply, base, "en")
    shown = reply.statements if isinstance(reply, Answer) else ()
    how = reply.remarks if isinstance(reply, Answer) else [getattr(reply, "gap", "choice")]
    offered = [one.id for one in reply.nearest] if isinstance(reply, Unknown) else []
    near = [i for i in dict.fromkeys((*(question.near or ()), *offered)) if i not in question.ids]
    asked = [[(told, one) for one in told.considered] for told in explanation.considered]
    held = [pair for pairs in zip_longest(*asked) for pair in pairs if pair]  # the best of each ask
    scores = {id(one.record.statement): round(one.score, 4) for _, one in reversed(held)}
    sufficiency = Sufficiency(base, answerer.records, Judge(answerer.records))
    return {
        "text": question.text,
        "language": question.language,
        "names": [
            f"{'as spoken of' if one.elsewhere else spelled(question, one)}: "
            + ", ".join(f"{i} {score:.2f}" for i, score in one.entities.items())
            for one in question.named
        ],
        "near": [base.entities[i].names.en for i in near],
        "asks": ", ".join(question.asks) or "nothing in particular",
        "words": [
            f"{content.text}  ({' '.join(sorted(map(':'.join, content.terms)))})"
            for content in question.contents
        ],
        "passed_over": " ".join(_passed_over(question)),
        "values": [
            f"{figure.measure}: {figure.date or figure.value} {figure.currency or ''}".strip()
            for figure in question.figures
        ],
        "social": "help" if question.calls else question.social,
        "shown": [{"score": scores.get(id(one.statement)), **_said(one, base)} for one in shown],
        "not_shown": [
            {
                "score": round(one.score, 4),
                "why": (f"{told.ask}: " if asked[1:] else "")
                + next(_held_back(sufficiency, told, one)),
                **_said(one.record.shown, base),
            }
            for told, one in held
            if not any(each.statement is one.record.statement for each in shown)
        ],
        "reply": f"{type(reply).__name__} ({', '.join(how) or 'plain'}): {card.title}",
        "says": list(card.lead),
        "check": list(_checked(explanation, base)),
        "because": list(_because(explanation)),
    }


def _passed_over(question: Question) -> Iterator[str]:
    """The words of a question that are no name and no value, and need no explanation."""
    told = [(one.first, one.last) for one in question.named if not one.elsewhere]
    told += [(one.first, one.last) for one in question.contents]
    told += [(one.first, one.last) for one in question.figures]
    for index, word in enumerate(question.folded):
        if not any(first <= index <= last for first, last in told):
            yield word


def _held_back(sufficiency: Sufficiency, told: Chosen, judgement: Judgement) -> Iterator[str]:
    """Why a statement is not shown, the first reason first."""
    question = told.question
    if any(one is judgement for one in told.judgements):
        yield "chosen at first; see what decided"
    if judgement.unnamed:
        yield f"not of {', '.join(spelled(question, n) or n.best for n in judgement.unnamed)}"
    if judgement.differing:
        yield f"not {', '.join(str(one.date or one.value) for one in judgement.differing)}"
    if judgement.fits < FITTING:
        yield "another kind of answer"
    best = next((one.score for one in told.considered if is_fitting(one)), 0.0)
    if judgement.score < best - margin(question):
        yield "less near"
    if short := sufficiency.shortfall(question, judgement):
        without = ", ".join(content.text for content in judgement.unexplained)
        yield _plainly(short) + (f" (not: {without})" if without else "")
    if not gives_ground(question, judgement):
        yield "no ground of what is asked"
    yield "others tell it better, or by the same quote"


def _checked(explanation: Explanation, base: FactBase) -> Iterator[str]:
    """What the check makes of a question as a claim, where it was asked."""
    if (ruling := explanation.ruling) is None:
        return
    how = "contradicted" if ruling.against else "borne out"
    for told in (_said(one, base) for one in (*ruling.against, *ruling.supporting)[:1]):
        yield f"{how} by {told['of']}, {told['says']}: {told['quote']}"
    for message, source in ruling.differing:
        yield f"the question has “{message}”, the source “{source}”"
    if not (ruling.against or ruling.supporting):
        yield "no source says it" if ruling.is_silent else "the sources say a part of it at most"


def _because(explanation: Explanation) -> Iterator[str]:
    """What decided a reply, in the order of deciding."""
    reply = explanation.reply
    for told in explanation.considered:
        if told.reason:
            verdict = next((f"{one}: " for one in told.remarks if one in _VERDICTS), "")
            is_open = told.judgements and told.question.is_yes_no
            yield (verdict or "no yes: " if is_open else verdict) + _plainly(told.reason)
        elif told.judgements:
            yield f"what is shown explains enough, within {margin(told.question)} of the best"
    yield from map(_plainly, explanation.reasons)
    if isinstance(reply, Choice):
        yield "several things may be meant"
    elif isinstance(reply, Unknown):
        yield _NO_ANSWER.get(reply.gap, "the text asks nothing of the sources")


def _plainly(reason: Reason) -> str:
    """What a reason says: of a rule, the first sentence of its docstring, and where it stands."""
    if isinstance(reason, str):
        return reason
    rule = getattr(reason, "func", reason)  # of what is `partial`
    told = " ".join((inspect.getdoc(rule) or "").partition("\n\n")[0].split())
    where = f"{rule.__module__.removeprefix('bot.answering.')}.{rule.__name__}"
    return f"{told[:1].lower()}{told[1:].removesuffix('.')} ({where})".removeprefix("whether ")


def _said(shown: Shown, base: FactBase) -> dict[str, str]:
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
