"""Statements of which only the words are read."""

from bot.checking.statements.draft import Draft
from bot.matching.fold import words


def drafted(text: str) -> Draft:
    """An English statement of which no part is found yet."""
    found = words(text)
    return Draft(text, "en", found, [word.text for word in found], [], {}, [True] * len(found))
