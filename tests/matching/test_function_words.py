"""The words of names that weigh next to nothing."""

from bot.matching.fold import normalise
from bot.matching.function_words import function_words


def test_each_is_folded() -> None:
    """A word that folding changes would be found in no name."""
    assert {normalise(word) for word in function_words()} == function_words()


def test_every_language_counts() -> None:
    """A word of any language's file is known without knowing its language."""
    assert {"the", "le", "yang", "cua", "的"} <= function_words()
