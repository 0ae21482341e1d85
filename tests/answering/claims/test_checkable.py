"""What a question claims may be held against the sources, where it claims anything."""

import pytest

from bot.answering import Answer, Answerer, Remark
from bot.answering.claims.checkable import MAX_CLAIM, is_checkable
from bot.answering.questions.reader import Reader
from bot.facts import FactBase


@pytest.mark.parametrize(
    "text",
    [
        "what are the names of the five firms",
        "why isn't the 6th CIIE in Houston",
        "is the Yunnan AI fund big",
        "which country came second for patents",
        "why is it in Houston " + "really " * MAX_CLAIM,
    ],
)
def test_what_claims_nothing(base: FactBase, reader: Reader, text: str) -> None:
    """Names, a denial, a thing of no source, another rank and a whole text claim nothing."""
    assert not is_checkable(base, reader.read(text), yes_no=False)


@pytest.mark.parametrize(
    "text", ["when is the second of the five meetings", "when is the third of the five IT meetings"]
)
def test_one_of_several_is_no_claim(answerer: Answerer, text: str) -> None:
    """Who asks of one in a row does not take the first of them for it."""
    assert not isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    ("text", "yes_no"),
    [("is the 6th CIIE in Houston", True), ("why is the 6th CIIE in Houston", False)],
)
def test_what_claims_something(base: FactBase, reader: Reader, text: str, *, yes_no: bool) -> None:
    """What is asked for a yes, and what is taken for granted, may be held against the sources."""
    assert is_checkable(base, reader.read(text), yes_no=yes_no)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is the conference in Chengdu or Islamabad?", "Chengdu"),
        ("was the CIIE in Shanghai or Beijing?", "Shanghai"),
        ("are there three or four priorities?", "quatre"),
        ("does the league run until November or December?", "November"),
        ("was the standardisation centre set up in 2019 or 2020?", "2020"),
        ("la CIIE a-t-elle eu lieu à Shanghai ou à Pékin ?", "Shanghai"),
    ],
)
def test_one_of_two(answerer: Answerer, text: str, told: str) -> None:
    """The one that is told is shown, without a yes or no."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert told in reply.statements[0].statement.quotes[0].text
    assert {Remark.YES, Remark.NO}.isdisjoint(reply.remarks)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("was the 6th CIIE held in Beijing or Guangzhou?", Remark.NO),
        ("was the standardisation centre set up in 2018 or 2019?", Remark.NO),
        ("does the league welcome startups or companies?", Remark.YES),
        ("the matchmaking was in September, true or false?", Remark.YES),
    ],
)
def test_neither_or_both(answerer: Answerer, text: str, remark: Remark) -> None:
    """Where neither is told, or both are, the verdict stands."""
    assert remark in getattr(answerer.ask(text), "remarks", ())
