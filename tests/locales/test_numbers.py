"""Figures in a reader's words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts import Bound, Count, Money, Words
from bot.locales.numbers import MILLION, count_in_words, money_in_words, number_in_words
from bot.locales.translator import translator_for

EN, FR = translator_for("en"), translator_for("fr")


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [
        ("3", "3", "3"),
        ("4500", "4,500", "4\u202f500"),
        ("61.13", "61.13", "61,13"),
        ("1234567", "1,234,567", "1\u202f234\u202f567"),
        ("1380000000", "1.38 billion", "1,38 milliard"),
        ("10000000000", "10 billion", "10 milliards"),
        ("700000000", "700 million", "700 millions"),
        ("1385500000", "1,385,500,000", "1\u202f385\u202f500\u202f000"),
    ],
)
def test_large_round_numbers_are_written_with_a_word(
    number: str, english: str, french: str
) -> None:
    """Large round numbers are written with a word, any other in full, none rounded."""
    assert number_in_words(Decimal(number), EN) == english
    assert number_in_words(Decimal(number), FR) == french


def test_money_with_the_sources_own_conversion() -> None:
    """Both amounts stand there, each as its currency is written in the language."""
    dollars = Money(amount=Decimal(1_380_000_000), currency="USD")
    money = Money(amount=Decimal(10**10), currency="CNY", converted=dollars)
    assert money_in_words(money, EN) == "10 billion yuan (US$1.38 billion)"
    assert money_in_words(money, FR) == "10 milliards de yuans (1,38 milliard de dollars)"


def test_money_of_any_currency() -> None:
    """A currency without words of its own goes by its name."""
    money = Money(amount=Decimal(500), currency="PKR", bound=Bound.OVER)
    assert money_in_words(money, EN) == "more than 500 Pakistani rupees"
    assert money_in_words(money, FR) == "plus de 500 roupies pakistanaises"


@pytest.mark.parametrize(
    ("bound", "english", "french"),
    [
        (Bound.EXACT, "12 cables", "12 câbles"),
        (Bound.OVER, "more than 12 cables", "plus de 12 câbles"),
        (Bound.NEARLY, "nearly 12 cables", "près de 12 câbles"),
        (Bound.ABOUT, "about 12 cables", "environ 12 câbles"),
    ],
)
def test_counts_say_how_exact_they_are(bound: Bound, english: str, french: str) -> None:
    """A number is given as exactly as the source gives it."""
    count = Count(number=Decimal(12), unit=Words(en="cables", fr="câbles"), bound=bound)
    assert count_in_words(count, EN) == english
    assert count_in_words(count, FR) == french


def test_counts_in_french_grammar() -> None:
    """After millions and milliards a unit is joined by "de", before a vowel by "d'"."""
    people = Count(number=Decimal(700_000_000), unit=Words(en="inhabitants", fr="habitants"))
    users = Count(number=Decimal(2_000_000), unit=Words(en="users", fr="clients"))
    assert count_in_words(people, FR) == "700 millions d'habitants"
    assert count_in_words(users, FR) == "2 millions de clients"
    assert count_in_words(people, EN) == "700 million inhabitants"


def test_a_range_has_both_ends() -> None:
    """A range has both ends."""
    unit = Words(en="students", fr="étudiants")
    count = Count(number=Decimal(50), to=Decimal(60), unit=unit)
    assert count_in_words(count, EN) == "50 to 60 students"
    assert count_in_words(count, FR) == "50 à 60 étudiants"


@given(st.integers(0, 10**15))
def test_every_number_is_written_exactly(number: int) -> None:
    """A number in full or with a word is the number: nothing of it is rounded away."""
    words = number_in_words(Decimal(number), EN)
    figure, _, magnitude = words.partition(" ")
    factors = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}
    assert Decimal(figure.replace(",", "")) * factors[magnitude] == number
    assert bool(magnitude) <= (number >= MILLION)


def test_a_bound_is_said_of_each_amount() -> None:
    """The source's own conversion has a bound of its own."""
    dollars = Money(amount=Decimal(14), currency="USD", bound=Bound.ABOUT)
    money = Money(amount=Decimal(100), currency="CNY", bound=Bound.OVER, converted=dollars)
    assert money_in_words(money, EN) == "more than 100 yuan (about US$14)"
