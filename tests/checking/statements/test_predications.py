"""Tests of what words say that something is, and which of them stand for a thing."""

import pytest

from bot.answering.words.language import guess_language
from bot.checking import Checker, Verdict
from bot.checking.statements.predications import is_compound, is_thing, qualities
from bot.checking.statements.reader import Reader
from bot.checking.statements.sentences import Sentence
from bot.matching.fold import folded_words
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The hub is a bottleneck.", "hub: bottleneck"),
        ("Is AI very dangerous?", "ai: dangerous"),
        ("L'IA est-elle sûre ?", "ia: sure"),
        ("La technologie est une menace.", "technologie: menace"),
        ("The fund is in Guangxi.", ""),
        ("The models were among the topics.", ""),
        ("The fund was created in February.", ""),
        ("The league is the first contest.", ""),
        ("AI is transforming industries.", ""),
    ],
)
def test_a_quality_is_one_word_or_a_noun_of_no_sort(checker: Checker, text: str, told: str) -> None:
    """What something is like is read; not where it is, of what sort, nor what is done to it."""
    reading = checker._read(Sentence(text, 0, len(text)), guess_language(folded_words(text)))
    found = [
        f"{one.thing.text}: {' '.join(reading.folded[one.words.start : one.words.stop])}"
        for one in qualities(reading)
    ]
    assert found == ([told] if told else [])


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("The fund pays for roads.", ["roads"]),
        ("AI for farming, roads and the tourism of Laos", ["roads"]),
        ("Somebody builds roads in Laos.", []),
        ("Roads, rivers", []),
    ],
)
def test_a_thing_ends_what_a_preposition_opens_or_is_one_of_a_list(
    reader: Reader, *, text: str, things: list[str]
) -> None:
    """What a verb or another word may be is no such thing, nor is what opens a statement."""
    reading = reader.read(text, "en")
    found = [part.text for part in reading.parts if part.text in ("roads", "rivers")]
    told = [part.text for part in reading.parts if part.text in found and is_thing(reading, part)]
    assert told == things


@pytest.mark.parametrize(
    "text",
    [
        "AI applications are planned for agriculture, health, tourism and logistics.",
        "Applis d'IA pour l'agriculture, la santé, le tourisme et la logistique, voilà l'idée.",
    ],
)
def test_a_list_that_a_source_tells_is_supported(checker: Checker, text: str) -> None:
    """Each of its members is told in a word of its own."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "AI applications are planned for agriculture, mining, tourism and logistics.",
        "AI applications are planned for agriculture, roads, tourism and logistics.",
        "AI applications are planned for agriculture, unions, tourism and logistics.",
        "Muguo has built a blockchain platform for gaming.",
        "Applis d'IA pour l'agriculture, la pêche, le tourisme et la logistique, voilà l'idée.",
    ],
)
def test_one_member_of_a_list_that_no_source_tells_is_not(checker: Checker, text: str) -> None:
    """All others may be told; so is its sort, it may be."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("The China-Laos data centre exists.", True),
        ("A data centre exists.", True),
        ("Data centres exist.", False),
        ("Chinese data centres exist.", False),
        ("The China-Laos centre exists.", False),
    ],
)
def test_one_of_a_sort(reader: Reader, *, text: str, one: bool) -> None:
    """A centre for data, of some place or not, is one thing, and no centre with some data."""
    reading = reader.read(text, "en")
    assert any(is_compound(reading, part) for part in reading.parts) is one


def test_a_thing_of_another_sort_is_not_borne_out(checker: Checker) -> None:
    """What is told of a thing of two places tells nothing of another one of both."""
    assert only(checker, "The China-Laos data centre was set up.").verdict is Verdict.ABSENT
