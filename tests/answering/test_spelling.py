"""Misspelled words lead to the word that is meant."""

from bot.answering.spelling import Speller


def test_a_slip_is_corrected() -> None:
    """A word with one slip stands for the word of the fact base that is nearest."""
    assert ("en", "collabor") in Speller("en", ["collabor"]).terms("colabor")


def test_a_word_of_the_vocabulary_is_found_too() -> None:
    """A misspelled word of the vocabulary has its meaning."""
    assert ("concepts", "privacy") in Speller("en", []).terms("privaci")


def test_short_words_stay_as_they_are() -> None:
    """A short word has too many neighbours to be corrected."""
    assert not Speller("en", ["league"]).terms("leag")


def test_strange_words_stand_for_nothing() -> None:
    """A word that is near no known one stands for nothing."""
    assert not Speller("en", ["collabor"]).terms("zzzzzzzzzz")
