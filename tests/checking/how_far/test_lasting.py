"""What need not go on any more."""

import pytest

from bot.checking import Checker


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Is the media tour ongoing?", False),
        ("Is the tour still going on?", False),
        ("La visite d'Anwar Ibrahim est-elle en cours ?", False),
        ("Do workers from ASEAN get AI training now?", False),
        ("China and Laos have an AI innovation cooperation centre now.", True),
        ("The AI Super League takes place until November.", True),
    ],
)
def test_what_took_place_need_not_go_on(checker: Checker, *, text: str, is_told: bool) -> None:
    """That an event was held, or a course is planned, tells of nothing that is under way."""
    assert bool(checker.rule(text).supporting) is is_told
