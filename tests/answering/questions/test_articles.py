"""A question may point to the article in which its answer stands."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.questions.articles import Articles
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.facts import FactBase


@pytest.fixture(scope="module")
def articles(base: FactBase, records: Records) -> Articles:
    """The articles of the real fact base."""
    return Articles(base, records)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("which firms does the CGTN piece name", "cgtn-technological-collaboration"),
        ("what is wrong with AI in the Tribune story", "express-tribune-china-pak-ai"),
        ("according to the Global Times, where is AI used", "global-times-ai-super-league"),
    ],
)
def test_what_tells_of_an_article_points_to_it(
    articles: Articles, reader: Reader, text: str, source: str
) -> None:
    """Who wrote an article, or what it is about, says which one is meant, and no more."""
    question = reader.read(text)
    within = articles.within(question)
    assert within is not None
    assert within.sources == {source}
    assert len(within.named) == len(question.named) - 1


@pytest.mark.parametrize(
    "text", ["who wrote the CGTN piece", "when was the Tribune article published", "what is CGTN"]
)
def test_questions_about_articles(articles: Articles, reader: Reader, text: str) -> None:
    """What is asked of an article itself is not sought in it."""
    assert articles.within(reader.read(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "where do the two authors of the CGTN piece work",
        "Quels postes occupent les auteurs de l'article de CGTN ?",
        "Où travaillent les deux signataires de la tribune de CGTN, Keke Gai et Jing Yu ?",
    ],
)
def test_the_posts_of_those_who_wrote_it(reader: Reader, articles: Articles, text: str) -> None:
    """Where the authors of an article work is asked of them, by name."""
    question = articles.of_writers(reader.read(text))
    assert question is not None
    assert [one.best for one in question.named] == ["keke-gai", "jing-yu"]


@pytest.mark.parametrize(
    "text",
    [
        "what do the authors of the CGTN piece think of safety",
        "where do the three authors of the CGTN piece work",
        "who are the authors of the CGTN piece",
        "where does the author of the Express Tribune article work",
    ],
)
def test_nothing_else_of_those_who_wrote_it(reader: Reader, articles: Articles, text: str) -> None:
    """What authors think, and who they are, is not asked of each of them by name."""
    assert articles.of_writers(reader.read(text)) is None


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("which agency does the Global Times lean on for the start of the league", "Xinhua"),
        ("Which paper does the Global Times trust on the action plan?", "People's Daily"),
        ("what news site does the Global Times draw on for the league's entrants", "People.cn"),
        ("Quels médias le Global Times cite-t-il sur la Super Ligue ?", "People.cn"),
    ],
)
def test_the_outlet_on_which_another_leans(answerer: Answerer, text: str, outlet: str) -> None:
    """Where an outlet is named and another asked for, it is sought in the article of the first."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert any(outlet in shown.statement.quotes[0].text for shown in reply.statements[:3])


@pytest.mark.parametrize(
    "text",
    [
        "which news agency owns the Global Times",
        "which newspaper printed the CGTN article on the expo",
        "who is the opinion writer on Malaysia",
    ],
)
def test_no_other_outlet_is_sought(articles: Articles, reader: Reader, text: str) -> None:
    """What is asked of an outlet, or of its printing or its writers, stands in no article."""
    assert articles.within(reader.read(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "why does the Malaysia opinion writer want talent programmes",
        "what does the author of the Anwar piece say about machine learning",
    ],
)
def test_what_a_writer_says(articles: Articles, reader: Reader, text: str) -> None:
    """What the writer on something says stands in the article on it."""
    within = articles.within(reader.read(text))
    assert within is not None
    assert within.sources == {"gan-asean-ai-partnership"}


@pytest.mark.parametrize(
    "text", ["what department drafted the 2022 guideline", "where do the authors of AI Plus work"]
)
def test_a_document_has_writers_of_its_own(reader: Reader, articles: Articles, text: str) -> None:
    """Who wrote a document is not who wrote the article that tells of it."""
    assert articles.of_writers(reader.read(text)) is None
