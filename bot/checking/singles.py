"""What counts one and no more: "one single", "un seul"."""

from collections.abc import Collection, Iterator
from decimal import Decimal

from bot.answering.values import Measure
from bot.checking.cues import Spans
from bot.checking.value import Value


def singles(spans: Spans, taken: Collection[int]) -> Iterator[Value]:
    """The numbers of a text that are told to be one and no more.

    Args:
        spans: Its cues.
        taken: The indexes of the words of its other values.
    """
    for first, last in spans.get("singles", ()):
        if not any(first <= index <= last for index in taken):
            yield Value(Measure.NUMBER, Decimal(1), first, last, begin=first)
