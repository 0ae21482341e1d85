"""Clauses that only tell who is meant ask nothing."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who is this Gan fellow who wrote the piece on ASEAN and AI", "Associate Professor"),
        ("who's the Yin person who gave the interview, a diplomat?", "Science Commissioner"),
        ("where does Gan Hong Seng, who wrote the piece on China, work", "Liverpool University"),
        ("qui est ce Gan qui a écrit le papier sur l'ASEAN et l'IA", "Associate Professor"),
    ],
)
def test_whoever_is_known_by_a_clause(answerer: Answerer, text: str, told: str) -> None:
    """What somebody wrote or said, told behind their name, need not stand in the answer."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert told in reply.statements[0].statement.quotes[0].text


def test_who_wrote_nothing(answerer: Answerer) -> None:
    """Nobody is known by an article that they did not write, or by what no source speaks of."""
    for text in (
        "who is this Awan chap who wrote the piece on football",
        "who is this Gan fellow who wrote the piece on football",
    ):
        assert isinstance(answerer.ask(text), Unknown)


def test_what_is_claimed_in_such_a_clause(reader: Reader) -> None:
    """A clause about anything else is still asked, and so is what a yes is asked for."""
    founded = reader.read("who is this Gan fellow who founded Tkxel")
    assert not any(c.light for c in founded.contents if c.keys("roles"))
    claimed = reader.read("is Gan, who wrote the piece on ASEAN, a professor")
    assert any(one.is_sure and one.best == "asean" for one in claimed.named)
