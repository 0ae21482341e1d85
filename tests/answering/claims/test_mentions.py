"""Whether a statement speaks of what a question names."""

import pytest

from bot.answering import Answer, Answerer, Remark
from bot.answering.claims.mentions import is_quoted


@pytest.mark.parametrize(
    ("text", "quoted"), [("how big is Guangxi", True), ("how big is Malaysia", False)]
)
def test_a_quote_holds_a_name_as_it_is_written(
    answerer: Answerer, text: str, *, quoted: bool
) -> None:
    """A quote names a thing where it holds the very words of the question for it."""
    reply = answerer.ask("how big is the Guangxi AI industry fund")
    assert isinstance(reply, Answer)
    question = answerer.explain(text)[0].question
    assert is_quoted(question, question.named[0], reply.statements[0].statement) is quoted


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("is RCEP about AI", False),
        ("does Vietnam have an AI centre with Guangxi", False),
        ("did ASEAN sign a data agreement with Guangxi", False),
        ("did Guangxi create an AI fund", True),
        ("does China have over 4500 AI companies", True),
    ],
)
def test_whose_a_thing_is_has_to_be_told(answerer: Answerer, text: str, *, yes: bool) -> None:
    """A yes speaks of the very place that acts, and not only in the name of another thing."""
    assert (Remark.YES in getattr(answerer.ask(text), "remarks", ())) is yes
