"""Words that may be the name of a place, told from those that are something else."""

import pytest

from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind
from bot.checking.words.cues import Spans
from bot.checking.words.placenames import is_capital, is_short, names_body, university
from bot.matching.fold import words


@pytest.mark.parametrize(
    ("text", "capital", "short"),
    [("Nice", True, False), ("nice", False, False), ("I'm", False, True), ("Nice's", True, False)],
)
def test_how_a_name_is_written(text: str, *, capital: bool, short: bool) -> None:
    """A word with a capital may be a name, but not a pronoun with its verb."""
    word = words(text)[0]
    assert (is_capital(text, word), is_short(text, word)) == (capital, short)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the Ministry of Mali", True), ("the ministry of Mali", False), ("Ministry in Mali", False)],
)
def test_a_place_ends_the_name_of_a_body(text: str, *, expected: bool) -> None:
    """A word for a body, written as a name and tied to a place, makes one name with it."""
    found = words(text)
    last = len(found) - 1
    assert names_body(text, found, last, {"organisations": [(last - 2, last - 2)]}) is expected


def test_the_whole_name_of_a_university() -> None:
    """A university is named by the place before its word, or behind it and a word for whose."""
    known: Spans = {"universities": [(1, 1)]}
    assert university(["karachi", "university"], 0, 0, known) == (0, 1)
    assert university(["the", "university", "of", "karachi"], 3, 3, known) == (1, 3)
    assert university(["a", "university", "in", "karachi"], 3, 3, known) is None


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


def test_a_pronoun_is_no_country(reader: Reader) -> None:
    """AI that defeats us defeats no country; "the us" is one, however it is written."""
    meant = {
        text: [part.text for part in reader.read(text, "en").parts if part.place]
        for text in ("AI will defeat us humans.", "the us ranked first", "US money")
    }
    assert list(meant.values()) == [[], ["us"], ["us"]]
