"""Where a post stands before the name of who holds it."""

import pytest

from bot.checking.statements.entitled import entitled
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Guangxi's governor Chen Gang praised it.", (0, 4)),
        ("The governor of Guangxi Chen Gang praised it.", (1, 6)),
        ("They met Governor Chen Gang there.", (2, 5)),
        ("Chen Gang, the governor, praised it.", (0, 0)),
        ("The governor met Chen Gang.", (0, 0)),
    ],
)
def test_a_post_with_whose_it_is(reader: Reader, text: str, words: tuple[int, int]) -> None:
    """Whose post it is belongs to it on either side; a name with a verb between has none."""
    assert entitled(reader.read(text, "en"), "chen-gang") == words
