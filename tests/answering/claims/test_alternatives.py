"""A question which of two it is, is answered by the one that is told, and by no yes."""

import pytest

from bot.answering import Answer, Answerer, Remark


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
