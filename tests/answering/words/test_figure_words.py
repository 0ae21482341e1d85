"""The words that make figures."""

import pytest

from bot.answering.words.figure_words import figure_words


@pytest.mark.parametrize(
    ("word", "factor"), [("bn", 10**9), ("billions", 10**9), ("million", 10**6), ("bns", None)]
)
def test_magnitudes_have_plurals(word: str, factor: int | None) -> None:
    """A magnitude counts in the plural too, an abbreviation of it does not."""
    assert figure_words(("en",)).magnitudes.get(word) == factor


def test_english_months_and_money_count_everywhere() -> None:
    """A French text may say "May" and "dollars", but no English number words."""
    french = figure_words(("fr",))
    assert french.months["may"] == 5
    assert french.currencies["dollars"] == "USD"
    assert french.numbers["dix"] == 10
    assert "ten" not in french.numbers


def test_ordinals_are_known_by_what_is_around() -> None:
    """An ordinal is a word of its own, or told by what stands before or behind the number."""
    english = figure_words(("en",))
    assert "third" in english.ordinal_words
    assert english.numbers["third"] == 3
    assert {"th", "st", "nd", "rd"} <= english.suffixes
    assert "edition" in english.prefixes


def test_a_figure_begins_with_a_known_word() -> None:
    """Whatever may begin a figure is known, so that other words need no look."""
    english = figure_words(("en",))
    assert english.every <= english.begins
    assert english.prefixes <= english.begins
    assert english.numbers.keys() <= english.every


def test_a_month_may_be_another_word() -> None:
    """Months that are words besides are told apart in whatever languages are read."""
    assert "may" in figure_words(("fr",)).ambiguous
    assert "november" not in figure_words(("en",)).ambiguous


def test_an_unknown_language_has_no_numbers() -> None:
    """A language without a vocabulary has no number words, and the months of all."""
    unknown = figure_words(("xx",))
    assert not unknown.numbers
    assert unknown.months["november"] == 11
