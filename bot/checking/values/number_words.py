"""Numbers that words tell which are no figures: the ranks of "first", and the one of "single"."""

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from bot.answering.words.values import Measure
from bot.checking.values.value import Value
from bot.checking.words.cues import Spans, cues_of
from bot.matching.fold import Word


def ordinals(found: Sequence[Word], language: str) -> Iterator[Value]:
    """The ranks in a text, "first" included, which by itself is no figure."""
    known = cues_of(language).ordinals
    for index, word in enumerate(found):
        if word.text in known:
            yield Value(Measure.ORDINAL, Decimal(known[word.text]), index, index)


def singles(spans: Spans, taken: Collection[int]) -> Iterator[Value]:
    """The numbers of a text that are told to be one and no more.

    Args:
        spans: Its cues.
        taken: The indexes of the words of its other values.
    """
    for first, last in spans.get("singles", ()):
        if not any(first <= index <= last for index in taken):
            yield Value(Measure.NUMBER, Decimal(1), first, last, begin=first)
