"""What a word's letters tell by themselves."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.matching.letters import edited, is_ideograph, same_digits

_WORDS = st.text("abcdxyz", min_size=1, max_size=5)


@given(word=_WORDS, length=st.integers(min_value=1, max_value=6))
def test_one_edit(word: str, length: int) -> None:
    """What an edit makes is one edit away, or the word itself, and of the length asked for."""
    for other in edited(word, length):
        assert len(other) == length
        assert OSA.distance(word, other) <= 1


def test_every_edit() -> None:
    """A letter lost, added, replaced or in another place is among them."""
    assert "cat" in edited("cart", 3)
    assert "cart" in edited("cat", 4)
    assert {"cut", "act"} <= edited("cat", 3)


def test_numbers_are_told_apart() -> None:
    """Every digit of a word tells."""
    assert same_digits("b2b", "b2c")
    assert not same_digits("b2b", "b3b")


def test_an_ideograph_stands_alone() -> None:
    """An ideograph stands alone; letters and words are none."""
    assert is_ideograph("南")
    assert not is_ideograph("南宁")
    assert not is_ideograph("n")
