"""The function words of each language, and of all together."""

import pytest

from bot.answering.words.function_words import FunctionWords, united
from bot.answering.words.lexicons import function_words, lexicons


@pytest.mark.parametrize("language", sorted(lexicons()))
def test_each_is_a_single_word(language: str) -> None:
    """Every word is one that folding leaves as it is, or it would be found in no text."""
    own = lexicons()[language].function_words
    assert not [word for known in vars(own).values() for word in known if len(word.split()) != 1]


def test_those_of_all_languages_are_united() -> None:
    """A further language adds its own words to those that count in every text."""
    english = FunctionWords(definite_article=frozenset({"the"}))
    german = FunctionWords(indefinite_article=frozenset({"ein"}), copula=frozenset({"ist"}))
    both = united([english, german])
    assert both.article == {"the", "ein"}
    assert both.copula == {"ist"}


def test_a_language_has_its_own_beside_those_of_all() -> None:
    """In English "a" is an article, in French an auxiliary."""
    english, french = (lexicons()[language].function_words for language in ("en", "fr"))
    assert "a" in english.article - english.auxiliary
    assert "a" in french.auxiliary - french.article
    assert "a" in function_words().article & function_words().auxiliary
