"""Question words tell what is asked; words that only look like them do not."""

import pytest

from bot.answering.reader import Reader


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who led them when they went to Laos", ("who",)),
        ("list the fields where Yin sees room", ("list",)),
        ("when and where is it", ("when", "where")),
        ("what city is it in", ("which",)),
    ],
)
def test_words_that_join(reader: Reader, text: str, asks: tuple[str, ...]) -> None:
    """A when or a where within a sentence joins its clauses; in a row of them, each asks."""
    assert reader.read(text).asks == asks
