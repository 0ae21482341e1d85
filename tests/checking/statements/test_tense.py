"""Whether a statement tells of something that has happened."""

import pytest

from bot.checking.statements.reader import Reader
from bot.checking.statements.tense import has_happened, past_verbs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Guangxi opened a centre.", "en"),
        ("Guangxi has recently launched a fund.", "en"),
        ("China built a hub.", "en"),
        ("Le Guangxi a ouvert un centre.", "fr"),
    ],
)
def test_the_past_of_a_verb(reader: Reader, text: str, language: str) -> None:
    """A regular or irregular past and a participle behind its auxiliary tell what was done."""
    assert has_happened(reader.read(text, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Guangxi will open a centre.", "en"),
        ("Guangxi opens an integrated centre.", "en"),
        ("They agreed to open it.", "en"),
        ("AI-related firms need a hub.", "en"),
        ("Le Guangxi ouvre un centre.", "fr"),
        ("Il va à Nanning.", "fr"),
    ],
)
def test_what_may_be_still_to_come(reader: Reader, text: str, language: str) -> None:
    """A plan, what is agreed upon, a participle before a noun and a present tell of no past."""
    assert not has_happened(reader.read(text, language))


@pytest.mark.parametrize(
    ("text", "language", "verbs"),
    [
        ("Guangxi opened a centre that was built by Huawei.", "en", ["opened", "built"]),
        ("Le Guangxi a ouvert un centre.", "fr", ["ouvert"]),
        ("Le fonds a été créé au mois de mai.", "fr", ["ete", "cree"]),
        ("Le salon a duré du 5 au 15 mai.", "fr", ["dure"]),
        ("Guangxi opens an integrated centre.", "en", []),
    ],
)
def test_verbs_in_the_past_are_found(
    reader: Reader, text: str, language: str, verbs: list[str]
) -> None:
    """Each verb that is in the past, or a participle behind its auxiliary, is found by its form."""
    reading = reader.read(text, language)
    assert [reading.folded[index] for index in past_verbs(reading)] == verbs


@pytest.mark.parametrize(
    ("text", "language", "is_past"),
    [
        ("Did the centre train anybody?", "en", True),
        ("Does the centre train anybody?", "en", False),
        ("Did Tan say that AI helps?", "en", False),
        ("Did Tkxel propose a centre?", "en", False),
        ("Le centre forme-t-il des gens ?", "fr", False),
    ],
)
def test_what_has_happened_is_asked(
    reader: Reader, text: str, language: str, *, is_past: bool
) -> None:
    """A question with "did" asks what has happened, unless that was only said or meant."""
    assert has_happened(reader.read(text, language)) is is_past


def test_the_past_behind_a_year(reader: Reader) -> None:
    """A verb right behind a year is in the past, as no year counts anything."""
    assert has_happened(reader.read("The fair of 2022 took place in Shanghai.", "en"))
