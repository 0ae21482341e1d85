"""The stems of words, in each language that inflects them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import repeat
from sys import intern
from typing import Any, cast

import Stemmer

from bot.answering.words.terms import Term
from bot.facts.document import document
from bot.matching.fold import folded_words
from bot.matching.remembered import remembered

STEMMED = {"en": "english", "fr": "french"}
"""The languages whose words are known by their stems, and the algorithms of Snowball
(https://snowballstem.org) that find them; those too in which a fact base has its texts."""

INFLECTED = {"id": "indonesian", "ms": "indonesian"}
"""The same, of languages whose words are known as they stand, and by their stems only where they
are not: the stemmer makes one word of "berapa" and "apa", two questions."""

LEAST_INFLECTED = 5
"""Shorter words have too many forms by chance: "pain" is none of "main"."""


def stem(word: str, language: str) -> str:
    """The Snowball stem of a folded word, or the word itself where the language has none."""
    return stem_term(word, language)[1] if language in STEMMED else word


@lru_cache(maxsize=2_048)
def stem_term(word: str, language: str) -> Term:
    """The term of a folded word that no phrase explains: its language and its stem.

    One stem is one text wherever it stands, and as long as it is remembered here, one term.
    """
    return language, intern(stemmer(language)(word))


def stemmed(words: Iterable[str], language: str) -> list[str]:
    """The stems of folded words of a language of `STEMMED`, in order."""
    return [stem for _, stem in map(stem_term, words, repeat(language))]


def stemmer(language: str) -> Callable[[str], str]:
    """What stems the words of a language; leaves them as they are where they are known so."""
    algorithm = STEMMED.get(language)
    if algorithm is None:
        return str
    known, regular = _exceptions()[language], _snowball(algorithm)
    return lambda word: known.get(word) or regular(word)


@remembered(maxsize=4_096)  # the quotes of a fact base, and our words for them
def stems_of_text(language: str, text: str) -> str:
    """The stems of a text, a space before and behind each."""
    words = folded_words(text)
    return f" {' '.join(stemmed(words, language) if language in STEMMED else words)} "


def form_stemmer(language: str) -> Callable[[str], str]:
    """What stems the forms of a language of `INFLECTED`."""
    return _snowball(INFLECTED[language])


@lru_cache(maxsize=2_048)
def form_stems(word: str, language: str) -> Sequence[str]:
    """The stems of a word of a language of `INFLECTED`, as it may have been meant."""
    return tuple(map(form_stemmer(language), _written(word)))


@cache
def _exceptions() -> Mapping[str, Mapping[str, str]]:
    """By language, the stems of words that Snowball takes for forms of others.

    Snowball's algorithms keep such lists too; these are what they lack here.
    """
    data: Any = document((files("bot.answering.words") / "stems.yaml").read_text("utf-8"))
    return {
        language: {word: known for known, listed in stems.items() for word in listed}
        for language, stems in data.items()
    }


@cache
def _snowball(algorithm: str) -> Callable[[str], str]:
    """What stems words by one of Snowball's algorithms."""
    stemmer = Stemmer.Stemmer(algorithm, 0)  # keeps nothing; what is met is kept above
    return cast("Callable[[str], str]", stemmer.stemWord)


def _written(word: str) -> Iterator[str]:
    """An Indonesian or Malay word as it is written where it is typed as spoken.

    "Berita2" is said twice, "nyebut" is "sebut", "ngebantu" is "bantu", "ngatur" is "atur", and
    "-in" stands for "-kan".
    """
    yield (word := word.removesuffix("2"))
    for spoken, prefix in (("nge", ""), ("ny", "s"), ("ng", "k"), ("ng", "")):
        if word.startswith(spoken):
            yield (formal := prefix + word.removeprefix(spoken))
            yield formal.removesuffix("in")
    yield word.removesuffix("in")
