"""The typed values of the sources, and how a value of a message stands to each."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from bot.answering.records.record import Record
from bot.answering.words.values import Measure
from bot.checking.how_many.counts import Counts
from bot.checking.sources.clause import Clause, Match
from bot.checking.sources.means import Means
from bot.checking.statements.counted import is_behind
from bot.checking.statements.reading import Reading
from bot.checking.values.comparison import Fit, compare_money, compare_numbers, is_in_full, nearest
from bot.checking.values.number_words import ordinals
from bot.checking.values.value import Value
from bot.checking.values.values import values
from bot.checking.when.dates import dated
from bot.facts import Attribute, Fact
from bot.matching.fold import Word, words

_RANKED = frozenset({Attribute.RANK, Attribute.EDITION})
"""Attributes of facts whose quotes tell a rank, which no typed field does."""


class Given(NamedTuple):
    """A value of a source, and how one of a message stands to it.

    Attributes:
        fit: How that stands to it.
        fact: The fact that gives it; its date, where there is no number.
        number: The number.
        currency: The ISO 4217 code of money.
    """

    fit: Fit
    fact: Fact | None = None
    number: Decimal | None = None
    currency: str | None = None


_NOTHING = Given(Fit.OTHER)


class TypedValues:
    """Finds what the facts of one fact base give of a value's attribute."""

    def __init__(self, means: Means, counts: Counts) -> None:
        self._base = means.base
        self._counts = counts
        self._years = means.evidence.passages.years.in_full
        self._ranks = {
            record.number: tuple(self._ranked(record.statement))
            for entity in means.base.entities
            for record in means.subjects.facts_of(entity, lambda fact: fact.attribute in _RANKED)
            if isinstance(record.statement, Fact)
        }

    def _ranked(self, fact: Fact) -> Iterator[Value]:
        """The ranks and shares that the words of a fact tell."""
        texts = [("en", fact.text.en)] if fact.text else []
        texts += [(self._base.sources[q.source].language, q.text) for q in fact.quotes]
        for language, text in texts:
            found = words(text)
            yield from (v for v in values(text, found, language) if v.is_share)
            yield from ordinals(found, language)

    def given(self, reading: Reading, value: Value, clause: Clause, match: Match) -> Given:
        """How a value stands to that of a statement, and the latter."""
        statement = match.record.statement
        if not isinstance(statement, Fact):
            return _NOTHING
        if value.measure is Measure.MONEY and statement.money:
            fit, money = compare_money(value, statement.money)
            return Given(fit, statement, money.amount, money.currency)
        if value.date and statement.when:
            fit = dated(reading, value, clause, statement)
            full = is_in_full(value, self._years(statement))
            return Given(Fit.SAME if full and fit is Fit.FINER else fit, statement)
        ranks = not is_behind(reading, value, "in_a_row")  # "for the fifth year running"
        if ranks and (value.measure is Measure.ORDINAL or value.is_share):
            return self._ranked_as(value, statement, match.record)
        if value.measure is Measure.NUMBER and statement.count:
            fit = self._counts.fit(reading, value, clause, match, statement.count)
            return Given(fit, statement, statement.count.number)
        return _NOTHING

    def _ranked_as(self, value: Value, fact: Fact, record: Record) -> Given:
        """How a rank or a share stands to that of a statement."""
        ranks = [r for r in self._ranks.get(record.number, ()) if r.is_share == value.is_share]
        if not ranks or not (value.is_share or fact.attribute is Attribute.RANK):
            return _NOTHING
        fits = [compare_numbers(value, rank.number, None, rank.bound) for rank in ranks]
        return Given(nearest(fits), fact, ranks[0].number)

    def written(self, given: Given) -> str:
        """A value as a quote writes it, or as plain digits where none does."""
        if given.fact is None or given.number is None:
            return given.fact.when.said if given.fact and given.fact.when else ""
        for quote in given.fact.quotes:
            language = self._base.sources[quote.source].language
            found, valued = _read(quote.text, language)
            for value in valued:
                alike = not given.currency or value.currency == given.currency
                if value.number == given.number and alike:
                    start = found[value.begin].start
                    start -= quote.text[:start].endswith("$")
                    return quote.text[start : found[value.last].end]
        return f"{given.number:,}" + (f" {given.currency}" if given.currency else "")


@lru_cache(maxsize=1_024)
def _read(text: str, language: str) -> tuple[Sequence[Word], Sequence[Value]]:
    """The words and the values of a quote, which many messages ask for again."""
    found = words(text)
    return found, values(text, found, language)
