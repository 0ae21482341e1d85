"""Marks tell Vietnamese words apart, where they are typed."""

import pytest

from bot.answering.words.marks import agree, marked


@pytest.mark.parametrize(("one", "other"), [("hòa", "hoà"), ("Muốn", "muốn"), ("giỏi", "giõi")])
def test_marks_of_one_word(one: str, other: str) -> None:
    """Where a tone stands, how large a letter is, and tilde or hook make no other word."""
    assert marked(one) == marked(other)


@pytest.mark.parametrize(("one", "other"), [("muốn", "muộn"), ("đầu", "đâu"), ("lam", "làm")])
def test_marks_of_two_words(one: str, other: str) -> None:
    """Another tone or vowel makes another word."""
    assert marked(one) != marked(other)


def test_typed_without_marks() -> None:
    """A word without marks may be any word, one with marks only that word."""
    assert agree([marked("muon")], [marked("muộn")])
    assert not agree([marked("muốn")], [marked("muộn")])


def test_an_acronym_stands_for_several_words() -> None:
    """A word that is spelled out in full agrees with all the words of its phrase."""
    assert agree(["", "đâu"], ["tri", "tue", "nhân", "tao", "đâu"])
