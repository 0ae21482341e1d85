"""Dates and times of day that are written in digits: 2023-09-13, 13/09, 13.09., 10:30."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.answering.words.figure_words import FigureWords
from bot.answering.words.values import DAYS, Date, Figure, Measure
from bot.matching.fold import Word

_CENTURY = 2000
_MONTHS = 12

_MONTHS_FIRST = "en"
"""The language in which some put the month before the day."""

_ISO = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d/])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.,]\d)", re.ASCII
)
_CLOCK = re.compile(
    r"(?<![\d:.,])(?:[01]?\d|2[0-4])"
    r"(?::[0-5]\d(?::[0-5]\d)?(?!\d)| ?h(?: ?[0-5]\d)?\b"
    r"|(?:[.:][0-5]\d)? ?(?:[ap]m\b|[ap]\.m\.|o['’]?clock\b)"
    r"|[点點时時](?=\d|整|半)(?:[0-5]?\d分)?)"
    r"(?: ?[ap]\.?m\b)?|(?<=[上下中]午)\d{1,2}[点點时時]",
    re.ASCII | re.IGNORECASE,
)
"""How a time of day is written: no magnitude and no noun is as short as its units."""


def digital_dates(
    text: str, found: Sequence[Word], vocabulary: FigureWords, languages: Sequence[str]
) -> Iterator[Figure]:
    """The dates and times of day in digits, those that may be another day as a moment.

    Args:
        text: Any text.
        found: Its folded words.
        vocabulary: The words that make figures in its languages.
        languages: The BCP 47 tags of these.
    """
    iso, numeric, clock = ([*one.finditer(text)] for one in (_ISO, _NUMERIC, _CLOCK))
    if not (iso or numeric or clock):
        return  # as in most texts
    reader = _Reader(text, found, vocabulary, languages)
    for match in clock:
        yield from reader.figure(match, None)
    for match in iso:
        yield from reader.figure(match, Date(int(match[1]), int(match[3]), int(match[4])))
    for match in numeric:
        yield from reader.numeric(match)


class _Reader:
    def __init__(
        self, text: str, found: Sequence[Word], vocabulary: FigureWords, languages: Sequence[str]
    ) -> None:
        self._text = text
        self._words = found
        self._starts = [word.start for word in found]
        self._vocabulary = vocabulary
        self._months_first = _MONTHS_FIRST in languages[:1]

    def figure(self, match: re.Match[str], date: Date | None) -> Iterator[Figure]:
        """A date, or a moment that no calendar tells, where a word begins."""
        first = bisect_left(self._starts, match.start())
        if first < len(self._starts) and self._starts[first] == match.start():
            last = bisect_left(self._starts, match.end()) - 1
            measure = Measure.DATE if date else Measure.MOMENT
            yield Figure(measure, Decimal(0), first, last, date=date)

    def numeric(self, match: re.Match[str]) -> Iterator[Figure]:
        """A day and a month, if they are no decimals, no share and no range."""
        one, mark, other, written = match.groups()
        day, month = int(one), int(other)
        year = int(written) + _CENTURY * (len(written) == 2) if written else None  # noqa: PLR2004 - "23"
        if day <= _MONTHS < month and mark != ".":
            day, month = month, day
        if not (1 <= day <= DAYS and 1 <= month <= _MONTHS):
            return
        is_clear = day > _MONTHS or day == month
        if year is None and mark == "-":
            return  # "3-5 parks"
        if year is None and not (mark == "/" and is_clear) and not self._is_dated(match):
            return
        is_open = mark != "." and self._months_first and not is_clear  # 9/10 may be in October
        yield from self.figure(match, None if is_open else Date(year, month, day))

    def _is_dated(self, match: re.Match[str]) -> bool:
        """Whether words around two numbers make them a date: "on 13.09. in Islamabad"."""
        known = self._vocabulary.function_words
        first = bisect_left(self._starts, match.start())
        before = self._words[first - 1].text if first else ""
        if before not in known.day_determiner | known.day_preposition:
            return False
        behind = bisect_left(self._starts, match.end())
        following = self._words[behind] if behind < len(self._words) else None
        gap = self._text[match.end() : following.start if following else None].strip()
        if following is None or gap:
            return not gap or gap[0] in ".,;:!?)。，"
        return following.text in (
            known.site_preposition | known.conjunction | known.agentive_preposition
        )
