"""What stands before a word may have an article behind it."""

import pytest

from bot.answering.words.prepositions import is_led


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("talks with laos", True),
        ("accord avec le laos", True),
        ("talks about laos", False),
        ("laos", False),
    ],
)
def test_a_word_stands_before_another(text: str, *, led: bool) -> None:
    """A preposition leads a word that it stands before, or before whose article it stands."""
    folded = text.split()
    assert is_led(folded, len(folded) - 1, frozenset({"with", "avec"})) is led
