"""What only leads to a question, or colours it, is no part of what is asked."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.questions.interjections import without_expletives, without_lead


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


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("What on earth moved them to meet?", "What moved them to meet?"),
        ("When the hell does it open?", "When does it open?"),
        ("Pourquoi diable a-t-il été créé ?", "Pourquoi a-t-il été créé ?"),
        ("Why is his province, of all places, the bridge?", "Why is his province the bridge?"),
        ("Why Nanning, of all places?", "Why Nanning ?"),
        ("What the devil, of all things, is it?", "What is it?"),
    ],
)
def test_a_question_without_expletives(text: str, left: str) -> None:
    """Behind a question word, or set off by marks, such words are left out."""
    assert without_expletives(text) == left


@pytest.mark.parametrize(
    "text",
    ["Is it the biggest centre on earth?", "who speaks of all countries there", "", "on earth"],
)
def test_what_is_no_expletive(text: str) -> None:
    """Where such words are a part of what is said, nothing is left out."""
    assert without_expletives(text) == text


def test_what_was_meant_is_answered(answerer: Answerer) -> None:
    """A question is answered with as much feeling as without."""
    reply = answerer.ask("What on earth moved the standards centre to bring both sides together?")
    assert isinstance(reply, Answer)
    assert "numerous requests" in reply.statements[0].statement.quotes[0].text
