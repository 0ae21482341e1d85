"""The values of a statement."""

from decimal import Decimal

import pytest

from bot.answering.words.values import Measure
from bot.checking import Checker, Verdict
from bot.checking.values.values import values
from bot.facts import Bound
from bot.matching.fold import words
from tests.checking.findings import only


def test_half_a_thousand(checker: Checker) -> None:
    """A half that is added to a number of thousands is part of it."""
    text = "A CNNIC report puts the number of AI companies in China above four and a half thousand."
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "language", "measure", "amount", "bound"),
    [
        ("at least ten billion pounds sterling", "en", Measure.MONEY, "10000000000", Bound.OVER),
        ("10 milliards de francs suisses", "fr", Measure.MONEY, "10000000000", Bound.EXACT),
        ("13.8亿美元", "zh", Measure.MONEY, "1380000000", Bound.EXACT),
        ("45,000+ firms", "en", Measure.NUMBER, "45000", Bound.OVER),
        ("the sixth expo", "en", Measure.ORDINAL, "6", Bound.EXACT),
    ],
)
def test_values_are_read_with_currency_and_bound(
    text: str, language: str, measure: Measure, amount: str, bound: Bound
) -> None:
    """Currencies of several words, bounds on either side and ordinal words are read."""
    (value,) = values(text, words(text), language)
    assert (value.measure, value.number, value.bound) == (measure, Decimal(amount), bound)
