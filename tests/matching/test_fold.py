"""Folding: what makes no difference to a name is folded away, what tells names apart stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching import normalise
from bot.matching.fold import END, MAX_WORDS, folded_words, plain, ranked, runs, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Guangxi   AI\tFund ", "guangxi ai fund"),
        ("École d'été", "ecole ete"),
        ("e\u0301cole", "ecole"),
        ("l’ANASE et qu'ASEAN", "anase et asean"),
        ("Xi'an, China's O’Brien", "xian china obrien"),
        ("ＡＩ　Ｆｕｎｄ", "ai fund"),
        ("R.C.E.P. and U N", "rcep and un"),
        ("Gu\u0430ngxi", "guangxi"),  # a Cyrillic letter inside
        ("a\u200bsea\u00adn\ufeff", "asean"),
        ("\u202eASEAN\u202c", "asean"),
        ("h\u0336u\u0335a\u0334w\u0338e\u0337i\u0336", "huawei"),
        ("🇨🇳 Laos 👩‍👩‍👧", "laos"),
        ("China-ASEAN/IA_2025", "china asean ia 2025"),
        ("广西AI基金", "广 西 ai 基 金"),
        ("東盟與華為", "东 盟 与 华 为"),
        ("著名", "著 名"),
        ("Казань", "kazan"),
        ("Азбукаdaily", "azbukadaily"),  # letters that look like no Latin ones hide nothing
        ("Đại học Hà Nội", "dai hoc ha noi"),
        ("see https://example.org/a?b=c now", "see now"),
        ("Straße Œuvre", "strasse oeuvre"),
        ("", ""),
        ("🙂 … \0 \ud800", ""),
    ],
)
def test_case_accents_and_look_alikes_do_not_count(text: str, folded: str) -> None:
    """Case, accents, width, apostrophes, look-alikes and invisible characters do not count."""
    assert normalise(text) == folded


def test_ideographs_that_are_read_alike_stay_apart() -> None:
    """Shanxi and Shaanxi are two provinces though both are read the same."""
    assert normalise("山西") != normalise("陕西")


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("22nd", "22"),
        ("22th", "22"),
        ("22e", "22"),
        ("22eme", "22"),
        ("22ieme", "22"),
        ("1er", "1"),
        ("1st", "1"),
        ("22", "22"),
        ("4o", "4o"),
        ("3d", "3d"),
        ("20252nd", "20252nd"),
        ("nd", "nd"),
    ],
)
def test_ordinals_of_names(word: str, key: str) -> None:
    """In names, an ordinal is its number whatever its ending; other words with digits stay."""
    assert ranked(word) == key


def test_ordinals_of_texts_stay() -> None:
    """Elsewhere the ending tells a rank from a count."""
    assert normalise("the 21st of 21") == "the 21st of 21"


def test_offsets_are_those_of_the_text() -> None:
    """Each word knows where it stands in the text as it was given."""
    text = "où est l’ANASE, 广西?  "
    found = words(text)
    assert [text[word.start : word.end] for word in found] == ["où", "est", "l’ANASE", "广", "西"]


def test_long_texts_are_cut() -> None:
    """However long a text is, a bounded number of words is read."""
    assert len(words("word " * 10_000)) == MAX_WORDS
    assert folded_words("word " * 150) == ["word"] * MAX_WORDS
    assert len(normalise("x" * 100_000)) < 100
    assert len(words("广" * 10_000)) == MAX_WORDS


@given(st.one_of(st.text(max_size=40), st.text(st.characters(codec="ascii"))))
def test_folded_quickly_a_text_has_the_same_words(text: str) -> None:
    """Folded quickly, a text has the same words, or is left out."""
    assert plain(text) in (None, [word.text for word in words(text)])
    assert folded_words(text) == [word.text for word in words(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("China-ASEAN 22, Ltd. (US)", ["china", "asean", "22", "ltd", "us"]),
        ("l'ANASE", None),
        ("École", None),
        ("a b", None),
        ("?" * 200, []),
    ],
)
def test_most_names_are_plain(text: str, found: list[str] | None) -> None:
    """Capitals, digits and punctuation do not keep a name from being folded quickly."""
    assert plain(text) == found


def test_runs_of_letters_are_told_text_by_text() -> None:
    """The runs of letters of many texts are told as they are written, text by text."""
    assert runs(["l'ANASE (US)", "", "R.C."]) == ["l'ANASE", "US", END, END, "R", "C", END]
    assert runs(["École 东盟", "B2B"]) == ["École", "东", "盟", END, "B2B", END]


def test_a_letter_behind_joined_ones_stands_apart() -> None:
    """Letters that an ampersand joins take no further one: "R&D à Nanning"."""
    assert [word.text for word in words("R&D à Nanning")] == ["rd", "a", "nanning"]
    assert [word.text for word in words("R.C.E.P.")] == ["rcep"]
