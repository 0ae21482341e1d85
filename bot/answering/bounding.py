"""Which values a question gives, and what bounds them: "more than 3,000"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answering.language import in_order
from bot.answering.lexicon import Reading
from bot.answering.terms import TELLING
from bot.answering.values import Figure, Measure

_BOUNDED = frozenset({Measure.NUMBER, Measure.MONEY})
"""What can be more or less than a number."""


def bounded(folded: Sequence[str], language: str, values: Iterable[Figure]) -> Iterator[Figure]:
    """Each value with what bounds it in a question.

    Args:
        folded: The folded words of the question.
        language: The BCP 47 tag of its language.
        values: The values that it gives.
    """
    lexicon = in_order(language)[0]
    for value in values:
        found = value
        dated = value.measure is Measure.DATE
        bounds = lexicon.periods if dated else lexicon.bounds
        longest = max((bound.count(" ") for bound in bounds), default=0) + 1
        # "Fewer than 100", "fewer than a hundred"
        ends = (value.first, value.first - 1) if dated or value.measure in _BOUNDED else ()
        for start, end in ((end - length, end) for end in ends for length in range(longest, 0, -1)):
            bound = bounds.get(" ".join(folded[max(0, start) : max(0, end)]))
            if bound and not found.bound:
                found = replace(value, bound=bound, first=max(0, start))
        yield found


def of_its_own(
    folded: Sequence[str],
    language: str,
    phrases: Sequence[Reading],
    values: Iterable[Figure],
) -> Iterator[Figure]:
    """The values that are no part of a phrase, as "for ten years" is, and ordinals in words.

    Args:
        folded: The folded words of the question.
        language: The BCP 47 tag of its language.
        phrases: Its phrases of several words.
        values: The values that it seems to give.
    """
    known = in_order(language)[0].ordinal_words
    telling = [p for p in phrases if any(term[0] in TELLING for term in p.terms)]
    words = {
        index: Figure(Measure.ORDINAL, Decimal(known[word]), index, index)
        for index, word in enumerate(folded)
        if word in known and not any(p.first <= index <= p.last for p in phrases)
    }
    for value in values:
        if value.first in words:
            continue
        if not any(p.first <= value.first and value.last <= p.last for p in telling):
            yield value
    yield from words.values()
