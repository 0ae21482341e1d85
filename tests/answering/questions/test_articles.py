"""A question may point to the article in which its answer stands."""

import pytest

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
def test_pointing(articles: Articles, reader: Reader, text: str, source: str) -> None:
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
