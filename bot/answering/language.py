"""Which language a question is in, told by its own words."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from bot.answering.lexicon import SMALL, Lexicon, lexicons

SPOKEN = ("en", "fr")
"""The languages in which Footnote answers."""

_TELLTALE = frozenset({"small", "questions", "pronouns", "joins", "social"})
"""Sections of words that every sentence has, whatever it is about."""


_VIETNAMESE = re.compile("[ăđơư\u1ea0-\u1ef9]", re.IGNORECASE)
"""Letters that no other of the languages has."""


def guess_language(folded: Sequence[str], text: str = "") -> str:
    """The language whose everyday words explain most of a text; English where none does.

    Args:
        folded: The folded words of the text.
        text: The text itself, whose letters may tell the language.
    """
    if "vi" in lexicons() and _VIETNAMESE.search(unicodedata.normalize("NFC", text)):
        return "vi"
    return _by_words(tuple(folded))


@lru_cache(maxsize=64)  # a message is read as a whole, and again question by question
def _by_words(folded: tuple[str, ...]) -> str:
    best, most = "en", 0.0
    for language, lexicon in lexicons().items():
        weight = 0.0
        for reading in lexicon.read(folded):
            telling = any(section in _TELLTALE for section, _ in reading.terms)
            weight += (reading.last - reading.first + 1) * (1.0 if telling else 0.5)
        if weight > most:
            best, most = language, weight
    return best


def in_order(language: str) -> Sequence[Lexicon]:
    """Every vocabulary, that of ``language`` first, then the languages of the fact base."""
    every = lexicons()
    order = dict.fromkeys((language, *SPOKEN, *every))
    return [every[name] for name in order if name in every]


def is_small(word: str, language: str) -> bool:
    """Whether a folded word is one of the small words of a language."""
    lexicon = lexicons().get(language)
    return lexicon is not None and SMALL in lexicon.of_word(word)
