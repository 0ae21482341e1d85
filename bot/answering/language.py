"""Which language a question is in, told by its own words."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from bot.answering.lexicon import Lexicon
from bot.answering.lexicons import lexicons
from bot.answering.terms import SMALL

SPOKEN = ("en", "fr")
"""The languages in which Footnote answers."""

_TELLTALE = frozenset({"small", "questions", "pronouns", "joins", "social"})
"""Sections of words that every sentence has, whatever it is about."""

ENOUGH = 1.0
"""One telltale word shows a language, or two others; one alone may be a name: "Fonds"."""

_VIETNAMESE = re.compile("[ăđơư\u1ea0-\u1ef9]", re.IGNORECASE)
"""Letters that no other of the languages has."""

_FOREIGN_LETTERS = re.compile("[ßñ¿¡]", re.IGNORECASE)
"""What is written in German or Spanish, and in no language that Footnote reads."""

_FOREIGN_WORDS = """
ist sind war waren wird werden wurde wurden wer wie was wo wann warum welche welcher welches
wieviel viel der die das dem den des ein eine einen einem einer und oder nicht mit von vom zum
zur fur uber aus bei auf im am ich wir ihr hat haben kann gibt es
el los las la del una unos unas y que quien quienes donde cuando cuanto cuanta cuantos cual
cuales como por para con fue son tiene tienen hay
il lo gli uno della delle degli dei di che chi e dove quando quanto quanti perche sono
o os um uma dos das do da em no na quem onde qual quais tem foi sao
het een en van wat waar wanneer hoeveel welke zijn niet voor met de
"""
_FOREIGN = frozenset(_FOREIGN_WORDS.split())
"""Everyday words, folded, of German, Spanish, Italian, Portuguese and Dutch, which Footnote does
not read: they keep a question in these from being answered in a language that shares a word."""


def guess_language(folded: Sequence[str], text: str = "") -> str:
    """The language whose everyday words explain most of a text; English where none does.

    Args:
        folded: The folded words of the text.
        text: The text itself, whose letters may tell the language.
    """
    if "vi" in lexicons() and _VIETNAMESE.search(unicodedata.normalize("NFC", text)):
        return "vi"
    return _by_words(tuple(folded))[0]


def spoken_language(folded: Sequence[str], text: str) -> str | None:
    """The language to answer in, one of ``SPOKEN``; none where the text does not show it."""
    language = guess_language(folded, text)
    if language not in SPOKEN or _FOREIGN_LETTERS.search(unicodedata.normalize("NFC", text)):
        return None
    weight = _by_words(tuple(folded))[1]
    foreign = sum(word in _FOREIGN for word in folded)
    return language if weight >= max(ENOUGH, foreign) else None


@lru_cache(maxsize=64)  # a message is read as a whole, and again question by question
def _by_words(folded: tuple[str, ...]) -> tuple[str, float]:
    """The language that explains most, and the weight of what it explains."""
    best, most = "en", 0.0
    for language, lexicon in lexicons().items():
        weight = 0.0
        for reading in lexicon.read(folded):
            telling = not _TELLTALE.isdisjoint([section for section, _ in reading.terms])
            weight += (reading.last - reading.first + 1) * (1.0 if telling else 0.5)
        if weight > most:
            best, most = language, weight
    return best, most


@lru_cache(maxsize=16)
def in_order(language: str) -> Sequence[Lexicon]:
    """Every vocabulary, that of ``language`` first, then the languages of the fact base."""
    every = lexicons()
    order = dict.fromkeys((language, *SPOKEN, *every))
    return tuple(every[name] for name in order if name in every)


def is_small(word: str, language: str) -> bool:
    """Whether a folded word is one of the small words of a language."""
    lexicon = lexicons().get(language)
    return lexicon is not None and SMALL in lexicon.of_word(word)
