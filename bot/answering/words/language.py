"""Which language a question is in, told by its own words."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from bot.answering.words.lexicon import Lexicon
from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import SMALL, Term
from bot.answering.words.traits import Trait
from bot.facts import SPOKEN
from bot.facts.document import document
from bot.matching import normalise
from bot.matching.remembered import remembered

_TELLTALE = frozenset({"small", "questions", "pronouns", "joins", "social"})
"""Sections of words that every sentence has, whatever it is about."""

WEAK = 0.5
"""What a word counts that only some sentences have."""

SPELLED = 1.5
"""What a spelled-out word for a large number counts, which few languages share."""

LONG = 4
"""So many letters such a word has; "k" and "mio" are everywhere."""

ENOUGH = 1.0
"""One telltale word shows a language, or two others; one alone may be a name: "Fonds"."""


REMEMBERED = 64
"""Of so many texts it is known in which language they are."""

_GUESSED: dict[int, tuple[str, float]] = {}


class _Foreign(NamedTuple):
    """What tells the languages that Footnote does not read.

    Everyday words keep a question in one of them from being answered in a language that shares a
    word with it.
    """

    words: frozenset[str]
    letters: re.Pattern[str]


@lru_cache(maxsize=1)
def _foreign() -> _Foreign:
    """The data files of all these languages together."""
    folder = files("bot.answering.words") / "foreign"
    known: list[Any] = [
        document(file.read_text("utf-8"))
        for file in folder.iterdir()
        if file.name.endswith(".yaml")
    ]
    return _Foreign(
        frozenset(normalise(word) for data in known for word in data["words"]),
        _any_letter("".join(data["letters"] for data in known)),
    )


@lru_cache(maxsize=1)
def _lettered() -> Sequence[tuple[str, re.Pattern[str]]]:
    """The languages that have letters of their own, and what finds these."""
    known = lexicons().values()
    return tuple((one.language, _any_letter(one.letters)) for one in known if one.letters)


def _any_letter(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}]", re.IGNORECASE)


def guess_language(folded: Sequence[str], text: str = "") -> str:
    """The language whose everyday words explain most of a text; English where none does.

    Args:
        folded: The folded words of the text.
        text: The text itself, whose letters may tell the language.
    """
    composed = unicodedata.normalize("NFC", text)
    for language, letters in _lettered():
        if letters.search(composed):
            return language
    return _by_words(tuple(folded))[0]


def spoken_language(folded: Sequence[str], text: str) -> str | None:
    """The language to answer in, one of ``SPOKEN``; none where the text does not show it."""
    language = guess_language(folded, text)
    if language not in SPOKEN or _foreign().letters.search(unicodedata.normalize("NFC", text)):
        return None
    weight = _by_words(tuple(folded))[1]
    everyday = _foreign().words
    foreign = sum(word in everyday for word in folded)
    return language if weight >= max(ENOUGH, foreign) else None


def _by_words(folded: tuple[str, ...]) -> tuple[str, float]:
    """The language that explains most, and the weight of what it explains.

    A message is read as a whole, and again question by question, so it is kept; under a hash, of
    which no text can be read.
    """
    key = hash(folded)
    guessed = _GUESSED.get(key)
    if guessed is None:
        if len(_GUESSED) >= REMEMBERED:
            _GUESSED.clear()
        guessed = _GUESSED[key] = _guess(folded)
    return guessed


def _guess(folded: Sequence[str]) -> tuple[str, float]:
    best, most = "en", 0.0
    spelled = [word for word in folded if len(word) >= LONG]
    for language, lexicon in lexicons().items():
        weight = SPELLED * sum(word in lexicon.magnitudes for word in spelled)
        for reading in lexicon.read(folded):
            weight += (reading.last - reading.first + 1) * _telling(reading.terms)
        if weight > most:
            best, most = language, weight
    return best, most


@lru_cache(maxsize=1_024)  # the everyday words of every language, which all texts share
def _telling(terms: frozenset[Term]) -> float:
    """How much a word of a phrase that stands for this tells of the language of a text."""
    return WEAK if _TELLTALE.isdisjoint(section for section, _ in terms) else 1.0


@lru_cache(maxsize=16)
def in_order(language: str) -> Sequence[Lexicon]:
    """Every vocabulary, that of ``language`` first, then the languages of the fact base."""
    every = lexicons()
    order = dict.fromkeys((language, *SPOKEN, *every))
    return tuple(every[name] for name in order if name in every)


@lru_cache(maxsize=64)  # asked of every text, time and again
def has_trait(language: str, trait: Trait) -> bool:
    """Whether a language has a peculiarity; one without a vocabulary has none."""
    lexicon = lexicons().get(language)
    return lexicon is not None and trait in lexicon.traits


def is_small(word: str, language: str) -> bool:
    """Whether a folded word is one of the small words of a language."""
    lexicon = lexicons().get(language)
    return lexicon is not None and SMALL in lexicon.of_word(word)


@remembered(maxsize=1_024)
def is_small_somewhere(word: str) -> bool:
    """Whether a folded word carries no meaning in one of the languages of the sources."""
    return any(is_small(word, language) for language in STEMMED)
