"""Phrases are found in texts, and words in other forms."""

import pytest

from bot.answering.words.lexicons import lexicons
from bot.answering.words.marks import marked


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


def test_the_telling_words_of_a_phrase() -> None:
    """Each word that tells something stands for it by itself, and small ones for nothing."""
    told = dict(lexicons()["en"].telling(["fund", "of", "companies"]))
    assert list(told) == ["fund", "companies"]
    assert ("types", "company") in told["companies"]


def test_forms_by_chance() -> None:
    """A short word is no form of another one, and a question word keeps to itself."""
    lexicon = lexicons()["id"]
    assert not lexicon.of_word("pain")
    assert lexicon.of_word("berapa") != lexicon.of_word("apa")


def test_marks_that_are_typed_count() -> None:
    """What is folded alike is read as it is written: visits are no corruption, wishing not late."""
    lexicon = lexicons()["vi"]
    visits = list(lexicon.read(["tham", "nhung"], [marked("thăm"), marked("những")]))
    assert [reading.last for reading in visits] == [0, 1]
    (wishing,) = lexicon.read(["muon"], [marked("muốn")])
    assert ("concepts", "late") not in wishing.terms
    (either,) = lexicon.read(["muon"], [""])
    assert ("concepts", "late") in either.terms
