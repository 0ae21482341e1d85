"""How statements are read, beyond what their verdicts tell."""

import pytest

from bot.answering.words.terms import is_unsaid
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind


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


def test_a_name_behind_a_name_of_many_tells_which_is_meant(reader: Reader) -> None:
    """The AI centre with Laos is that of China and Laos."""
    names = reader.read("The AI cooperation centre with Laos is new.", "en").names
    assert names[0].entities == ("china-laos-ai-innovation-cooperation-centre",)


def test_words_that_are_written_short_are_read_in_full(reader: Reader) -> None:
    """A thing is named though a word of its name is written short."""
    names = reader.read("the china intl software cooperation conf", "en").names
    assert names[0].entities == ("china-international-software-cooperation-conference-21st",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The report is by the Ministry of Industry.", "ministry of industry"),
        ("Keke Gai is at Shanghai Jiao Tong University.", "shanghai jiao tong university"),
    ],
)
def test_the_name_of_a_body_is_read_whole(reader: Reader, text: str, name: str) -> None:
    """The name of a body that nobody knows is one name, whatever it is made of."""
    assert name in [part.text for part in reader.read(text, "en").parts]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("A lone coder may enter the contest.", False),
        ("Only one lone coder may enter the contest.", True),
        ("A single contest takes place.", True),
    ],
)
def test_one_of_a_kind_is_no_count(reader: Reader, text: str, *, counts: bool) -> None:
    """With "a lone coder" anybody is meant who is one; "a single contest" is no more than one."""
    assert bool(reader.read(text, "en").values) is counts


def test_the_name_of_a_paper_tells_of_no_globe(reader: Reader) -> None:
    """A cue within a name tells nothing of what is so all over the world."""
    assert not reader.read("The Global Times reports on it.", "en").has("globe")


def test_syllables_do_not_tell_what_no_source_does(reader: Reader) -> None:
    """Of "hằng năm", every year, no source tells, though many tell of a year."""
    parts = reader.read("giải đấu AI này sẽ được tổ chức hằng năm", "vi").of_kind(PartKind.WORD)
    assert [part.parts for part in parts if part.text == "hang nam"] == [()]
