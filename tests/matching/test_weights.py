"""The rarer a word is among names, the more it weighs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.weights import rarity, weigh


@given(st.integers(2, 10**6), st.data())
def test_rarer_words_weigh_more(entities: int, data: st.DataObject) -> None:
    """A word of fewer entities is rarer, and no rarity leaves 0 to 1."""
    count = data.draw(st.integers(1, entities - 1))
    assert 0 < rarity(count + 1, entities) < rarity(count, entities) <= 1


@pytest.mark.parametrize("entities", [1, 19, 100_000])
def test_a_word_of_one_entity_is_the_rarest(entities: int) -> None:
    """However many entities there are, a word of one of them weighs 1."""
    assert rarity(1, entities) == 1


def test_an_ideograph_is_half_a_word() -> None:
    """Two ideographs, which make a word, weigh together what a word in letters does."""
    assert weigh("广", 0.8) + weigh("西", 0.8) == weigh("guangxi", 0.8) == 0.8
