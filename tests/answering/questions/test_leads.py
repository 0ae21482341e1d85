"""What only leads to a question is no part of what is asked."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.questions.leads import without_lead


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It would interest me which firms came.", "which firms came."),
        ("I have been trying to find out who will judge it.", "who will judge it."),
    ],
)
def test_what_is_left_of_a_question(text: str, left: str) -> None:
    """What leads to a question is left out."""
    assert without_lead(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "I know the man who wrote it.",
        "Did anybody at the meeting say what it does?",
        "The fund, although it was created in February, is how big?",
        "The expo, if Malaysia hosts it, is where?",
        "Which firms came, and who led them?",
        "",
    ],
)
def test_what_is_a_part_of_the_question(text: str) -> None:
    """What names a thing, tells of one or says who somebody is, is left where it stands."""
    assert without_lead(text) == text


def test_what_was_meant_is_answered(answerer: Answerer) -> None:
    """A question is answered with as much feeling as without."""
    reply = answerer.ask("What on earth moved the standards centre to bring both sides together?")
    assert isinstance(reply, Answer)
    assert "numerous requests" in reply.statements[0].statement.quotes[0].text
