"""A query made ready for comparing: its words, what they weigh and what they may mean."""

from collections.abc import Mapping, Sequence

Place = tuple[int, float, int]
"""Where a query may mean a word: first position, similarity (0 to 1), how many positions.

0 positions: the word is part of what was typed there as one, and `similarity` is its share.
"""

Hits = Mapping[int, Sequence[Place]]
"""Word number -> its places in the query."""


class Typed:
    """A query made ready for comparing.

    Attributes:
        words: its words.
        weights: what each of them weighs.
        hits: what they may mean.
        total: all weight.
        heaviest: the positions, the weightiest first, as soon as they have been needed.
    """

    __slots__ = ("heaviest", "hits", "total", "weights", "words")

    def __init__(self, words: Sequence[str], weights: Sequence[float], hits: Hits) -> None:
        self.words = words
        self.weights = weights
        self.hits = hits
        self.total = sum(weights) or 1.0
        self.heaviest: Sequence[int] | None = None


def exact_places(hits: Hits, name: Sequence[int]) -> set[int]:
    """The positions of a query where a word of the name stands as it is."""
    return {p for number in name for p, s, width in hits.get(number, ()) if s == width == 1}
