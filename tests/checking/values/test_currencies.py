"""Currencies by their names and signs."""

from decimal import Decimal

import pytest

from bot.checking import Checker, Verdict
from bot.checking.values.currencies import DOLLARS, currencies
from bot.checking.values.values import values
from bot.matching.fold import words as folded
from tests.checking.findings import only


def test_the_sign_of_a_country_s_dollar(checker: Checker) -> None:
    """US$ is the dollar of the sources, S$ is another one."""
    assert only(checker, "Guangxi's AI fund: US$1.38bn.").verdict is Verdict.SUPPORTED
    assert only(checker, "The Guangxi AI fund is S$1.38bn.").verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("us", "dollar"), "USD"),
        (("dollar", "us"), "USD"),
        (("swiss", "franc"), "CHF"),
        (("franc", "suiss"), "CHF"),
        (("british", "pound"), "GBP"),
        (("dollar",), None),
    ],
)
def test_names_of_several_words(words: tuple[str, ...], code: str | None) -> None:
    """A currency is known by its stemmed name in either order of words, not by one word of it."""
    assert currencies().get(words) == code


@pytest.mark.parametrize(("prefix", "code"), DOLLARS.items())
def test_dollars_have_their_countries(prefix: str, code: str) -> None:
    """What stands before the sign of a dollar tells whose it is."""
    text = f"{prefix.upper()}$5 million"
    (value,) = values(text, folded(text), "en")
    assert (value.currency, value.number, value.first) == (code, Decimal(5_000_000), 0)
