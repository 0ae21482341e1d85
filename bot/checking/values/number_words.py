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


def ranks(
    found: Sequence[Word], language: str, spans: Spans, taken: Collection[int]
) -> Iterator[Value]:
    """Ordinal words that are words besides, as "second", where they tell a rank.

    Args:
        found: The folded words of a text.
        language: The BCP 47 tag of its language.
        spans: Its cues.
        taken: The indexes of the words of its other values.
    """
    ranked = {last + 1 for _, last in spans.get("ranking", ())}
    for section in ("superlatives", "aftermath"):  # "second largest", "second behind Japan"
        ranked |= {first - 1 for first, _ in spans.get(section, ())}
    free = ranked.difference(taken)
    for value in ordinals(found, language) if free else ():
        if value.number > 1 and value.first in free:
            yield value._replace(begin=value.first)


def singles(spans: Spans, taken: Collection[int]) -> Iterator[Value]:
    """The numbers of a text that are told to be one and no more.

    Args:
        spans: Its cues.
        taken: The indexes of the words of its other values.
    """
    for first, last in spans.get("singles", ()):
        if not any(first <= index <= last for index in taken):
            yield Value(Measure.NUMBER, Decimal(1), first, last, begin=first)
