"""A value in a statement."""

from decimal import Decimal

from bot.answering.words.values import Measure
from bot.checking.values.value import Value
from bot.facts import Bound


def test_a_value_is_exact_unless_told_otherwise() -> None:
    """A bare number is exact, in no currency, no date and no share, and counts by itself."""
    value = Value(Measure.NUMBER, Decimal(10), 3, 3)
    assert value.bound is Bound.EXACT
    assert (value.to, value.currency, value.date, value.until, value.third) == (None,) * 5
    assert not any((value.is_share, value.is_relative, value.is_near))


def test_equal_values_are_the_same_key() -> None:
    """Two readings of the same words make one value, so that what is known of it is found again."""
    one, other = (Value(Measure.MONEY, Decimal("1e3"), 0, 1, currency="USD") for _ in range(2))
    assert {one: 1}[other] == 1
