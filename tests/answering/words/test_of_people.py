"""Tests for what words stand for where they are asked of a person."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.words.content import Content
from bot.answering.words.of_people import as_employed


def test_who_pays_a_salary() -> None:
    """Whoever pays somebody's salary employs them; how much it is no source says."""
    pays = Content("pays", frozenset({("concepts", "unsaid_payment")}), 1, 1)
    salary = Content("salary", frozenset({("concepts", "unsaid_salary")}), 3, 3)
    told = as_employed([pays, salary], {"who"})
    assert all(content.terms == {("roles", "employer")} for content in told)
    assert [*as_employed([pays, salary], {"how_much"})] == [pays, salary]
    assert [*as_employed([salary], {"who"})] == [salary]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Which languages does Chen Gang speak?", False),
        ("Quelles langues parle Huang Hao ?", False),
        ("What language do people speak in Laos?", False),
        ("On the sidelines of which meeting did Chen Gang speak?", True),
        ("What did Chen Gang say about the languages of Guangxi's talents?", True),
    ],
)
def test_who_speaks_which_language(answerer: Answerer, *, text: str, told: bool) -> None:
    """Of no person or country it is told which language they speak, but of whom they speak to."""
    assert isinstance(answerer.ask(text), Answer) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When was Chen Gang born?", False),
        ("Which university trained Gan?", False),
        ("When was the fund born?", True),
        ("Where does Gan teach?", True),
    ],
)
def test_where_somebody_comes_from(answerer: Answerer, *, text: str, told: bool) -> None:
    """Neither somebody's birth nor their own schooling is told, but when a fund came about."""
    assert isinstance(answerer.ask(text), Answer) is told
