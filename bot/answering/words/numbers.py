"""Numbers in a text: digits, number words and magnitudes, read as values."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.answering.words.figure_words import FigureWords
from bot.matching.fold import Word

MAX_DIGITS = 18
"""Longer runs of digits are no figure that a source gives."""

DIGITS = re.compile(r"(\d+)([a-z]*)")
"""A word in digits, and what is glued to them: "13th", "10bn"."""

_GLUED = re.compile(r"([a-z]+)(\d+[a-z]*)")
"""The code of a currency before a number: "rmb10"."""

HALF = Decimal("0.5")

_ONES = range(10)
"""What one digit may be: decimals are said digit by digit."""

_HUNDRED = 100
_MULTIPLYING = (10, 20, _HUNDRED)
"""Numbers whose words multiply smaller ones right before them."""

_LONGEST = 4
"""Words of the longest name of a number: "quatre-vingt-dix-sept"."""

_DIGITS = 4
"""So many numbers below ten in a row are the digits of one."""

_GROUP = re.compile(r"[,.  '’]")

_MILLION, _BILLION = 10**6, 10**9

_GROUPED = 3
"""Digits between two marks of a long number: thousands."""


class Numbers:
    """Reads the numbers of one text from any of its words on."""

    def __init__(self, text: str, found: Sequence[Word], vocabulary: FigureWords) -> None:
        self._text = text
        self._words = found
        self._vocabulary = vocabulary
        self._glued = dict(self._codes())

    def word(self, index: int) -> str:
        """Word ``index`` as it is folded; "" before the first and behind the last.

        Of a number behind the code of its currency, the number: "10bn" of "RMB10bn".
        """
        if index in self._glued:
            return self._glued[index][1]
        return self._words[index].text if 0 <= index < len(self._words) else ""

    def code(self, index: int) -> str:
        """The currency that is glued to a number before it; "" where none is."""
        return self._glued.get(index, ("", ""))[0]

    def _codes(self) -> Iterator[tuple[int, tuple[str, str]]]:
        """The currencies that are glued to numbers, and the numbers, by their words."""
        for index, word in enumerate(self._words):
            if not word.text.isalpha() and (match := _GLUED.fullmatch(word.text[:MAX_DIGITS])):
                code, number = match.groups()
                if code in self._vocabulary.currencies:
                    yield index, (self._vocabulary.currencies[code], number)

    def gap(self, index: int) -> str:
        """What stands between word ``index`` and the next one."""
        if index + 1 >= len(self._words):
            return self._text[self._words[-1].end :][:3]
        return self._text[self._words[index].end : self._words[index + 1].start]

    def number(self, index: int) -> tuple[Decimal, int] | None:
        """The number from word ``index`` on, with its magnitude, and its last word."""
        found = self.digits(index) or self.spelled(index) or self._halved(index) or self._one(index)
        if not found:
            return None
        value, last = found
        half = self._half(last + 1)
        if half and self.word(last + 1 + half) in self._vocabulary.magnitudes:
            value, last = value + HALF, last + half  # "four and a half thousand"
        least = None
        while factor := self._vocabulary.magnitudes.get(self.word(last + 1)):
            value, last, least = value * factor, last + 1, factor
            if half := self._half(last + 1):  # "4 millions et demi"
                value, last, least = value + HALF * factor, last + half, None
        if least and (rest := self._rest(last, least)):
            return value + rest[0], rest[1]
        return value, last

    def _rest(self, last: int, magnitude: int) -> tuple[Decimal, int] | None:
        """What words add to a number right behind its magnitude: "three thousand four hundred"."""
        if self.gap(last).strip():
            return None
        rest = self.number(last + 1) if self.spelled(last + 1) else None
        return rest if rest and rest[0] < magnitude else None

    def _one(self, index: int) -> tuple[Decimal, int] | None:
        """One, where the word is a magnitude of which there is one; "half a billion" is none.

        "Past the billion" is one too; "the billions" are not.
        """
        known, word = self._vocabulary, self.word(index)
        article, factor = self.word(index - 1), known.magnitudes.get(word, 0)
        halved = any(self.word(index - 2) == half[-1] for half in known.halves)
        whole = factor >= _MILLION and len(word) > _LONGEST and not word.endswith("s")
        whole = whole and article in known.function_words.definite_article
        if not whole and article not in known.function_words.indefinite_article:
            return None
        if decimals := self._decimals(index):  # "un virgule quatre"
            return Decimal(f"1.{decimals}"), index + len(decimals)
        one = factor and not halved
        return (Decimal(1), index - 1) if one else None

    def _halved(self, index: int) -> tuple[Decimal, int] | None:
        """A half before a magnitude of which there is no more: "half a billion"."""
        known = self._vocabulary
        if not any(self.word(index) == half[-1] for half in known.halves):
            return None
        last = index + (self.word(index + 1) in known.function_words.indefinite_article)
        return (HALF, last) if self.word(last + 1) in known.magnitudes else None

    def _half(self, index: int) -> int:
        """How many words from ``index`` on add a half to a number."""
        first = self.word(index)
        for half in self._vocabulary.halves:
            if half[0] == first and all(
                self.word(index + at) == word for at, word in enumerate(half)
            ):
                return len(half)
        return 0

    def digits(self, index: int) -> tuple[Decimal, int] | None:
        """A number in digits from word ``index`` on, its groups and decimals, and its last word."""
        match = DIGITS.fullmatch(self.word(index)[: MAX_DIGITS + 8])
        if not match or len(match[1]) > MAX_DIGITS:
            return None
        digits, suffix, last, decimals = match[1], match[2], index, ""
        while not suffix and not decimals and _GROUP.fullmatch(gap := self.gap(last) or "-"):
            following = DIGITS.fullmatch(self.word(last + 1)[: MAX_DIGITS + 8])
            if not following or len(digits) > MAX_DIGITS:
                break
            is_group = len(following[1]) == _GROUPED
            grouped = (is_group and len(digits) <= _GROUPED) or last > index
            if grouped and is_group and not (gap in ",." and self._is_decimal(index, last + 1)):
                digits += following[1]
            elif gap in ",.":
                decimals = following[1]
            else:
                break
            suffix, last = following[2], last + 1
        if last == index and not suffix and (decimals := self._decimals(index + 1)):
            last += 1 + len(decimals)
        value = Decimal(f"{digits}.{decimals or 0}")
        if suffix:
            factor = self._vocabulary.magnitudes.get(suffix)
            if not factor:
                return None
            value *= factor
        return value, last

    def _is_decimal(self, first: int, last: int) -> bool:
        """Whether three digits behind a mark are decimals, as what stands behind them tells.

        "1.412 billion" are not thousands of them, nor "1.412bn"; "1,400 million" are.
        """
        if not self.word(last).isdecimal():
            return True
        factor = self._vocabulary.magnitudes.get(self.word(last + 1), 1)
        alone = last == first + 1 and len(self.word(first)) == 1
        return alone and factor >= (_MILLION if self.gap(first) == "." else _BILLION)

    def spelled(self, index: int) -> tuple[Decimal, int] | None:
        """Number words: tens, scores and hundreds multiply what stands before; the rest adds up.

        "一百二十" is 120, and "quatre-vingt-dix" is 90.
        """
        magnitudes = self._vocabulary.magnitudes
        value, last, said = 0, index - 1, list[int]()
        whole: tuple[int, int] | None = None  # "the fifth one" is no sixth
        while found := self._named(last + 1):
            number, end = found
            if last >= index and not self._goes_on(last):
                break  # "the first one, five in all"
            multiplies = number in _MULTIPLYING
            if last >= index and not multiplies and self.word(end) in magnitudes:
                break  # "two dozen"
            if not whole and said and said[-1] % 10 and number in _ONES:
                whole = value, last
            said.append(number)
            before = value % number if multiplies else 0
            value += before * (number - 1) if before else number
            last = end
            if number == _HUNDRED and self._adds(last + 1):  # "a hundred and twenty"
                last += 1
        if last < index or self._is_vague(index, last):
            return None
        if len(said) >= _DIGITS and max(said) in _ONES:  # 二零二三 is 2023
            value = int("".join(map(str, said)))
        elif whole:
            value, last = whole
        if decimals := self._decimals(last + 1):
            return Decimal(f"{value}.{decimals}"), last + 1 + len(decimals)
        alone = last == index and value <= 1
        counts = self.word(last + 1) in magnitudes or self._half(last + 1)
        return None if alone and not counts else (Decimal(value), last)

    def _named(self, index: int) -> tuple[int, int] | None:
        """The number that has a name from word ``index`` on, and its last word: "vingt et une"."""
        numbers = self._vocabulary.numbers
        first = self.word(index)
        if first not in self._vocabulary.number_heads:
            return None  # as most words
        for length in range(_LONGEST, 1, -1):
            last = index + length - 1
            name = " ".join((first, *(self.word(at) for at in range(index + 1, last + 1))))
            if name in numbers and all(map(self._goes_on, range(index, last))):
                return numbers[name], last
        return (numbers[first], index) if first in numbers else None

    def _goes_on(self, index: int) -> bool:
        """Whether nothing parts a word of a number from the next one."""
        return not self.gap(index).strip(" -")

    def _is_vague(self, first: int, last: int) -> bool:
        """Whether number words only tell an order of size: "several hundred", 十几, 数百."""
        vague = self._vocabulary.function_words.indefinite_numeral
        before = self.word(first - 1) in vague
        multiplies = self._vocabulary.numbers.get(self.word(first)) in _MULTIPLYING
        return (before and multiplies) or (self.word(last + 1) in vague and not self.gap(last))

    def _adds(self, index: int) -> bool:
        """Whether a word joins a number below a hundred to what stands before it."""
        following = self._vocabulary.numbers.get(self.word(index + 1), _HUNDRED)
        return (
            self.word(index) in self._vocabulary.function_words.conjunction and following < _HUNDRED
        )

    def _decimals(self, index: int) -> str:
        """The decimals behind "point", digit by digit: "one point four"; "" for none."""
        if self.word(index) not in self._vocabulary.function_words.decimal_marker:
            return ""
        digits = ""
        while (number := self._digit(index + 1 + len(digits))) in _ONES:
            digits += str(number)
        return digits if number is None else ""

    def _digit(self, index: int) -> int | None:
        """The number that one word is, in digits or not."""
        word = self.word(index)
        return (
            int(word) if len(word) == 1 and word.isdecimal() else self._vocabulary.numbers.get(word)
        )
