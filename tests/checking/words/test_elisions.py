"""What an apostrophe parts is found on either side of it."""

import pytest

from bot.checking.words.elisions import tail, whole_words
from bot.matching.fold import words


@pytest.mark.parametrize(
    ("written", "expected"), [("China's", "s"), ("we’ll", "ll"), ("CHINA'S", "s"), ("China", "")]
)
def test_the_tail_of_a_word(written: str, expected: str) -> None:
    """What an apostrophe parts from a word is found whatever the apostrophe and the letters."""
    assert tail(written) == expected


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("jusqu'à Nanning", ["jusqua", "nanning"]),
        ("ils n’ont rien", ["ils", "nont", "rien"]),
        ("nothing elided", ["nothing", "elided"]),
    ],
)
def test_what_is_elided_stays_with_its_word(text: str, whole: list[str]) -> None:
    """A word is found with what is elided before it, whatever the apostrophe."""
    assert whole_words(text, words(text)) == whole
