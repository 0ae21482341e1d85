"""What stands before a word of a text: a preposition, perhaps with an article behind it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from bot.answering.words.lexicons import function_words


def is_led(folded: Sequence[str], first: int, leading: AbstractSet[str]) -> bool:
    """Whether one of some words stands before another, or before its article.

    Args:
        folded: The folded words of a text.
        first: The index of the word before which it may stand.
        leading: The words. "A" is an article in one language, and folding makes "à" the same.
    """
    index = first - 1
    articles = function_words().article - leading
    while index > 0 and folded[index] in articles:
        index -= 1
    return index >= 0 and folded[index] in leading
