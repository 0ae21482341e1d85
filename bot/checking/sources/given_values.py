"""How a value of a statement stands to those that a passage gives, in its words or by type."""

from collections.abc import Iterator
from decimal import Decimal

from bot.answering.words.values import Date, Figure, Measure
from bot.checking.sources.passages import Passage
from bot.checking.values.comparison import (
    NEAR_BELOW,
    Fit,
    compare_count,
    compare_dates,
    compare_money,
    compare_numbers,
    nearest,
)
from bot.checking.values.value import Value
from bot.facts import Bound, Fact, Role


def gives(fact: Fact, value: Value) -> bool:
    """Whether a typed value of a fact is the one of a statement."""
    fit = Fit.OTHER
    if value.date:
        fit = compare_dates(value, fact.when, part="whole") if fact.when else fit
    elif value.measure is Measure.MONEY:
        fit = compare_money(value, fact.money)[0] if fact.money else fit
    elif fact.count and value.measure is not Measure.MOMENT:
        fit = compare_count(value, fact.count)
    return fit is Fit.SAME


def best_fit(value: Value, passage: Passage) -> Fit:
    """How a value stands to the nearest of those that a passage gives."""
    best = Fit.OTHER
    if value.measure is Measure.MOMENT:
        return best  # which no source gives
    for fit in _to_dates(value, passage) if value.date else _to_numbers(value, passage):
        if fit is Fit.SAME:
            return fit
        if fit is not Fit.OTHER:
            best = nearest((best, fit))
    return best


def _to_dates(value: Value, passage: Passage) -> Iterator[Fit]:
    """How a date stands to each that a passage gives, those in its words included."""
    for fact in passage.facts:
        if fact.when:
            yield compare_dates(value, fact.when, part="whole")
    if value.date and not (
        value.until or value.third or value.side
    ):  # as the dates in words all are
        for date in passage.dates:
            if date.fits(value.date):
                yield Fit.FINER if _is_finer(value.date, date) else Fit.SAME


def _to_numbers(value: Value, passage: Passage) -> Iterator[Fit]:
    """How a number stands to each that a passage gives, those in its words included."""
    measure = value.measure
    if value.is_relative and _is_rest(value, passage):
        yield Fit.SAME
    for fact in passage.facts:
        if fact.money and measure is Measure.MONEY:
            yield compare_money(value, fact.money)[0]
        if fact.count and measure is not Measure.MONEY:
            yield compare_count(value, fact.count)
    if passage.figures and value.to is None:  # as the figures in words all are
        bounded = value.bound not in (Bound.EXACT, Bound.ABOUT)
        typed = {number for fact in passage.facts for number in _numbers(fact)} if bounded else ()
        # No figure further off is the same, whatever bounds either.
        low, high = value.number * NEAR_BELOW, value.number / NEAR_BELOW
        for figure in passage.figures:
            if low <= figure.value <= high and figure.value not in typed:
                yield _against(value, figure)


def _numbers(fact: Fact) -> Iterator[Decimal]:
    """The numbers of which the type tells the bound, which words do not."""
    if fact.count:
        yield fact.count.number
    money = fact.money
    while money:
        yield money.amount
        money = money.converted


def _is_rest(value: Value, passage: Passage) -> bool:
    """Whether a number counts the others of several one of which a passage names: "four more"."""
    tied = {end for *ends, role in passage.ties if role is Role.PARENT for end in ends}
    return any(
        isinstance(record.statement, Fact)
        and record.statement.count is not None
        and record.statement.count.number == value.number + 1
        for record in passage.records
        if record.entity.id in tied
    )


def _against(value: Value, figure: Figure) -> Fit:
    """How a number stands to a figure in the words of a source, whose bound is not known."""
    ranked = (figure.measure is Measure.ORDINAL) != (value.measure is Measure.ORDINAL)
    if ranked or (figure.measure is Measure.MONEY and figure.currency != value.currency):
        return Fit.OTHER
    fit = compare_numbers(value, figure.value, None, value.bound)
    return fit if fit is Fit.SAME else Fit.OTHER


def _is_finer(said: Date, given: Date) -> bool:
    pairs = ((said.year, given.year), (said.month, given.month), (said.day, given.day))
    return any(told is not None and known is None for told, known in pairs)
