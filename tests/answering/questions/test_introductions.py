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


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Where in China is the big data centre that Gan mentions?", "Big Data center in Guizhou"),
        ("Where in China is the big data facility that Gan holds up?", "Guizhou"),
        ("How big is the fund that Chen Gang brings up?", "10 milliards de yuans"),
    ],
)
def test_who_speaks_of_what_is_asked_for(answerer: Answerer, text: str, quote: str) -> None:
    """What is told of a thing need not be told by whoever speaks of it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert quote in reply.statements[0].statement.quotes[0].text


def test_who_does_not_speak_of_it(answerer: Answerer) -> None:
    """A thing of which another article tells is not the one that somebody speaks of."""
    reply = answerer.ask("Where in China is the big data centre that Xiaosheng Tan mentions?")
    assert isinstance(reply, Unknown)
