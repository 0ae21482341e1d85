"""What is denied twice."""

import pytest

from bot.checking.statements.denials import denies_twice
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "is_twice"),
    [
        ("The league excludes no team.", True),
        ("The league excludes teams.", False),
        ("The league is not without teams.", True),
        ("There is no firm that it has not invited.", True),
        ("It has not invited the firm that wrote.", False),
    ],
)
def test_who_keeps_nobody_out_denies_twice(reader: Reader, text: str, *, is_twice: bool) -> None:
    """A negation beside another one, or a word for keeping out, denies nothing."""
    assert denies_twice(reader.read(text, "en")) is is_twice
