"""Words that only tell whose a question is are no part of what is asked."""

import pytest

from bot.answering.questions.prefacing import unframed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("My landlord asked me who Mr. Yin might be.", "who Mr. Yin might be."),
        ("so my boss says that the fund is new, is it?", "fund is new, is it?"),
        ("mon prof affirme que la ligue finit en mai", "la ligue finit en mai"),
        ("my boss asks if it opens in May", "it opens in May"),
        ("what does my boss need to know?", "what does my boss need to know?"),
        ("who says so?", "who says so?"),
        ("", ""),
    ],
)
def test_who_asks_is_cut_off(text: str, asked: str) -> None:
    """What one's own people say or ask begins behind the words that tell so."""
    assert unframed(text) == asked
