"""What is only aimed at or wished for does not tell what is."""

import pytest

from bot.answering import Answer, Answerer, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "did Awan sign a B2B agreement",
        "were any contracts inked between the Chinese and Pakistani companies at the matchmaking?",
        "des contrats ont-ils été signés lors de la rencontre de septembre ?",
    ],
)
def test_what_is_only_wished(answerer: Answerer, text: str) -> None:
    """That somebody wants contracts soon does not tell whether any has been signed."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "which academic was keen for companies to sign deals with each other fast?",
        "what did the Tkxel representative suggest setting up?",
    ],
)
def test_who_wishes_it(answerer: Answerer, text: str) -> None:
    """Who wants a thing to come about, and what they want, is told."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "what is Guangxi's AI output at the moment",
        "how many AI industrial complexes does Guangxi have today",
        "what is the present output of Guangxi's AI industries",
    ],
)
def test_what_is_aimed_at_is_not_so_now(answerer: Answerer, text: str) -> None:
    """At how much a plan aims does not tell how much there is already."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "what is the current target for Guangxi's AI output",
        "how many AI companies does China have now",
        "how many AI industrial complexes does the plan want",
    ],
)
def test_what_is_so_now(answerer: Answerer, text: str) -> None:
    """What is so, and the target where that is asked for, is told with a word for now too."""
    assert isinstance(answerer.ask(text), Answer)
