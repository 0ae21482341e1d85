"""What is denied twice, or only asked not to be."""

import pytest

from bot.checking.statements.denials import affirmed, denies_twice, is_demanded
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "is_twice"),
    [
        ("The league excludes no team.", True),
        ("The league excludes teams.", False),
        ("The league is not without teams.", True),
        ("The league did not begin without teams.", True),
        ("There is no firm that it has not invited.", True),
        ("It has not invited the firm that wrote.", False),
    ],
)
def test_who_keeps_nobody_out_denies_twice(reader: Reader, text: str, *, is_twice: bool) -> None:
    """A negation beside another one, or a word for keeping out, denies nothing."""
    assert denies_twice(reader.read(text, "en")) is is_twice


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("Foreign teams must be banned.", True),
        ("Foreign teams should be banned.", True),
        ("Gan wants foreign teams to be banned.", True),
        ("Foreign teams are banned.", False),
        ("Foreign teams are banned and want to know why.", False),
    ],
)
def test_what_must_be_is_not_yet(reader: Reader, text: str, *, is_asked: bool) -> None:
    """A participle behind "must be", "should be" or "wants" tells what somebody asks for."""
    reading = reader.read(text, "en")
    assert is_demanded(reading, reading.folded.index("banned")) is is_asked


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("The league is not open yet.", "en", "The league is open."),
        ("La ligue n'est toujours pas ouverte.", "fr", "La ligue est ouverte."),
        ("The league excludes teams.", "en", ""),
        ("The league is open.", "en", ""),
    ],
)
def test_what_a_not_denies(reader: Reader, text: str, language: str, told: str) -> None:
    """A statement tells what it denies where its "not" is left out, and no other word denies."""
    assert " ".join(affirmed(reader.read(text, language)).split()).replace(" .", ".") == told
