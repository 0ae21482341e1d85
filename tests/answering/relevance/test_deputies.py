"""Whoever stands in for the holder of an office does not hold it."""

import pytest

from bot.answering import Answer, Answerer, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "who is the secretary-general of the Chengdu Software Industry Association",
        "qui est le secrétaire général de l'association du logiciel de Chengdu",
    ],
)
def test_a_deputy_does_not_hold_the_office(answerer: Answerer, text: str) -> None:
    """Who holds an office is not told by who is the deputy."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("who is the deputy secretary-general of the Chengdu software association", "Yu Jingyang"),
        ("who is the party secretary of Guangxi", "Chen Gang"),
    ],
)
def test_who_holds_the_very_office(answerer: Answerer, text: str, holder: str) -> None:
    """A deputy who is asked for is told, and so is the holder of an office who is no deputy."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert holder in reply.statements[0].statement.quotes[0].text
