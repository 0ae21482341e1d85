"""Negations that leave one thing out."""

import pytest

from bot.checking.words.cues import cues
from bot.checking.words.exceptives import exceptives
from bot.matching.fold import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("le programme ne s'adresse qu'aux étudiants", [(2, 4)]),
        ("il n'a que cinq membres", [(1, 2)]),
        ("il n'a pas dit que cinq membres viennent", []),
        ("il dit que cinq membres viennent", []),
    ],
)
def test_what_leaves_one_thing_out(text: str, found: list[tuple[int, int]]) -> None:
    """A negation and a "que" leave one thing out, unless the negation is a plain one."""
    openers, closers, full = cues()["fr"].exceptives
    assert list(exceptives(text, words(text), openers, closers, full)) == found
