"""Days of a month that are written in words: "the fifth of November", "le cinq novembre"."""

from bot.answering.words.figure_words import FigureWords
from bot.answering.words.numbers import Numbers
from bot.answering.words.values import DAYS


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
