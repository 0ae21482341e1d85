"""The ranks that a text tells in words."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.answering.values import Measure
from bot.checking.cues import cues
from bot.checking.value import Value
from bot.matching.fold import Word


def ordinals(found: Sequence[Word], language: str) -> Iterator[Value]:
    """The ranks in a text, "first" included, which by itself is no figure."""
    known = (cues().get(language) or cues()["en"]).ordinals
    for index, word in enumerate(found):
        if word.text in known:
            yield Value(Measure.ORDINAL, Decimal(known[word.text]), index, index)
