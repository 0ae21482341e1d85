"""Why something is so is told by a ground, and not by the statement that it is so."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.facts import Attribute, Fact


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
        "Why was the meeting between China and Pakistan in September?",
    ],
)
def test_what_a_thing_is_for_is_no_reason_for_a_value(answerer: Answerer, text: str) -> None:
    """Neither the purpose of a thing nor who speaks of it tells why its date or size is that."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Why was the September matchmaking held?", "numerous requests"),
        ("What caused the September session of Pakistani and Chinese firms?", "numerous requests"),
        ("why did Pakistani firms meet Chinese ones in September", "numerous requests"),
        ("Why does Tan call for responsible AI?", "manipulating public cognition"),
        ("Why is Guangxi so well placed for China's AI capacity-building plan?", "à la croisée"),
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


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Why was the Guangxi fund created?", None),
        ("what's the reason for starting the fund", None),
        ("Pourquoi le fonds a-t-il été créé ?", None),
        ("why?", "guangxi-ai-industry-fund"),
        ("what for?", "guangxi-ai-industry-fund"),
        ("what is it for?", "guangxi-ai-industry-fund"),
    ],
)
def test_who_only_says_that_it_is(answerer: Answerer, text: str, about: str | None) -> None:
    """Somebody who says when a thing began, or that there is one, does not say why or what for."""
    assert isinstance(answerer.ask(text, about=about), Unknown)


def test_what_it_is_for(answerer: Answerer) -> None:
    """Where a source gives the purpose of a thing, "what is it for" shows it first."""
    reply = answerer.ask("what is it for?", about="ai-super-league")
    assert isinstance(reply, Answer)
    statement = reply.statements[0].statement
    assert isinstance(statement, Fact)
    assert statement.attribute is Attribute.PURPOSE
