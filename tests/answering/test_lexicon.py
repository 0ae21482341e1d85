"""Phrases are found in texts, and words in other forms."""

import pytest

from bot.answering.lexicons import lexicons


def test_the_longest_phrase_wins() -> None:
    """The phrase number of times asks how often, and not how many."""
    (reading, *_) = lexicons()["en"].read(["number", "of", "times"])
    assert (reading.first, reading.last) == (0, 2)
    assert ("questions", "how_often") in reading.terms


@pytest.mark.parametrize(("typed", "written"), [("negara2", "negara"), ("ngebantu", "bantu")])
def test_forms_of_known_words(typed: str, written: str) -> None:
    """An Indonesian word is known in another form, and as it is typed as spoken."""
    lexicon = lexicons()["id"]
    assert lexicon.of_word(typed)
    assert lexicon.of_word(typed) >= lexicon.of_word(written)


def test_forms_by_chance() -> None:
    """A short word is no form of another one, and a question word keeps to itself."""
    lexicon = lexicons()["id"]
    assert not lexicon.of_word("pain")
    assert lexicon.of_word("berapa") != lexicon.of_word("apa")
