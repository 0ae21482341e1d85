"""Hashes of words and of what is left of them."""

from hypothesis import given
from hypothesis import strategies as st

from bot.matching import large
from bot.matching.fold import MAX_WORD
from bot.matching.hashing import all_deletions, deletions, hashed

WORDS = st.text(st.characters(), min_size=1, max_size=MAX_WORD)


def test_hashes_are_fixed() -> None:
    """A word's hash is the same in every process and on every machine."""
    assert [hashed("laos"), hashed("中")] == [165421603, 3297834393]


@given(WORDS)
def test_deletions_hash_as_the_shorter_words(word: str) -> None:
    """A word's deletions hash as the shorter words that they are, in order, itself at last."""
    shorter = [word[:i] + word[i + 1 :] for i in range(len(word))]
    assert deletions(word) == [*map(hashed, shorter), hashed(word)]


@given(st.lists(WORDS, max_size=8))
def test_many_at_once(words: list[str]) -> None:
    """Worked out for many words at once, deletions are those of each word."""
    assert list(large.all_deletions(words)) == all_deletions(words)
