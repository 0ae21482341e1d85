"""Why something is so is told by a ground, and not by the statement that it is so."""

import pytest

from bot.answering import Answer, Answerer, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "Why is the 22nd expo held in Nanning?",
        "What drove Keke Gai to become a professor?",
        "Pourquoi le Port d'information a-t-il posé des câbles ?",
        "Kenapa ekspo ke-22 diadakan di Nanning?",
    ],
)
def test_that_it_is_so_is_no_reason(answerer: Answerer, text: str) -> None:
    """A statement that only tells the very thing again does not say why."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "Why does the software conference take place in December?",
        "Why was the Guangxi AI fund set up in February?",
        "为什么第22届博览会在九月举办？",
        "Pourquoi le fonds du Guangxi s'élève-t-il à dix milliards de yuans ?",
    ],
)
def test_what_a_thing_is_for_is_no_reason_for_a_value(answerer: Answerer, text: str) -> None:
    """Neither the purpose of a thing nor who speaks of it tells why its date or size is that."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Why was the September matchmaking held?", "numerous requests"),
        ("why did Pakistani firms meet Chinese ones in September", "numerous requests"),
        ("Why does Tan call for responsible AI?", "manipulating public cognition"),
        ("Pourquoi Huawei s'est-il associé à l'université de Singapour ?", "nurture AI talents"),
        ("Why does Guangxi court Beijing and the Yangtze delta?", "investing in regions"),
        ("what makes the laos centre special", "première plateforme"),
    ],
)
def test_a_ground_answers(answerer: Answerer, text: str, part: str) -> None:
    """A reason, an aim, an asset or what somebody says of the matter does."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    quotes = [quote.text for shown in reply.statements for quote in shown.statement.quotes]
    assert any(part in quote for quote in quotes)
