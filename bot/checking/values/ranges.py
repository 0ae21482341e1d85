"""Two values of a statement that make a range: "from the 5th to the 10th", "100-200"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answering.words.figure_words import figure_words
from bot.answering.words.numbers import DIGITS
from bot.answering.words.values import DAYS, Measure
from bot.checking.values.value import Value
from bot.checking.words.cues import cues_of
from bot.matching.fold import Word

_AMOUNTS = (Measure.NUMBER, Measure.MONEY)
_RANGE_MARKS = frozenset("-–—~")


def joined(
    text: str, found: Sequence[Word], language: str, read: Sequence[Value]
) -> Iterator[Value]:
    """The values of a statement, two that make a range as one.

    Args:
        text: The statement.
        found: Its folded words.
        language: The BCP 47 tag of its language.
        read: Its values, in order.
    """
    ranges = _Ranges(text, found, language)
    at = 0
    while at < len(read):
        value = read[at]
        following = read[at + 1] if at + 1 < len(read) else None
        span = ranges.joined(value, following) if following else None
        at += 2 if span else 1
        if span and at < len(read) and (whole := _with_year(span, read[at])):
            span, at = whole, at + 1
        yield span or value


class _Ranges:
    """Joins values by what stands between them in a text."""

    def __init__(self, text: str, found: Sequence[Word], language: str) -> None:
        self._text = text
        self._words = found
        self._folded = [word.text for word in found]
        self._cues = cues_of(language)
        self._function_words = self._cues.function_words

    def joined(self, value: Value, following: Value) -> Value | None:
        """The range that two values make; None where they make none."""
        if not self._are_joined(value, following):
            return None
        small = value.measure in (Measure.NUMBER, Measure.ORDINAL) and value.number <= DAYS
        if following.date and following.date.day and small and value.number >= 1:
            begin = replace(following.date, day=int(value.number))
            return following._replace(
                first=value.first, begin=value.begin, date=begin, until=following.date
            )
        if value.date and value.date.day:
            if following.date and following.date.day:
                year = value.date.year or following.date.year
                return value._replace(
                    last=following.last,
                    date=replace(value.date, year=year),
                    until=following.date,
                )
            if following.measure in (Measure.NUMBER, Measure.ORDINAL) and (
                1 <= following.number <= DAYS
            ):
                end = replace(value.date, day=int(following.number))
                return value._replace(last=following.last, until=end)
        currency = following.currency or value.currency
        alike = currency is None or {value.currency, following.currency} <= {None, currency}
        if alike and value.measure in _AMOUNTS and following.measure in _AMOUNTS:
            low = self._scaled(value, following)
            if low < following.number:
                return following._replace(
                    measure=Measure.MONEY if currency else Measure.NUMBER,
                    currency=currency,
                    first=value.first,
                    begin=value.begin,
                    number=low,
                    to=following.number,
                )
        return None

    def _is_opened(self, value: Value) -> bool:
        """Whether it is told before the first of two numbers that they are the ends of a range."""
        before = [
            last
            for (_, last), sections in self._cues.phrases.find(self._folded[: value.begin])
            if "between" in sections
        ]
        return value.begin - 1 in before

    def _scaled(self, value: Value, following: Value) -> Decimal:
        """The first number with the magnitude that only the second tells: "8 to 12 billion"."""
        own, factor = map(self._magnitude, (value, following))
        scaled = value.number * factor
        return scaled if own == 1 and scaled < following.number else value.number

    def _magnitude(self, value: Value) -> Decimal:
        """What the words of a number multiply it by: "12bn" and "12 billion"."""
        known, factor = figure_words((self._cues.language,)).magnitudes, Decimal(1)
        for word in self._folded[value.first : value.last + 1]:
            glued = DIGITS.fullmatch(word)
            factor *= known.get(glued[2] if glued else word, 1)
        return factor

    def _are_joined(self, value: Value, following: Value) -> bool:
        """Whether what stands between two figures, or before both, makes them a range."""
        last, first = value.last, following.first
        gap = self._text[self._words[last].end : self._words[first].start].strip()
        if first == last + 1:
            return gap in _RANGE_MARKS and bool(gap)
        between = self._folded[last + 1 : first]
        articles = self._function_words.article  # "from the 5th to the 10th"
        plain = [word for word in between if word not in articles] or between  # "à" folds to "a"
        if "ranges" not in self._cues.phrases.of(tuple(plain)):
            return False
        return plain[0] not in self._function_words.conjunction or self._is_opened(value)


def _with_year(period: Value, following: Value) -> Value | None:
    """A period with the year that stands right behind it: "November 5 to 10, 2023"."""
    year = following.date.year if following.date and not following.date.month else None
    if not (year and period.date and period.until and following.first == period.last + 1):
        return None
    return period._replace(
        last=following.last,
        date=replace(period.date, year=year),
        until=replace(period.until, year=year),
    )
