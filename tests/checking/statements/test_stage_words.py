"""What words tell of how far a thing has come."""

import pytest

from bot.checking.statements.reader import Reader
from bot.checking.statements.stage_words import stages_told
from bot.facts import Status


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("The AI hub has been launched.", {Status.DONE}),
        ("The AI hub will be launched.", {Status.PLANNED}),
        ("The AI hub has not been launched yet.", {None}),
        ("The AI hub is in Nanning.", set()),
        ("The AI hub should be up and running by May.", set()),
        ("The AI hub must be in operation by May.", set()),
        ("The AI hub is planned for May.", {Status.PLANNED}),
    ],
)
def test_words_tell_a_stage(reader: Reader, text: str, stages: set[Status | None]) -> None:
    """What is done, what is to be, and what is denied are told apart."""
    assert {*stages_told(reader.read(text, "en"))} == stages


@pytest.mark.parametrize(
    ("text", "language", "stages"),
    [
        ("The AI hub is just an idea.", "en", {None}),
        ("Le pôle n'est qu'un projet.", "fr", {None}),
        ("The AI hub is more than just an idea.", "en", set()),
        ("The AI hub isn't just an idea.", "en", set()),
        ("Le pôle est plus qu'un projet.", "fr", set()),
    ],
)
def test_more_than_an_idea_is_not_undone(
    reader: Reader, text: str, language: str, stages: set[Status | None]
) -> None:
    """What is more than an idea, or no mere idea, is not told to be still to come."""
    assert set(stages_told(reader.read(text, language))) == stages
