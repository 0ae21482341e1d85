"""The typed values of statements as figures, and the terms by which values are found."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import chain

from bot.answering.records.texts import counted
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import Term
from bot.answering.words.values import Date, Figure, Measure
from bot.facts import Fact, Relation, When, Words
from bot.matching.fold import folded_words


def typed_figures(fact: Fact) -> Iterator[Figure]:
    """The typed values of a fact as figures."""
    if fact.when:
        for date in dates(fact.when):
            yield Figure(Measure.DATE, Decimal(0), 0, 0, date=date)
    money = fact.money
    while money:
        yield Figure(Measure.MONEY, money.amount, 0, 0, currency=money.currency)
        money = money.converted
    if fact.count:
        yield Figure(Measure.NUMBER, fact.count.number, 0, 0)
        if fact.count.to:
            yield Figure(Measure.NUMBER, fact.count.to, 0, 0)


def currency_term(code: str) -> Term:
    """The term of an ISO 4217 currency code, by which "in dollars" finds an amount."""
    return "currency", code


def value_terms(date: Date | None, number: Decimal) -> Iterator[Term]:
    """The terms by which a value is found: of each part of a date, or of a number without one."""
    if date:
        for part in ("year", "month", "day"):
            value = getattr(date, part)
            if value is not None:
                yield part, str(value)
    else:
        yield "value", str(number.normalize())


def dates(when: When) -> tuple[Date, ...]:
    """The date of ``when``, or both ends of its interval."""
    return _dates(when.edtf)


@lru_cache(maxsize=4_096)  # every value of a text is held against many of them
def _dates(edtf: str) -> tuple[Date, ...]:
    ends = (end.strip("~?%").split("-") for end in edtf.split("/"))
    parts = ([int(part) if part.isdecimal() else None for part in end] for end in ends)
    return tuple(Date(*end[:3]) for end in parts if any(part is not None for part in end))


def doubled(figures: Sequence[Figure]) -> Iterator[Figure]:
    """What two like numbers make: "five firms from here and five from there" are ten."""
    numbers = [figure for figure in figures if figure.measure is Measure.NUMBER]
    if len(numbers) == 2 and numbers[0].value == numbers[1].value:  # noqa: PLR2004 - a pair
        yield replace(numbers[0], value=2 * numbers[0].value)


def units_of(statement: Fact | Relation) -> frozenset[Term]:
    """What the words for the things that a fact counts stand for, their sort included."""
    count = statement.count if isinstance(statement, Fact) else None
    return _unit_terms(count.unit) if count else frozenset()


@lru_cache(maxsize=512)  # every number of a question is held against those of its thing
def _unit_terms(unit: Words) -> frozenset[Term]:
    read = (counted(language, folded_words(unit.get(language))) for language in STEMMED)
    return frozenset(chain.from_iterable(read))
