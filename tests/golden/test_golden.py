"""The golden questions are answered no worse than before, and with proven quotes only."""

import pytest

from bot.answering import Answer, Gap, Unknown
from bot.checking import Desk
from bot.facts import FactBase
from tests.golden import baseline
from tests.golden.evaluate import HALVES, Outcome, evaluate, false_answers, rows


@pytest.fixture(scope="module")
def outcomes(base: FactBase) -> dict[str, list[Outcome]]:
    """Every golden question with its answer."""
    answerer = Desk(base).answerer
    return {half: evaluate(answerer, half) for half in HALVES}


def test_no_figure_falls(outcomes: dict[str, list[Outcome]]) -> None:
    """No share of right answers falls, and that of false answers does not rise."""
    assert not baseline.worse("questions", baseline.of_questions(outcomes))


def test_every_quote_is_proven(base: FactBase, outcomes: dict[str, list[Outcome]]) -> None:
    """Each quote of each answer stands word for word in the source that it names."""
    for found in outcomes.values():
        for outcome in found:
            shown = outcome.reply.statements if isinstance(outcome.reply, Answer) else ()
            for quote in (quote for one in shown for quote in one.statement.quotes):
                assert base.sources[quote.source].find(quote.text) is not None, quote.text


def test_false_answers_are_those_to_unanswerable_questions() -> None:
    """The share of false answers counts the questions that no source answers, and no others."""
    silent = Unknown(Gap.NOT_SAID)
    unanswerable, answerable = {"expect": "unknown"}, {"expect": "answer"}
    found = [
        Outcome(unanswerable, silent, right=True),
        Outcome(unanswerable, Answer((), ()), right=False),
        Outcome(answerable, silent, right=False),
        Outcome(answerable, Answer((), ()), right=False),
    ]
    assert false_answers(found) == 1 / 2
    assert false_answers(found[2:]) == 0


def test_ids_are_unique_and_there_are_enough_questions() -> None:
    """At least 400 questions, 120 of them unanswerable, each with an id of its own."""
    every = [row for half in HALVES for row in rows(half)]
    assert len({row["id"] for row in every}) == len(every) >= 400
    assert sum(row["expect"] == "unknown" for row in every) >= 120
