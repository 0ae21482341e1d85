"""Currencies by their names of several words, as "pounds sterling", and by signs, as "US$"."""

from functools import lru_cache
from sys import intern

from bot.answering.words.stems import stem
from bot.checking.words.cldr import names_of
from bot.checking.words.cues import cues
from bot.matching import normalise

DOLLARS = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nt": "TWD",
    "nz": "NZD",
    "s": "SGD",
}
"""What stands right before the sign of a dollar, and the ISO 4217 code that it makes."""


@lru_cache(maxsize=1)
def currencies() -> dict[tuple[str, ...], str]:
    """Currencies by their stemmed names in CLDR, singular and plural."""
    found: dict[tuple[str, ...], str] = {}
    for language in cues():
        for code, name in names_of(language)["currency_names"].items():
            words = tuple(intern(stem(word, language)) for word in normalise(name).split())
            if len(words) > 1 and not any(word.isdecimal() for word in words):
                found.setdefault(words, code)
                found.setdefault(tuple(reversed(words)), code)
    return found
