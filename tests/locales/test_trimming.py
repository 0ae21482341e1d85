"""Texts that are too long."""

from hypothesis import given
from hypothesis import strategies as st

from bot.locales import trim


@given(st.text(), st.integers(0, 80))
def test_trimming_keeps_the_limit(text: str, limit: int) -> None:
    """A trimmed text is never longer than its limit, and a short one is left alone."""
    trimmed = trim(text, limit)
    assert len(trimmed) <= limit
    assert len(text) > limit or trimmed == text


def test_trimming_ends_at_a_word() -> None:
    """A cut text ends after a whole word, with an ellipsis."""
    assert trim("one two three", 9) == "one two…"
    assert trim("onetwothree", 5) == "onet…"
