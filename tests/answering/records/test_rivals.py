"""Of days of the week and of years told from today, one denies the others."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    "text",
    [
        "was the cnnic report released this year?",
        "was the action plan introduced last year?",
        "did xinhua report the super league on monday?",
    ],
)
def test_another_day_or_year(answerer: Answerer, text: str) -> None:
    """A statement that tells another one than the question denies it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks[:1] == (Remark.NO,)


def test_the_same_day(answerer: Answerer) -> None:
    """A statement that tells the same one denies nothing."""
    reply = answerer.ask("did xinhua report the super league on sunday?")
    assert isinstance(reply, Answer)
    assert Remark.NO not in reply.remarks


def test_a_thing_is_found_without_its_year(answerer: Answerer) -> None:
    """A word that places a thing in time need not be told of it."""
    reply = answerer.ask("what theme did this year's import expo in Shanghai carry?")
    assert isinstance(reply, Answer)
    assert not reply.remarks
