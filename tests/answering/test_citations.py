"""What is asked of an article as such is told by its citation."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.reply import Gap, Unknown

CGTN = "cgtn-technological-collaboration"
GAN = "gan-asean-ai-partnership"
GUANGXI = "guangxi-asean-ia-fr"
LEAGUE = "global-times-ai-super-league"
TRIBUNE = "express-tribune-china-pak-ai"


def _cited(answerer: Answerer, text: str, about: str | None = None) -> list[str]:
    reply = answerer.ask(text, about=about)
    assert isinstance(reply, Unknown)
    assert reply.gap is Gap.CITED
    return [source.id for source in reply.sources]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("who wrote the express tribune article", TRIBUNE),
        ("qui a écrit l'article sur le fonds ?", GUANGXI),
        ("when was the matchmaking article published", TRIBUNE),
        ("de quand date l'article sur le Guangxi", GUANGXI),
        ("what's the article about the CIIE called", CGTN),
        ("quel journal a publié l'article sur la ligue", LEAGUE),
        ("when was the French article published", GUANGXI),
        ("the pakistani article", TRIBUNE),
    ],
)
def test_an_article_is_cited(answerer: Answerer, text: str, source: str) -> None:
    """Its subject, outlet, country or language tells which one is meant."""
    assert _cited(answerer, text) == [source]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("which articles mention Huawei", [GAN]),
        ("which sources talk about malaysia and tkxel", [TRIBUNE, GAN]),
        ("is there an article in French", [GUANGXI]),
        ("tu as des articles sur le Vietnam ?", [GUANGXI]),
        ("which articles do you know", [CGTN, TRIBUNE, GAN, LEAGUE, GUANGXI]),
        ("list your sources", [CGTN, TRIBUNE, GAN, LEAGUE, GUANGXI]),
    ],
)
def test_articles_are_listed(answerer: Answerer, text: str, sources: list[str]) -> None:
    """Those are listed that tell of what is asked about; all, where nothing narrows them."""
    assert _cited(answerer, text) == sources


def test_a_reply_asks_of_the_article_behind_the_answer(answerer: Answerer) -> None:
    """In a reply to an answer, the article is the one that tells of its subject."""
    assert _cited(answerer, "who wrote the article?", "guangxi-ai-industry-fund") == [GUANGXI]


@pytest.mark.parametrize(
    "text",
    [
        "when is the CIIE according to the article",
        "who is quoted in the Tribune piece",
        "who wrote the CGTN article",
        "what do the sources say about the fund",
        "what source of energy does Guangxi have",
        "date of publication of the Express Tribune article",
    ],
)
def test_what_a_sentence_tells_is_quoted(answerer: Answerer, text: str) -> None:
    """What stands in an article, and of the article itself, is told by the sentence there."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text", ["can you write an article about Huawei", "are there any articles about tigers"]
)
def test_nothing_is_cited_for_what_no_article_tells(answerer: Answerer, text: str) -> None:
    """A wish for an article, and one on what no source tells, has no citation."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert not reply.sources
