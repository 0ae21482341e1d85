"""Of days of the week and of years told from today, one denies the others."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("was the cnnic report released this year?", True),
        ("was the cnnic report released last year?", False),
        ("did yin give the interview last year", True),
        ("did xinhua report the super league on monday?", True),
        ("did xinhua report the super league on sunday?", False),
    ],
)
def test_another_day_or_year(answerer: Answerer, text: str, denied: bool) -> None:
    """A statement that tells another one than the question denies it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert (Remark.NO in reply.remarks) is denied


def test_a_thing_is_found_without_its_year(answerer: Answerer) -> None:
    """A word that places a thing in time need not be told of it."""
    reply = answerer.ask("what theme did this year's import expo in Shanghai carry?")
    assert isinstance(reply, Answer)
    assert not reply.remarks
