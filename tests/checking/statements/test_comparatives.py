"""Statements that compare two things."""

import pytest

from bot.checking.statements.comparatives import compares
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Pakistan has more services than China.", "en", True),
        ("More than 120 countries came.", "en", False),
        ("China opened a hub.", "en", False),
        ("中国比巴基斯坦大", "zh", True),
        ("人工智能比赛在南宁举行", "zh", False),
    ],
)
def test_what_compares(reader: Reader, *, text: str, language: str, expected: bool) -> None:
    """A word for comparing compares, but not where it bounds a number or is part of a word."""
    assert compares(reader.read(text, language)) is expected
