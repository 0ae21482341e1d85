"""Which negations of a question deny something, and which only ask for a yes."""

from collections.abc import Iterator, Sequence
from itertools import count

from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import NEGATION, SMALL, YES_NO


def polar(folded: Sequence[str], readings: Sequence[Reading], *, inverted: bool) -> Iterator[int]:
    """Where a negation denies nothing, but asks for a yes: "isn't it open", "n'est-elle pas".

    Args:
        folded: The folded words of the question.
        readings: The phrases in it.
        inverted: Whether its verb stands before a pronoun, and so asks.
    """
    small = _small(readings)
    known = function_words().polar_negation
    for reading in readings:
        opens = small.issuperset(range(reading.first)) and YES_NO in reading.terms
        held = {*folded[reading.first : reading.last + 1]}
        if NEGATION in reading.terms and held <= known and (inverted or opens):
            yield reading.first


def alternating(folded: Sequence[str]) -> Iterator[int]:
    """Where a negation stands between a word and the same again, and so asks: "有没有"."""
    known = function_words().alternating_negation
    if known.isdisjoint(folded):
        return  # as most
    for i in range(1, len(folded) - 1):
        if folded[i] in known and folded[i - 1] == folded[i + 1]:
            yield i


def is_negated(readings: Sequence[Reading], end: int) -> bool:
    """Whether a negation stands before more than small words: "wasn't it?" denies nothing.

    Args:
        readings: The phrases in a question, but for those that only ask for a yes.
        end: How many words it has.
    """
    small = _small(readings)
    denying = (r for r in readings if NEGATION in r.terms)
    return not all(small.issuperset(range(r.last + 1, end)) for r in denying)


def denied(readings: Sequence[Reading]) -> Iterator[int]:
    """The index of the word that each negation denies: "enough" of "aren't yet enough".

    Args:
        readings: The phrases in a question, but for the negations that only ask for a yes.
    """
    small = _small(readings)
    for reading in readings:
        if NEGATION in reading.terms:
            yield next(i for i in count(reading.last + 1) if i not in small)


def _small(readings: Sequence[Reading]) -> set[int]:
    """The indexes of the words that carry no meaning."""
    return {i for r in readings if SMALL in r.terms for i in range(r.first, r.last + 1)}
