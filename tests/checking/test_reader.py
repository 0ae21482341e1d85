"""How statements are read, beyond what their verdicts tell."""

import pytest

from bot.answering.terms import is_unsaid
from bot.checking.reader import Reader


@pytest.mark.parametrize(("text", "asks"), [("D'après lui", False), ("Après lui", True)])
def test_who_says_it_is_not_who_came_after(reader: Reader, *, text: str, asks: bool) -> None:
    """What folding leaves of "d'après lui" is not read as "après lui", who came after him."""
    parts = reader.read(f"{text}, c'est la première plateforme.", "fr").parts
    assert any(is_unsaid(term) for part in parts for term in part.terms) is asks


def test_names_before_a_name_of_many_tell_which_is_meant(reader: Reader) -> None:
    """The AI centre of China and Laos is no other AI centre."""
    names = reader.read("The China-Laos AI cooperation centre is new.", "en").names
    assert names[-1].entities == ("china-laos-ai-innovation-cooperation-centre",)


def test_an_ideograph_in_a_longer_word_is_no_cue(reader: Reader) -> None:
    """The ideograph for "will" in the word for a matchmaking plans nothing."""
    assert not reader.read("中国和巴基斯坦的人工智能对接会于9月13日举行", "zh").has("planned")
