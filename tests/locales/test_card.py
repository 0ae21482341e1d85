"""A card is plain data, and knows its quotes."""

from bot.answering import Answer, Shown
from bot.locales import (
    present,
    quotes_in_order,
)

from .shown import BASE
from .small_base import FAIR


def test_no_quote_comes_twice_in_order() -> None:
    """A quote that proves two claims of different people is listed once."""
    twice = [Shown(FAIR, fact) for fact in (FAIR.facts[0], FAIR.facts[0])]
    card = present(Answer((FAIR,), tuple(twice)), BASE, "en")
    assert len(list(quotes_in_order(card))) == 1
