"""Figures in a text: numbers, money, dates and ordinals, read as values.

Both questions and quotes are read by this one reader, so that "10bn RMB", "100 亿元" and
"10 milliards de yuans" are the same value.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.answering.words.days import SpelledDays, digital_dates
from bot.answering.words.figure_words import figure_words
from bot.answering.words.lexicon import Lexicon
from bot.answering.words.lexicons import lexicons
from bot.answering.words.marks import marked
from bot.answering.words.numbers import DIGITS, MAX_DIGITS, Numbers
from bot.answering.words.values import DAYS, Date, Figure, Measure
from bot.matching.fold import APOSTROPHE, Word, words

YEARS = range(1900, 2101)
"""A bare number of four digits in this range is read as a year."""

_CENTURY = 2000
_SHORT_YEARS = range(10, 31)
"""A bare number in this range may be what people write of a year."""

_DIGIT = re.compile(r"\d")
_SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "₤": "GBP", "￥": "CNY"}
_NUMBER_SIGN = "#"
_VERSION = re.compile(r"\d+\.0")
"""How the third edition of an agreement or a program is written: it counts nothing."""


def figures(
    text: str, languages: Sequence[str] = ("en",), folded: Sequence[Word] | None = None
) -> list[Figure]:
    """The figures in ``text``, in order; they do not overlap.

    Args:
        text: Any text.
        languages: The BCP 47 tags of the languages whose number words count; digits, and
            English words for months, magnitudes and currencies, are read in every language.
        folded: The words of the text, where they are known already.
    """
    known = tuple(dict.fromkeys(languages))
    found = words(text) if folded is None else folded
    for lexicon in (lexicons()[name] for name in known if name in lexicons()):
        if lexicon.number_marks:
            found = [_as_typed(word, text, lexicon) for word in found]
    if not may_give([word.text for word in found], known):
        return []
    return list(_Reader(text, found, known).read())


def _as_typed(word: Word, text: str, lexicon: Lexicon) -> Word:
    """A word; with its marks where these tell that it is a number, or that it is none."""
    typed = marked(text[word.start : word.end])
    is_other = typed != lexicon.number_marks.get(word.text, typed)
    return word._replace(text=typed) if typed and (is_other or typed in lexicon.numbers) else word


def may_give(folded: Sequence[str], languages: tuple[str, ...]) -> bool:
    """Whether a text of such words may hold a figure at all, as few do."""
    every = figure_words(languages).every
    return not every.isdisjoint(folded) or bool(_DIGIT.search(" ".join(folded)))


class _Reader:
    """Reads the figures of one text, word by word."""

    def __init__(self, text: str, found: Sequence[Word], languages: tuple[str, ...]) -> None:
        vocabulary = figure_words(languages)
        self._text = text
        self._words = found
        self._vocabulary = vocabulary
        self._numbers = Numbers(text, found, vocabulary)
        self._days = SpelledDays(self._numbers, vocabulary)
        self._word, self._gap = self._numbers.word, self._numbers.gap
        self._has_units = not vocabulary.date_units.keys().isdisjoint(text)
        self._at = 0
        known = digital_dates(text, found, vocabulary, languages)
        self._digital = {figure.first: figure for figure in reversed([*known])}

    def read(self) -> Iterator[Figure]:
        """Every figure from the left; a date wins over the number it begins with."""
        begins = self._vocabulary.begins
        starts = [
            index
            for index, word in enumerate(self._words)
            if word.text in begins or (not word.text.isalpha() and _DIGIT.search(word.text))
        ]
        for start in starts:
            if start < self._at:
                continue  # a word of the figure before it
            self._at = start
            whole = self._digital.get(self._at)
            figure = whole or self._date() or self._ordinal() or self._amount()
            if figure:
                yield figure
                self._at = figure.last + 1

    def _dated(self, date: Date, first: int, further: int) -> Figure:
        return Figure(Measure.DATE, Decimal(0), first, first + further, date=date)

    def _date(self) -> Figure | None:
        """A date with a month's name, an ideographic date, or a bare year."""
        return self._ideographic_date() or self._named_date() or self._year()

    def _ideographic_date(self) -> Figure | None:
        if not self._has_units:
            return None  # as in most texts
        units = self._vocabulary.date_units
        parts: dict[str, int] = {}
        at = self._at
        while found := self._numbers.digits(at) or self._numbers.spelled(at):
            value, last = found
            unit = units.get(self._word(last + 1))
            if not unit or value > YEARS.stop:
                break
            behind = last + 2
            dated = self._numbers.digits(behind) or self._numbers.spelled(behind)
            if unit == "year" and value < YEARS.start and not dated:
                break  # 十年 are ten years
            parts.setdefault(unit, int(value))
            at = behind
        return self._dated(Date(**parts), self._at, at - 1 - self._at) if parts else None

    def _named_date(self) -> Figure | None:
        """``13 September 2023``, ``Sept 13th, 2023``, ``September``; "may" only beside a number."""
        known = self._vocabulary.function_words
        first = self._at
        day = self._day(first)
        at = first + 1 if day else first
        if not day and (spelled := self._days.before_month(first)):
            day, at = spelled[0], spelled[1] + 1
        if day and self._word(at) in known.genitive_preposition:
            at += 1
        month, length = self._month(at)
        if not month:
            return None
        last = at + length - 1
        if not day and (day := self._day(last + 1)):
            last += 1
        elif not day and (spelled := self._days.behind_month(last + 1)):
            day, last = spelled
        linked = self._word(last + 1) in known.month_linker
        year = self._year_at(last + 1 + linked)
        if year:
            last += 1 + linked
        before = self._word(first - 1)
        word = self._word(at)
        placed = before in known.month_preposition
        if word in self._vocabulary.numbers:
            placed &= before in known.site_preposition  # "une liste de sept priorités": seven
        elif word not in self._vocabulary.ambiguous:
            placed = True
        if not (day or year or placed):
            return None
        return self._dated(Date(year, month, day), first, last - first)

    def _year_at(self, index: int) -> int | None:
        """The year that stands behind a month: "2023", "'23"."""
        word = self._word(index)
        if self._is_short_year(index):
            return _CENTURY + int(word)
        year = int(word[:MAX_DIGITS]) if word.isdecimal() else 0
        return year if year in YEARS else None

    def _is_short_year(self, index: int) -> bool:
        """Whether a word is a year of this century behind an apostrophe: "Feb '23"."""
        word = self._word(index)
        start = self._words[index].start if word else 0
        before = self._text[start - 1 : start]
        return len(word) == 2 and word.isdecimal() and bool(APOSTROPHE.match(before))  # noqa: PLR2004 - "23"

    def _day(self, index: int) -> int | None:
        match = DIGITS.fullmatch(self._word(index)[:6])
        if not match or (match[2] and match[2] not in self._vocabulary.suffixes):
            return None
        if self._is_short_year(index):
            return None
        day = int(match[1])
        return day if 1 <= day <= DAYS else None

    def _month(self, index: int) -> tuple[int, int]:
        """The month that is named from ``index`` on, and in how many words; 0 where none is."""
        if self._word(index) not in self._vocabulary.every:
            return 0, 0  # as most words are in no month's name
        for length in (3, 2, 1):
            name = " ".join([self._word(index + n) for n in range(length)])
            if name in self._vocabulary.months:
                return self._vocabulary.months[name], length
        return 0, 0

    def _year(self) -> Figure | None:
        word = self._word(self._at)
        if self._ends_as_year(word):
            return self._dated(Date(year=_CENTURY + int(word)), self._at, 0)
        if not (word.isdecimal() and len(word) == 4 and int(word) in YEARS):  # noqa: PLR2004 - a year
            return None
        following = self._word(self._at + 1)
        known = self._vocabulary
        if following in known.magnitudes or following in known.currencies or self._is_counted():
            return None
        if following in known.function_words.rounding:
            return None  # 2000多家
        return self._dated(Date(year=int(word)), self._at, 0)

    def _is_counted(self) -> bool:
        """Whether a phrase before a number tells that it is no year: "fewer than 2000"."""
        before = [self._word(self._at - n) for n in (3, 2, 1)]
        return any(" ".join(before[first:]) in self._vocabulary.counting for first in (0, 1))

    def _ends_as_year(self, word: str) -> bool:
        """Whether two digits end a clause as a year does: "the policy they put out in 22"."""
        known = self._vocabulary.function_words
        before = self._word(self._at - 1) in known.year_preposition & known.site_preposition
        gap = self._gap(self._at)
        ends = self._at + 1 == len(self._words) or (gap.strip() and gap[-1:].isspace())
        return before and bool(ends) and word.isdecimal() and int(word[:MAX_DIGITS]) in _SHORT_YEARS

    def _ordinal(self) -> Figure | None:
        word, following = self._word(self._at), self._word(self._at + 1)
        match = DIGITS.fullmatch(word[: MAX_DIGITS + 5])
        known = self._vocabulary
        start = self._words[self._at].start
        is_marked = self._text[start - 1 : start] == _NUMBER_SIGN
        if match and (match[2] in known.suffixes if match[2] else is_marked):
            return Figure(Measure.ORDINAL, Decimal(match[1]), self._at, self._at)
        if word in known.prefixes and following.isdecimal():
            value = Decimal(following[:MAX_DIGITS])
            both = self._word(self._at - 1) in known.prefixes  # "lần thứ 21"
            return Figure(Measure.ORDINAL, value, self._at - both, self._at + 1)
        is_named = word in known.prefixes - known.function_words.negative_quantifier
        is_marker = word in known.function_words.ordinal_marker
        if (is_named or is_marker) and (found := self._numbers.number(self._at + 1)):
            return Figure(Measure.ORDINAL, found[0], self._at, found[1])
        return None

    def _amount(self) -> Figure | None:
        """A number, with the currency that stands beside it."""
        found = self._numbers.number(self._at)
        if not found:
            return None
        value, last = found
        known = self._vocabulary.currencies
        genitive = self._vocabulary.function_words.genitive_preposition
        following = last + 2 if self._word(last + 1) in genitive else last + 1
        before = self._text[max(0, self._words[self._at].start - 2) : self._words[self._at].start]
        behind = self._gap(following - 1).strip()[:1]  # "1,4 milliard de $"
        symbol = next((s for s in (*before.strip(), *behind) if s in _SYMBOLS), "")
        currency = _SYMBOLS.get(symbol) or self._numbers.code(self._at) or None
        code, end = self._currency(following)
        if code:
            currency, last = code, end
        elif (
            not currency
            and self._word(self._at - 1) in known
            and self._gap(self._at - 1) in ("", " ")
        ):
            currency = known[self._word(self._at - 1)]
        measure = Measure.MONEY if currency else Measure.NUMBER
        if self._word(last) in self._vocabulary.ordinal_words:
            measure = Measure.ORDINAL
        if not currency and _VERSION.fullmatch(
            self._text[self._words[self._at].start : self._words[last].end]
        ):
            measure = Measure.ORDINAL
        return Figure(measure, value, self._at, last, currency=currency)

    def _currency(self, index: int) -> tuple[str | None, int]:
        """The currency that is named from word ``index`` on, and its last word."""
        for length in (3, 2, 1):
            name = " ".join([self._word(index + n) for n in range(length)])
            if name in self._vocabulary.currencies:
                return self._vocabulary.currencies[name], index + length - 1
        return None, index
