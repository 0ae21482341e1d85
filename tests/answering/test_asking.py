"""A message is taken apart into what it asks and what it tells."""

import pytest

from bot.answering import Answer, Answerer, Unknown


def test_what_is_told_is_not_answered(answerer: Answerer) -> None:
    """What is told before a question names its subject, and asks nothing."""
    reply = answerer.ask("I am writing about the Guangxi AI fund. How many dollars is it?")
    assert isinstance(reply, Answer)
    assert not reply.remarks
    assert reply.statements[0].entity.id == "guangxi-ai-industry-fund"


def test_what_is_told_may_be_what_is_asked(answerer: Answerer) -> None:
    """Where the question says too little, what is told describes what is asked."""
    text = "A centre with Laos is called the first platform of its kind. Which one is it?"
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text", ["Chen Gang's four priorities", "chen gangs 4 priorities, list them"]
)
def test_what_is_somebodys(answerer: Answerer, text: str) -> None:
    """A thing that is named with the person whose it is, is that thing."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.entities[0].id == "guangxi-four-ai-priorities"


@pytest.mark.parametrize(
    "text",
    [
        "who is the mayor of Nanning",
        "write me a python script that sorts a list of names",
    ],
)
def test_what_no_source_says(answerer: Answerer, text: str) -> None:
    """An office that no source fills, and what is no question to the sources, stay open."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_place_that_is_another(answerer: Answerer) -> None:
    """Who asks why something is elsewhere is told where it is."""
    reply = answerer.ask("why was the 21st software conference moved to Beijing")
    assert isinstance(reply, Answer)
    assert "Chengdu" in reply.statements[0].statement.quotes[0].text
