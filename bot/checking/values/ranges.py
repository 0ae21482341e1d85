"""Two values of a statement that make a range: "from the 5th to the 10th", "100-200"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answering.words.values import DAYS, Measure
from bot.checking.values.value import Value
from bot.checking.words.cues import cues_of
from bot.matching.fold import Word

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
        if not self._are_joined(value.last, following.first):
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
        if value.measure is Measure.NUMBER and following.measure in (
            Measure.NUMBER,
            Measure.MONEY,
        ):
            between = self._folded[value.last + 1 : following.first]
            adjoining = len(between) != 1 or between[0] not in self._function_words.conjunction
            if adjoining and value.number < following.number:
                return following._replace(
                    first=value.first,
                    begin=value.begin,
                    number=value.number,
                    to=following.number,
                )
        return None

    def _are_joined(self, last: int, first: int) -> bool:
        """Whether what stands between two figures makes them a range."""
        gap = self._text[self._words[last].end : self._words[first].start].strip()
        if first == last + 1:
            return gap in _RANGE_MARKS and bool(gap)
        articles = self._function_words.article  # "from the 5th to the 10th"
        between = tuple(word for word in self._folded[last + 1 : first] if word not in articles)
        return "ranges" in self._cues.phrases.of(between)


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
