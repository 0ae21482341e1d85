"""How a value of a statement stands to those that a passage gives, in its words or by type."""

from collections.abc import Iterable

from bot.answering.values import Date, Figure, Measure
from bot.checking.comparing import (
    Fit,
    compare_count,
    compare_dates,
    compare_money,
    compare_numbers,
    nearest,
)
from bot.checking.passages import Passage
from bot.checking.values import Value


def best_fit(value: Value, passage: Passage) -> Fit:
    """How a value stands to the nearest of those that a passage gives."""
    best = Fit.OTHER
    if not (passage.facts or passage.figures):
        return best
    for fit in _fits(value, passage):
        if fit is Fit.SAME:
            return fit
        best = nearest((best, fit))
    return best


def _fits(value: Value, passage: Passage) -> Iterable[Fit]:
    """How a value stands to each value of a passage, those in its words included."""
    measure, dated = value.measure, value.date is not None
    for fact in passage.facts:
        if fact.money and measure is Measure.MONEY:
            yield compare_money(value, fact.money)[0]
        if fact.count and measure in (Measure.NUMBER, Measure.ORDINAL):
            yield compare_count(value, fact.count)
        if dated and fact.when:
            yield compare_dates(value, fact.when, part="whole")
    if value.until is None and value.to is None:  # as the figures in words all are
        for figure in passage.figures:
            if dated is (figure.date is not None):
                yield _against(value, figure)


def _against(value: Value, figure: Figure) -> Fit:
    """How a value stands to a figure in the words of a source, whose bound is not known."""
    if value.date and figure.date:
        if not figure.date.fits(value.date):
            return Fit.OTHER
        return Fit.FINER if _is_finer(value.date, figure.date) else Fit.SAME
    ranked = (figure.measure is Measure.ORDINAL) != (value.measure is Measure.ORDINAL)
    if ranked or (figure.measure is Measure.MONEY and figure.currency != value.currency):
        return Fit.OTHER
    fit = compare_numbers(value, figure.value, None, value.bound)
    return fit if fit is Fit.SAME else Fit.OTHER


def _is_finer(said: Date, given: Date) -> bool:
    pairs = ((said.year, given.year), (said.month, given.month), (said.day, given.day))
    return any(told is not None and known is None for told, known in pairs)
