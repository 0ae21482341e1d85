"""What is said to be left out of a thing that the sources speak of."""

import pytest

from bot.answering import Answerer
from bot.answering.reply import Gap, Unknown
from bot.facts import Attribute

FUND = "guangxi-ai-industry-fund"


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ("china-pakistan-ai-matchmaking", "which year?"),
        (FUND, "in euros?"),
        (FUND, "et en euros ?"),
        ("chen-gang", "where was he born and raised?"),
    ],
)
def test_what_is_told_otherwise(answerer: Answerer, about: str, text: str) -> None:
    """What the sources tell, if not as it is asked, is not called untold."""
    reply = answerer.ask(text, about=about)
    assert isinstance(reply, Unknown)
    assert (reply.gap, reply.attribute) == (Gap.NOT_SAID, None)


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("until when does the fund last", Attribute.END),
        ("when was WeBank founded", Attribute.START),
    ],
)
def test_what_is_untold(answerer: Answerer, text: str, attribute: Attribute) -> None:
    """What no source tells is said as it was asked: what takes no place has a beginning."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.attribute == attribute
