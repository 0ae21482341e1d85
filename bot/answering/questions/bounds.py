"""Which values a question gives, and what bounds them: "more than 3,000"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answering.questions.written import Written
from bot.answering.words.content import Content
from bot.answering.words.figures import figures
from bot.answering.words.terms import SMALL, TELLING
from bot.answering.words.values import Figure, Measure, is_telling
from bot.facts import Attribute, Role

_BOUNDED = frozenset({Measure.NUMBER, Measure.MONEY})
"""What can be more or less than a number."""

_VERBS = frozenset(("roles", role) for role in Role)
"""What phrases stand for of which the last word belongs to the verb."""

_VALUES = frozenset({Attribute.COUNT, Attribute.AMOUNT})
"""What a word for a value names, which says nothing of a value that is given."""


def values_of(said: Written) -> Iterator[Figure]:
    """The values that a question gives, each with what bounds it."""
    return _bounded(said, _of_its_own(said, figures(said.text, (said.language,), said.words)))


def _bounded(said: Written, values: Iterable[Figure]) -> Iterator[Figure]:
    """Each value with what bounds it: no verb does, as in "dropped by ten".

    Right before a date it does: "released by May", not "dropped by in May".
    """
    lexicon = said.lexicon
    behind = {phrase.last for phrase in said.phrases if phrase.terms & _VERBS}
    for value in values:
        found = value
        dated = value.measure is Measure.DATE
        bounds = lexicon.periods if dated else lexicon.bounds
        longest = max((bound.count(" ") for bound in bounds), default=0) + 1
        # "Fewer than 100", "fewer than a hundred"
        ends = (value.first, value.first - 1) if dated or value.measure in _BOUNDED else ()
        for start, end in ((end - length, end) for end in ends for length in range(longest, 0, -1)):
            bound = bounds.get(" ".join(said.folded[max(0, start) : max(0, end)]))
            verb = start in behind and not (dated and end == value.first)
            if bound and not found.bound and not verb:
                found = replace(value, bound=bound, first=max(0, start))
        yield found


def _of_its_own(said: Written, values: Iterable[Figure]) -> Iterator[Figure]:
    """The values that are no part of a phrase, as "for ten years" is, and ordinals in words."""
    known, phrases = said.lexicon.ordinal_words, said.phrases
    telling = [p for p in phrases if SMALL in p.terms or any(t[0] in TELLING for t in p.terms)]
    values = list(values)
    apart = [(one.first, one.last) for one in phrases]
    apart += [(one.first, one.last) for one in values if one.date]  # "the fifth of November"
    words = {
        index: Figure(Measure.ORDINAL, Decimal(known[word]), index, index)
        for index, word in enumerate(said.folded)
        if word in known and not any(first <= index <= last for first, last in apart)
    }
    more = said.function_words.additive_determiner
    for value in values:
        beside = {*said.folded[value.last + 1 : value.last + 2]}
        beside.update(said.folded[value.first - 1 : value.first])
        rest = value.measure is Measure.NUMBER and not more.isdisjoint(beside)
        if value.first in words or rest:
            continue  # "the other four" are not all there are
        if not any(p.first <= value.first and value.last <= p.last for p in telling):
            yield value
    yield from words.values()


def numbers_of_rest(said: Written) -> frozenset[int]:
    """The indexes of the number words that count what is left: "four" in "the other four"."""
    left = said.function_words.additive_determiner
    at = (i for i, word in enumerate(said.folded) if word in left)
    beside = {i for index in at for i in (index - 1, index + 1)}
    return frozenset(
        i for i, word in enumerate(said.folded) if i in beside and word in said.lexicon.numbers
    )


def without_words_for_values(
    said: Written, contents: Iterable[Content], values: Sequence[Figure]
) -> Iterator[Content]:
    """The words of a question but for those that only call a value that it gives a value.

    "The 4,500 figure", "the sum of 100 billion yuan", "worth 10 billion". That the 21st is
    an edition need not be told either.

    Args:
        said: The question.
        contents: The words.
        values: The values that it gives.
    """
    genitive = said.function_words.genitive_preposition
    given = [value for value in values if value.measure in _BOUNDED and is_telling(value)]
    places = {value.last + 1 for value in given}
    places |= {v.first - 2 for v in given if v.first > 1 and said.folded[v.first - 1] in genitive}
    worth = {value.first - 1 for value in given}
    ranked = {i for v in values if v.measure is Measure.ORDINAL for i in (v.first - 1, v.last + 1)}
    for content in contents:
        keys = content.keys("attributes")
        calls = content.first in places and keys and keys <= _VALUES
        calls = calls or (content.last in worth and keys == {Attribute.AMOUNT})
        if not calls or content.keys("types"):
            known = content.first in ranked and keys == {Attribute.EDITION}
            yield replace(content, beside=True) if known else content
