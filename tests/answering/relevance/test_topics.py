"""Whether all on a topic is asked for."""

import pytest

from bot.answering import Answer, Answerer


@pytest.mark.parametrize(
    "text",
    [
        "tell me about tourism",
        "whats there about farming",
        "qu'y a-t-il sur l'agriculture",
        "what do the articles say about energy",
        "what is said about privacy",
        "que disent les articles sur le tourisme",
        "apa kata artikel tentang pariwisata",
        "which events are planned",
        "quels événements sont prévus",
    ],
)
def test_all_on_a_topic_is_asked_for(answerer: Answerer, text: str) -> None:
    """What is told of a topic, or about it, is shown as for the word alone."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "what is blockchain",
        "what do the articles say about football",
        "what's there about football",
        "what's there to eat",
        "any robots at the expo",
    ],
)
def test_a_notion_and_an_untold_topic_are_not_told(answerer: Answerer, text: str) -> None:
    """What a notion is, or of what nobody speaks, has no answer."""
    assert not isinstance(answerer.ask(text), Answer)
