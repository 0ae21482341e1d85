"""Days and times of day as they are written.

In digits: 2023-09-13, 13/09, 13.09., 10:30; in words: "the fifth of November", "le cinq novembre".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.answering.words.figure_words import FigureWords
from bot.answering.words.numbers import Numbers
from bot.answering.words.values import DAYS, Date, Figure, Measure
from bot.matching.fold import Word

_CENTURY = 2000
_MONTHS = 12

_MONTHS_FIRST = "en"
"""The language in which some put the month before the day."""

_DIGIT = re.compile(r"\d")
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
    if not _DIGIT.search(text):
        return
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


class SpelledDays:
    """Finds the days in words of one text, each with its last word."""

    def __init__(self, numbers: Numbers, vocabulary: FigureWords) -> None:
        self._numbers = numbers
        self._word, self._gap = numbers.word, numbers.gap
        self._known = vocabulary.function_words
        self._ordinals = vocabulary.ordinal_words

    def before_month(self, index: int) -> tuple[int, int] | None:
        """The day before a month: "the fifth of", "le cinq".

        Without "of" it may count what a month has more of: "the second November expo".
        """
        found = self._day(index)
        if not found or self._word(index - 1) in self._known.day_determiner:
            return found
        is_of = self._word(found[1] + 1) in self._known.genitive_preposition
        return found if is_of and self._is_ordinal(found[1]) else None

    def behind_month(self, index: int) -> tuple[int, int] | None:
        """The day behind a month, where nothing is counted by it: "November the fifth"."""
        if self._gap(index - 1).strip():
            return None  # "in November, the fifth expo"
        found = self._day(index + (self._word(index) in self._known.definite_article))
        if not found or not self._is_ordinal(found[1]):
            return None
        following = self._word(found[1] + 1)
        ends = not following or bool(self._gap(found[1]).strip())
        return found if ends or following in self._known.site_preposition else None

    def _day(self, index: int) -> tuple[int, int] | None:
        if self._word(index) in self._known.month_opener:
            return 1, index
        found = self._numbers.spelled(index)
        if not found and (day := self._ordinals.get(self._word(index))):
            return day, index  # "second", which is no number besides
        return (int(found[0]), found[1]) if found and 1 <= found[0] <= DAYS else None

    def _is_ordinal(self, index: int) -> bool:
        return self._word(index) in self._ordinals.keys() | self._known.month_opener
