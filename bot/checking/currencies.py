"""Currencies by their names of several words, as "pounds sterling"."""

from functools import lru_cache

from babel import Locale

from bot.answering.lexicon import stem
from bot.matching import normalise


@lru_cache(maxsize=1)
def currencies() -> dict[tuple[str, ...], str]:
    """Currencies by their stemmed names in CLDR, singular and plural."""
    found: dict[tuple[str, ...], str] = {}
    for language in ("en", "fr", "zh"):
        for code, name in Locale.parse(language).currencies.items():
            words = tuple(stem(word, language) for word in normalise(name).split())
            if len(words) > 1 and not any(word.isdecimal() for word in words):
                found.setdefault(words, code)
                found.setdefault(tuple(reversed(words)), code)
    return found
