"""What no source speaks of is told apart from what is called alike."""

import pytest

from bot.answering import Answerer, Gap, Unknown


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("where was the 5th CIIE", "china-import-expo-6th"),
        ("what is the theme of the fifth import expo", "china-import-expo-6th"),
        ("quand a lieu la 23e Exposition Chine-ASEAN", "china-asean-expo"),
        ("when did the Yunnan AI fund start", "guangxi-ai-industry-fund"),
    ],
)
def test_another_one(answerer: Answerer, text: str, near: str) -> None:
    """That its place is not told is said of no thing that is not meant; that one is offered."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.gap is Gap.NOT_IN_SOURCES
    assert reply.entity is None
    assert reply.nearest[0].id == near


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("how much did the 6th CIIE cost", "china-import-expo-6th"),
        ("what is the budget of the first priority of Chen Gang", "nanning-ai-rd-centres"),
    ],
)
def test_the_one_of_the_sources(answerer: Answerer, text: str, known: str) -> None:
    """Of the very thing that the sources speak of, it is said that they do not tell this."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.gap is Gap.NOT_SAID
    assert reply.entity is not None
    assert reply.entity.id == known
