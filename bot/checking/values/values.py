"""The values of a statement, with their bounds and ranges."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.answering.words.figure_words import figure_words
from bot.answering.words.figures import figures
from bot.answering.words.language import has_trait
from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import stem
from bot.answering.words.traits import Trait
from bot.answering.words.values import Date, Figure, Measure
from bot.checking.values.comparison import SIDES, THIRDS
from bot.checking.values.currencies import DOLLARS, currencies
from bot.checking.values.number_words import ranks, singles
from bot.checking.values.ranges import joined
from bot.checking.values.value import Value
from bot.checking.words.cues import Spans, cues_of
from bot.facts import Bound
from bot.matching.fold import Word

LONGEST_BOUND = 4
"""Words of the longest phrase such as "no fewer than"."""

LONGEST_CURRENCY = 3

MILLION = 1_000_000
"""Smaller numbers may count things in a statement of money."""

ODD = Decimal("0.25")
"""So large a share one more in the last place may add to a number: "80-odd", not "3,000-odd"."""

HALF = 50
"""The percentage that is a half."""

NEAR_PERCENT = 3
"""So many words from a number "percent" may stand."""


def values(
    text: str, found: Sequence[Word], language: str, spans: Spans | None = None
) -> list[Value]:
    """The values in a text in order, ranges joined, with the words that bound them.

    Args:
        text: The statement.
        found: Its folded words.
        language: The BCP 47 tag of its language.
        spans: Its cues, where they are known already.
    """
    if spans is None:
        spans = cues_of(language).find([word.text for word in found])
    reader = _Reader(text, found, language, spans)
    given = figures(text, (language,), found)
    read = [
        share
        for share in (*reader.fractions(), *reader.rough_numbers())
        if not any(one.first <= share.first and share.last < one.last for one in given)
    ]
    taken = {i for value in read for i in range(value.first, value.last + 1)}
    read += [
        reader.value(part)
        for one in given
        if taken.isdisjoint((one.first, one.last))
        for part in reader.parted(one)
    ]
    taken |= {i for value in read for i in range(value.first, value.last + 1)}
    read += singles(spans, taken)
    read += reader.months(taken)
    read += ranks(found, language, spans, taken)
    ordered = list(joined(text, found, language, sorted(read, key=lambda value: value.first)))
    return list(_halved(list(reader.related(ordered))))


class _Reader:
    def __init__(self, text: str, found: Sequence[Word], language: str, spans: Spans) -> None:
        self._text = text
        self._spans = spans
        self._words = found
        self._folded = [word.text for word in found]
        self._cues = cues_of(language)
        self._function_words = self._cues.function_words
        lexicon = lexicons().get(language) or lexicons()["en"]
        self._bounds = lexicon.bounds
        self._periods = lexicon.periods
        self._known = lexicon.currencies
        self._months = lexicon.months

    def parted(self, figure: Figure) -> Iterator[Figure]:
        """A figure; or a month and a number that a comma parts: "In September, 10 firms"."""
        date = figure.date
        two = figure.last == figure.first + 1 and date and date.month and date.day and not date.year
        if date and two and "," in self._gap(figure.first):
            yield replace(figure, last=figure.first, date=replace(date, day=None))
            number = Decimal(date.day or 0)
            yield Figure(Measure.NUMBER, number, figure.last, figure.last)
        else:
            yield figure

    def months(self, taken: set[int]) -> Iterator[Value]:
        """Months such as "March" that are words besides, where they stand behind "for" or "in"."""
        for index, month in enumerate(map(self._months.get, self._folded)):
            if not month or index in taken:
                continue
            before = self._folded[index - 1] if index else ""
            capital = self._text[self._words[index].start].isupper()
            if capital and before in self._function_words.month_modifier:
                date = Date(None, month, None)
                yield Value(Measure.DATE, Decimal(0), index, index, date=date, begin=index)

    def fractions(self) -> Iterator[Value]:
        """Shares in words: "a quarter" is 25 percent, "most of" over 50."""
        for (first, last), (percent,) in self._cues.fractions.find(self._folded):
            share = Value(Measure.NUMBER, Decimal(percent), first, last, is_share=True)
            yield _begun(self._bound(share))
        for first, last in self._spans.get("proportions", ()):  # "most of" is over half
            half = Value(Measure.NUMBER, Decimal(50), first, last, is_share=True)
            yield _begun(half._replace(bound=Bound.OVER))

    def rough_numbers(self) -> Iterator[Value]:
        """Numbers that name an order of size: "two dozen", "une vingtaine"."""
        for (first, last), (number,) in self._cues.rough_numbers.find(self._folded):
            value = Value(Measure.NUMBER, Decimal(number), first, last, bound=Bound.ABOUT)
            yield _begun(self._bound(value))

    def value(self, figure: Figure) -> Value:
        value = Value(
            figure.measure,
            figure.value,
            figure.first,
            figure.last,
            currency=figure.currency,
            date=figure.date,
        )
        if value.measure is Measure.NUMBER:
            value = self._number(value)
        elif value.measure is Measure.MONEY:
            value = self._money(value)
        value = self._sided(self._third(value)) if value.date else self._bound(value)
        return _begun(value)

    def _sided(self, value: Value) -> Value:
        """A date with the side of it on which something is told to be: "before 2022"."""
        for begin in range(max(0, value.first - LONGEST_BOUND), value.first):
            side = self._periods.get(" ".join(self._folded[begin : value.first]))
            if side in SIDES:
                return value._replace(side=side, begin=begin)
        return value

    def _third(self, value: Value) -> Value:
        """A month with the part of it that is told: "early March", "fin mars", 3月下旬."""
        if not value.date or not value.date.month or value.date.day:
            return value
        for third, section in enumerate(THIRDS, 1):
            for first, last in self._spans.get(section, ()):
                if last == value.first - 1:
                    return value._replace(third=third, first=first, begin=first)
                if has_trait(self._cues.language, Trait.IDEOGRAPHIC) and first == value.last + 1:
                    return value._replace(third=third, last=last)
        return value

    def _number(self, value: Value) -> Value:
        known = self._function_words
        first = value.last + 1
        first += not known.genitive_preposition.isdisjoint(self._folded[first : first + 1])
        code, last = self._currency(first)
        if not code and (first, first) in self._spans.get("before_place", ()):
            code, last = self._currency(first + 1)  # "31 billion in US dollars"
        if code:
            return value._replace(measure=Measure.MONEY, currency=code, last=last)
        if value.number >= MILLION and (stated := self._stated()):
            return value._replace(measure=Measure.MONEY, currency=stated)
        after = self._folded[value.last + 1 : value.last + 3]
        more = bool(after) and after[0] in known.additive_determiner
        more |= any(first == value.last + 1 for first, _ in self._spans.get("remaining", ()))
        more = more and known.comparative_particle.isdisjoint(after[1:])
        return value._replace(is_share=self._is_share(value), is_relative=more)

    def _stated(self) -> str | None:
        """The currency in which a statement says that it counts: "in dollars, it is 1.38bn"."""
        known = figure_words((self._cues.language,)).currencies
        placing = self._function_words.site_preposition
        stated = (known.get(word) for at, word in pairwise(self._folded) if at in placing)
        return next(filter(None, stated), None)

    def related(self, read: Sequence[Value]) -> Iterator[Value]:
        """Values in order, the two of "two in five" as what counts nothing by itself."""
        ratios = {
            value.first
            for one, other in pairwise(read)
            if one.measure is other.measure is Measure.NUMBER and self._is_ratio(one, other)
            for value in (one, other)
        }
        return (v._replace(is_relative=True) if v.first in ratios else v for v in read)

    def _is_ratio(self, one: Value, other: Value) -> bool:
        """Whether one of two numbers counts some of the other: "nine in ten", "9/10"."""
        between = tuple(self._folded[one.last + 1 : other.first])
        if between:
            return "ratios" in self._cues.phrases.of(between)
        return self._gap(one.last).strip() == "/"

    def _money(self, value: Value) -> Value:
        """Money with the sign of its currency that stands before it: "US$"."""
        before = self._folded[value.first - 1] if value.first else ""
        gap = self._gap(value.first - 1).strip() if value.first else ""
        if gap == "$" and before in DOLLARS:
            return value._replace(currency=DOLLARS[before], first=value.first - 1)
        if before not in self._known or gap:
            return value
        return value._replace(first=value.first - 1)

    def _currency(self, first: int) -> tuple[str | None, int]:
        for length in range(LONGEST_CURRENCY, 0, -1):
            words = self._folded[first : first + length]
            code = currencies().get(tuple(stem(word, self._cues.language) for word in words))
            if code:
                return code, first + len(words) - 1
        return None, first

    def _is_share(self, value: Value) -> bool:
        after = self._words[value.last].end
        if self._text[after : after + 2].lstrip()[:1] in ("%", "％"):
            return True
        near = range(value.first - NEAR_PERCENT, value.last + NEAR_PERCENT + 1)
        return any(first in near for first, _ in self._spans.get("percent", ()))

    def _bound(self, value: Value) -> Value:
        if self._text[self._words[value.last].end :][:1] == "+":
            return value._replace(bound=Bound.OVER, is_inclusive=True)
        # "Over 100", "over a hundred", "over the million"
        before = self._folded[value.first - 1 : value.first]
        end = value.first - (not self._function_words.article.isdisjoint(before))
        for length in range(min(LONGEST_BOUND, end), 0, -1):
            begin = end - length
            phrase = " ".join(self._folded[begin:end])
            bound = self._bounds.get(phrase)
            if bound and len(phrase) > 1:  # "à" is what folding leaves of "jusqu'à"
                barely = [
                    first
                    for first, last in self._spans.get("barely", ())
                    if first <= begin <= last + 1
                ]
                is_near = bound == Bound.NEARLY or bool(barely)  # which "under" is not
                bound = Bound.NEARLY if bound == "under" else Bound(bound)
                begin = min(begin, *barely) if barely else begin
                whole = (end - length, end - 1) in self._spans.get("inclusive", ())
                return value._replace(bound=bound, begin=begin, is_near=is_near, is_inclusive=whole)
        for length in (1, 2):
            after = tuple(self._folded[value.last + 1 : value.last + 1 + length])
            told = self._cues.phrases.of(after)
            if "or_more" in told:
                near = "some_more" in told and _last_place(value.number) <= value.number * ODD
                return value._replace(bound=Bound.OVER, is_inclusive=True, is_near=near)
        return value

    def _gap(self, index: int) -> str:
        """What stands between a word and the next one."""
        return self._text[self._words[index].end : self._words[index + 1].start]


def _last_place(number: Decimal) -> Decimal:
    """What one more in the last place that is no nought adds: ten to 80, and to 3,400 a hundred."""
    return Decimal(1).scaleb(int(number.normalize().as_tuple().exponent))


def _halved(read: Sequence[Value]) -> Iterator[Value]:
    """Values in order, half of the one number that is given as what it comes to: 5 of "ten"."""
    wholes = [
        value.number
        for value in read
        if value.measure is Measure.NUMBER and not (value.is_share or value.is_relative)
    ]
    for value in read:
        is_half = value.is_share and value.number == HALF and value.bound is Bound.EXACT
        if is_half and len(wholes) == 1 and not wholes[0] % 2:
            yield value._replace(number=wholes[0] / 2, is_share=False, is_reckoned=True)
        else:
            yield value


def _begun(value: Value) -> Value:
    """A value that begins with its own first word, where nothing bounds it."""
    return value if value.begin >= 0 else value._replace(begin=value.first)
