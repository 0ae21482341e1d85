"""Cues whose words are typed with marks are told from words that are folded alike."""

import pytest

from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "is_cue"),
    [("tin này là giả", True), ("tin nay la gia", True), ("đó là giá", False)],
)
def test_marks_tell_cues_apart(reader: Reader, text: str, *, is_cue: bool) -> None:
    """What is typed with other marks is another word; what is typed without any may be the cue."""
    assert reader.read(text, "vi").has("disowning") is is_cue
