"""The marks of letters, where they tell words apart that are folded alike.

Vietnamese writes six tones and seven vowels more than Latin has: "muốn" is "want", and "muộn" is
"late". Who types marks means them; who types none may mean any word.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Grave, acute, tilde, hook and dot: they stand over either vowel of a syllable ("hoà", "hòa")."""

_ALIKE = str.maketrans({"\u0303": "\u0309"})  # half of the country speaks and types both alike


@lru_cache(maxsize=1_024)
def marked(word: str) -> str:
    """A word with its marks, as far as they tell it from another; "" for one without any."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    if decomposed.isascii():
        return ""
    tones = "".join(letter for letter in decomposed if letter in _TONES).translate(_ALIKE)
    return "".join(letter for letter in decomposed if letter not in _TONES) + tones


def agree(typed: Sequence[str], spelt: Sequence[str]) -> bool:
    """Whether words may be those of a phrase; each as `marked` gives it.

    An acronym is one word that is typed, and several of the phrase; it has no marks.
    """
    pairs = zip(typed, spelt, strict=False)
    return len(typed) != len(spelt) or all(not one or one == other for one, other in pairs)
