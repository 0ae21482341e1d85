"""How statements are read, beyond what their verdicts tell."""

from pathlib import Path

import pytest

from bot.answering.records import Records
from bot.answering.terms import is_unsaid
from bot.checking.names import Names, World
from bot.checking.reader import Reader
from bot.checking.reading import PartKind
from bot.facts import load


@pytest.fixture(scope="module")
def reader() -> Reader:
    """A reader of statements about `knowledge/`."""
    base = load(Path("knowledge"))
    return Reader(Names(base), World(), Records(base))


@pytest.mark.parametrize(("text", "asks"), [("D'après lui", False), ("Après lui", True)])
def test_who_says_it_is_not_who_came_after(reader: Reader, *, text: str, asks: bool) -> None:
    """What folding leaves of "d'après lui" is not read as "après lui", who came after him."""
    parts = reader.read(f"{text}, c'est la première plateforme.", "fr").parts
    assert any(is_unsaid(term) for part in parts for term in part.terms) is asks


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("She teaches at the University of Karachi.", "en", "university of karachi"),
        ("She teaches at Beijing University.", "en", "beijing university"),
        ("Elle enseigne à l'université de Pékin.", "fr", "universite de pekin"),
    ],
)
def test_a_university_of_a_place_is_not_the_place(
    reader: Reader, *, text: str, language: str, name: str
) -> None:
    """The place that stands in the name of an unknown university is no name of its own."""
    parts = reader.read(text, language).parts
    assert [part.text for part in parts if part.kind is PartKind.STRANGE] == [name]
    assert not any(part.kind is PartKind.NAME for part in parts)


def test_a_word_for_a_sort_of_thing_is_no_place(reader: Reader) -> None:
    """A meeting is not the island of Réunion, unless it is written like that."""
    meant = {
        text: [part.kind for part in reader.read(text, "fr").parts if part.place]
        for text in ("Il y a une réunion en mai.", "Il vit à La Réunion depuis mai.")
    }
    assert list(meant.values()) == [[], [PartKind.PLACE]]


def test_names_before_a_name_of_many_tell_which_is_meant(reader: Reader) -> None:
    """The AI centre of China and Laos is no other AI centre."""
    names = reader.read("The China-Laos AI cooperation centre is new.", "en").names
    assert names[-1].entities == ("china-laos-ai-innovation-cooperation-centre",)


def test_an_ideograph_in_a_longer_word_is_no_cue(reader: Reader) -> None:
    """The ideograph for "will" in the word for a matchmaking plans nothing."""
    assert not reader.read("中国和巴基斯坦的人工智能对接会于9月13日举行", "zh").has("planned")
