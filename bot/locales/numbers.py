"""Money, counts and plain numbers in a reader's words."""

from decimal import Decimal
from unicodedata import normalize

from babel.numbers import format_compact_decimal, format_decimal, get_currency_name

from bot.facts import Bound, Count, Money
from bot.locales.translator import Translator

MILLION = 1_000_000
"""From here on a number is written with a word: ``10 billion``."""

MAX_DIGITS = 3
"""Digits after the point of a number with a word; one that needs more is written in full."""


def number_in_words(number: Decimal, translator: Translator) -> str:
    """Write a number exactly: ``4,500``, ``1.38 billion``, French ``1,38 milliard``."""
    if number >= MILLION:
        digits = _digits_of_compact(number)
        if digits is not None:
            return str(
                format_compact_decimal(
                    number, format_type="long", locale=translator.locale, fraction_digits=digits
                )
            )
    return str(format_decimal(number, locale=translator.locale, decimal_quantization=False))


def _digits_of_compact(number: Decimal) -> int | None:
    """How many digits after the point keep a compact number exact; none where too many would."""
    # A thousand to the power of the word: million, billion, trillion.
    power = (number.adjusted() // 3) * 3
    exponent = number.scaleb(-power).normalize().as_tuple().exponent
    digits = max(0, -int(exponent))
    return digits if digits <= MAX_DIGITS else None


def money_in_words(money: Money, translator: Translator) -> str:
    """Write an amount with its currency, and the source's own conversion in brackets."""
    words = _amount(money, translator)
    if money.converted is None:
        return words
    return translator(
        "money-converted", money=words, converted=_amount(money.converted, translator)
    )


def _amount(money: Money, translator: Translator) -> str:
    words = translator(
        "money",
        currency=money.currency,
        number=number_in_words(money.amount, translator),
        large="yes" if money.amount >= MILLION else "no",
        name=get_currency_name(money.currency, count=2, locale=translator.locale),
    )
    return _bounded(money.bound, words, translator)


def count_in_words(count: Count, translator: Translator) -> str:
    """Write a number of things: ``more than 4,500 companies``, ``50 to 60 students``."""
    unit = count.unit.get(translator.language)
    first = number_in_words(count.number, translator)
    if count.to is None:
        words = translator("count", number=first, unit=unit, link=_link(count.number, unit))
    else:
        last = number_in_words(count.to, translator)
        words = translator("count-range", **{"from": first}, to=last, unit=unit)
    return _bounded(count.bound, words, translator)


def _link(number: Decimal, unit: str) -> str:
    """What French puts between a number with a word and its unit: ``700 millions d'habitants``."""
    if number < MILLION:
        return "none"
    return "elided" if normalize("NFD", unit)[0].lower() in "aeiouh" else "de"


def _bounded(bound: Bound, words: str, translator: Translator) -> str:
    return translator(f"bound-{bound}", value=words)
