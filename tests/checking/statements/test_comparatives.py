"""Statements that compare two things."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.comparatives import compares, has_less
from bot.checking.statements.reader import Reader
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Pakistan has more services than China.", "en", True),
        ("More than 120 countries came.", "en", False),
        ("China opened a hub.", "en", False),
        ("Teams from more than one country may enter.", "en", False),
        ("Teams from more countries than one may enter.", "en", True),
        ("La Chine a plus d'entreprises que le Laos.", "fr", True),
        ("La Chine a plus d'entreprises qu'en 2022.", "fr", True),
        ("On dit que la Chine a un pôle.", "fr", False),
        ("中国比巴基斯坦大", "zh", True),
        ("人工智能比赛在南宁举行", "zh", False),
    ],
)
def test_what_compares(reader: Reader, *, text: str, language: str, expected: bool) -> None:
    """A word for comparing compares, but not where it bounds a number or is part of a word."""
    assert compares(reader.read(text, language)) is expected


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("The 6th CIIE was big in 2022.", True),
        ("The 6th CIIE was bigger than in 2022.", False),
        ("The 6th CIIE was more crowded than the one in 2019.", False),
        ("Unlike in 2022, the 6th CIIE was crowded.", False),
        ("The 6th CIIE drew over 3,400 firms, up from 2,800 in 2022.", False),
        ("The 6th CIIE, bigger than before, took place in 2022.", True),
        ("Over 5,000 firms attended the 6th CIIE, more than in 2022.", True),
        ("La 6e CIIE était plus grande que celle de 2019.", False),
        ("On dit que la 6e CIIE a eu lieu en 2022.", True),
        ("第六届进博会比2022年更大。", False),
        ("第六届进博会于2022年举行，比以前更大。", True),
        ("The 6th CIIE was larger than the expo in Beijing.", False),
        ("The 6th CIIE was larger than expected and was held in Beijing.", True),
        ("The Super League had more teams than the contest in Hunan.", False),
    ],
)
def test_what_a_thing_is_compared_with_is_not_its_own(
    checker: Checker, text: str, *, is_own: bool
) -> None:
    """Another year or place contradicts where it is the thing's own, and not behind "than"."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_own


def test_what_tells_of_less(reader: Reader) -> None:
    """Of two words that compare, one tells of less."""
    reading = reader.read("Pakistan has fewer services and more products than China.", "en")
    assert [has_less(reading, at) for at in (2, 5)] == [True, False]
