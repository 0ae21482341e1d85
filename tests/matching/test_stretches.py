"""Where in a longer text a name would stand."""

import pytest

from bot.matching.stretches import cut, stretches
from bot.matching.typed import Hits, Typed

GUANGXI, OF, FUND = range(3)
NAME = [FUND, OF, GUANGXI]
WEIGHTS = [1.0, 0.05, 0.6]


@pytest.mark.parametrize(
    ("hits", "stretch"),
    [
        ({}, None),
        ({GUANGXI: [(7, 1.0, 1)]}, (7, 7)),
        ({FUND: [(3, 1.0, 1)], GUANGXI: [(5, 1.0, 1)]}, (3, 5)),
        ({FUND: [(3, 1.0, 1), (40, 1.0, 1)], GUANGXI: [(38, 1.0, 1)]}, (38, 40)),
        ({FUND: [(3, 1.0, 1)], OF: [(4, 1.0, 1)], GUANGXI: [(40, 1.0, 1)]}, (40, 40)),
        ({FUND: [(3, 1.0, 2)], GUANGXI: [(2, 1.0, 1)]}, (2, 4)),
    ],
)
def test_most_of_the_name_in_few_words(hits: Hits, stretch: tuple[int, int] | None) -> None:
    """The first stretch is where most of the name's weight stands close together."""
    assert next(stretches(NAME, hits, WEIGHTS), None) == stretch


def test_a_small_word_beside_belongs_to_it() -> None:
    """A small word of the name that stands right before all the others is part of the stretch."""
    hits = {OF: [(1, 1.0, 1), (9, 1.0, 1)], FUND: [(3, 1.0, 1)], GUANGXI: [(2, 1.0, 1)]}
    assert next(stretches([OF, GUANGXI, FUND], hits, WEIGHTS)) == (1, 3)


def test_a_stretch_is_a_query_of_its_own() -> None:
    """What is cut out counts its words from 0 and keeps what stands wholly within it."""
    hits = {FUND: [(2, 1.0, 1), (9, 1.0, 1)], GUANGXI: [(3, 0.8, 2)], OF: [(0, 1.0, 1)]}
    sentence = Typed(list("abcdefghij"), [0.1 * n for n in range(10)], hits)
    part = cut(sentence, NAME, 2, 3)
    assert (part.words, part.hits) == (["c", "d"], {FUND: [(0, 1.0, 1)]})
    assert part.weights == sentence.weights[2:4]
