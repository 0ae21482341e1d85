"""A number of things is held against all there are, not against a few that did something."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("does china have fewer than 1,000 AI companies", Remark.NO),
        ("does china have more than 3,000 ai companies", Remark.YES),
        ("does China have less than a billion inhabitants?", Remark.NO),
        ("what do the 10,000 ai companies in china do", Remark.PREMISE),
    ],
)
def test_a_total(answerer: Answerer, text: str, remark: Remark) -> None:
    """The total that a source gives says whether a number of it can be right."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (remark,)
    assert "meeting" not in reply.statements[0].statement.quotes[0].text


def test_a_few_of_a_thing(answerer: Answerer) -> None:
    """The parts that a thing has are counted, however few a question takes for granted."""
    reply = answerer.ask("what are the two events of the super league")
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.PREMISE,)
    assert "three events" in reply.statements[0].statement.quotes[0].text


def test_those_that_came_are_not_all(answerer: Answerer) -> None:
    """Five firms of a country that came to a meeting deny no number of firms in it."""
    reply = answerer.ask("does pakistan have 40 companies")
    assert not isinstance(reply, Answer) or not reply.remarks


@pytest.mark.parametrize("number", ["ten", "three"])
def test_those_of_each_country(answerer: Answerer, number: str) -> None:
    """A number of firms from a country is held against those from there, not against all firms."""
    text = f"did {number} chinese and {number} pakistani firms meet at the matchmaking?"
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.NO,)


@pytest.mark.parametrize("text", ["did 120 enterprises attend", "did five IT experts meet"])
def test_the_number_of_other_things_confirms_nothing(answerer: Answerer, text: str) -> None:
    """That firms of 120 countries came does not tell that 120 firms did."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("did ten Pakistani companies take part?", Remark.NO),
        ("did five Pakistani companies take part?", Remark.YES),
        ("did firms from more than 120 countries attend the CIIE?", Remark.YES),
    ],
)
def test_the_number_of_the_very_things(answerer: Answerer, text: str, remark: Remark) -> None:
    """What is counted, from whichever country, is held against the same and nothing else."""
    assert remark in getattr(answerer.ask(text), "remarks", ())
