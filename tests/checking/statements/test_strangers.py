"""Tests of strangers, and of capitals that stand for their countries."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind
from bot.checking.statements.strangers import states
from bot.checking.words.cues import cues_of
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The fund belongs to Brabantia of Zwolle.", "en", ["brabantia", "zwolle"]),
        ("The fund belongs to the Guangxi government.", "en", []),
        ("A statement of the University said so.", "en", []),
        (
            "He met the Pakistan Software Houses Association.",
            "en",
            ["pakistan software houses association"],
        ),
        ("The Lahore Institute of Standards came.", "en", ["lahore institute of standards"]),
        ("The Chengdu Institute came.", "en", []),
        ("The WHO says that the fund is large.", "en", ["who"]),
        ("Tan, who says that the fund is large, is a founder.", "en", []),
        ("WHO SAYS THAT THE FUND IS LARGE", "en", []),
        ("Menurut laporan itu, dana itu besar.", "id", []),
        ("Theo ông Brabantia, quỹ này lớn.", "vi", ["brabantia"]),
        ("Dana milik Brabantia itu besar.", "id", ["brabantia"]),
    ],
)
def test_capital_words_that_no_source_has(
    reader: Reader, text: str, language: str, names: list[str]
) -> None:
    """A capital word that is in no statement and no vocabulary is a name."""
    found = reader.read(text, language).of_kind(PartKind.STRANGE)
    assert [part.text for part in found] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("back in 2022 beijing put out guidance", ["china"]),
        ("accords with kuala lumpur", ["malaysia"]),
        ("beijing and islamabad grow closer", ["china", "pakistan"]),
        ("yin beijing science commissioner", ["china"]),
        ("the ambassador in beijing", ["china"]),
        ("the fair was held in beijing", []),
        ("research in beijing and hanoi", ["vietnam"]),
        ("the beijing office", []),
    ],
)
def test_a_capital_stands_for_its_state(text: str, found: list[str]) -> None:
    """It does where it acts, is acted with or is represented, and not as the place of something."""
    folded, cue = text.split(), cues_of("en")
    acting = states(folded, cue.find(folded), cue.function_words, 9)
    assert [state for _, state in acting.values()] == found


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2022 Beijing put out guidance on data infrastructure.", Verdict.SUPPORTED),
        ("Guangxi signed the logistics data accords with Hanoi.", Verdict.SUPPORTED),
        (
            "Des accords sur les données logistiques ont été conclus avec Hanoï.",
            Verdict.SUPPORTED,
        ),
        ("Guangxi signed the logistics data accords with Vientiane.", Verdict.CONTRADICTED),
        ("The fund was set up by Beijing.", Verdict.CONTRADICTED),
        ("Malaysia's top trading partner is Beijing.", Verdict.ABSENT),
        ("The delegation visited Hanoi.", Verdict.ABSENT),
    ],
)
def test_what_is_told_of_a_capital(checker: Checker, text: str, verdict: Verdict) -> None:
    """What a state does is told of its capital; what lies there, or a region does, is not."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("the 22nd china-asean expo is in guilin", True),
        ("the 21st software conference will be held in lahore", True),
        ("the 22nd china-asean expo is in nanning", False),
        ("japan has an ai fund", False),
    ],
)
def test_a_place_in_small_letters(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """A place of which no source speaks is a name however it is written."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong
