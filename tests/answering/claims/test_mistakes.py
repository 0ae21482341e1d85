"""A question is corrected by what is told of the very thing, and by nothing near it."""

import pytest

from bot.answering import Answer, Answerer, Remark, Unknown


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("pourquoi Chen Gang parle-t-il de dix priorités ?", "quatre priorités"),
    ],
)
def test_what_another_one_tells(answerer: Answerer, text: str, quote: str) -> None:
    """Who is given as naming so many is corrected by how many they name."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks[:1] == (Remark.PREMISE,)
    assert quote in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "how many patents did china file in 2021",
        "what was the turnover of guangxi's AI industry in 2024",
    ],
)
def test_another_value_of_a_place(answerer: Answerer, text: str) -> None:
    """Another year in which something else was done in a place corrects nothing."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "Were the agreements with Vietnam signed in Hanoi?",
        "Was the agreement with Vietnam signed in Beijing?",
        "Les accords avec le Vietnam ont été signés à Hanoï, c'est ça ?",
    ],
)
def test_another_thing_beside_the_one_that_is_named(answerer: Answerer, text: str) -> None:
    """Where one thing was founded does not tell where another was signed."""
    assert isinstance(answerer.ask(text), Unknown)
