"""The words of languages that inflect are known by their stems."""

from importlib.resources import files
from typing import Any

import pytest

from bot.answering.words.stems import stem
from bot.facts.document import document
from bot.matching import normalise


def test_words_are_stemmed() -> None:
    """English and French words are told by their stems, those of the other languages whole."""
    assert stem("companies", "en") == stem("company", "en")
    assert stem("entreprises", "fr") == stem("entreprise", "fr")
    assert stem("berapa", "id") == "berapa"


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        ("en", "important", "imports"),
        ("en", "delegation", "delegate"),
        ("fr", "sûres", "sur"),
        ("fr", "étudiants", "étudier"),
    ],
)
def test_words_that_only_look_alike(language: str, word: str, other: str) -> None:
    """A word that Snowball takes for a form of another one has a stem of its own."""
    assert stem(normalise(word), language) != stem(other, language)


def test_no_stem_is_listed_twice() -> None:
    """A listed word has one stem, and is listed as it is folded."""
    data: Any = document((files("bot.answering.words") / "stems.yaml").read_text("utf-8"))
    for stems in data.values():
        listed = [word for words in stems.values() for word in words]
        assert len(listed) == len({*listed})
        assert listed == [normalise(word) for word in listed]
