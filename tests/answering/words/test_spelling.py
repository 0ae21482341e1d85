"""Misspelled words lead to the word that is meant."""

from bot.answering.words.lexicons import lexicons
from bot.answering.words.spelling import Speller, stems_of
from bot.answering.words.terms import is_unsaid


def test_a_slip_is_corrected() -> None:
    """A word with one slip stands for the word of the fact base that is nearest."""
    assert ("en", "collabor") in Speller("en", ["collabor"]).terms("colabor")


def test_a_slip_in_a_plural() -> None:
    """A slip in a plural is counted against the stem, as the fact base holds it."""
    assert ("en", "patent") in Speller("en", ["patent"]).terms("patnets")


def test_a_slip_behind_a_short_stem() -> None:
    """A slip in the ending of a long word is found, though the word is far from its stem."""
    assert ("en", "associ") in Speller("en", ["associ"]).terms("associtaion")
    assert ("en", "confer") in Speller("en", ["confer"]).terms("conferense")
    assert ("en", "cooper") in Speller("en", ["cooper"]).terms("coperation")
    assert not Speller("en", ["plant"]).terms("planet")


def test_a_word_of_the_vocabulary_is_found_too() -> None:
    """A misspelled word of the vocabulary has its meaning."""
    assert ("concepts", "privacy") in Speller("en", []).terms("privaci")


def test_no_slip_leads_to_what_is_unsaid() -> None:
    """A word that is near a notion of which no source speaks does not stand for it."""
    assert any(map(is_unsaid, lexicons()["en"].of_word("referee")))
    assert not any(map(is_unsaid, Speller("en", []).terms("refereee")))


def test_short_words_stay_as_they_are() -> None:
    """A short word has too many neighbours to be corrected."""
    assert not Speller("en", ["league"]).terms("legue")


def test_strange_words_stand_for_nothing() -> None:
    """A word that is near no known one stands for nothing."""
    assert not Speller("en", ["collabor"]).terms("zzzzzzzzzz")


def test_a_shortened_word_is_the_whole_one() -> None:
    """The beginning of a word stands for it, where few words begin so."""
    assert ("types", "university") in Speller("en", []).terms("univ")
    many = [f"pros{ending}" for ending in ("per", "pect", "ecut", "odic", "elyt")]
    assert not Speller("xx", many).terms("pros")
    assert Speller("xx", many[:2]).terms("pros")


def test_a_dropped_letter_at_the_end_of_ing() -> None:
    """A word spoken without its last letter is the word."""
    assert ("en", "train") in Speller("en", ["train"]).terms("trainin")


def test_stems_of_another_language_stay_whole() -> None:
    """An English word is not stemmed as if it were French."""
    assert ("fr", "start") not in stems_of("starter", "en")
    assert ("fr", "start") in stems_of("starter")


def test_a_word_of_its_own_is_no_slip() -> None:
    """A word that is right stands for no word near it, in whatever form, nor for a longer one."""
    speller = Speller("en", ["present", "summit", "startup", "public"])
    assert speller.terms("presnet")
    for word in ("prevent", "prevented", "submit", "submits", "star", "pub"):
        assert not speller.terms(word)
