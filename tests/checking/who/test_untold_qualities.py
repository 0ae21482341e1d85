"""Qualities of which no source tells."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The China-Laos centre is open.", True),
        ("Tkxel is Pakistani.", True),
        ("The 6th China International Import Expo is over.", False),
        ("The two sessions are over.", False),
        ("Huang Hao is open to everyone.", False),
        ("Huang Hao est ouvert à tous.", False),
        ("The China-ASEAN Free Trade Area 3.0 is free.", False),
        ("The Joint Laboratories (Belt and Road) are popular.", False),
        ("ASEAN is free.", False),
        ("ASEAN is Malaysian.", False),
        ("Jing Yu is modern.", False),
        ("Guangxi's economic links with ASEAN are close.", True),
        ("Les liens commerciaux du Guangxi avec l'ASEAN sont étroits.", True),
        ("Guangxi's partnership with Laos is close.", False),
        ("China's relations with Malaysia are bad.", False),
        ("The people of ASEAN are free.", False),
        ("The Belt and Road Initiative is Pakistani.", False),
        ("The National University of Singapore is public.", False),
    ],
)
def test_a_quality_stands_in_what_is_told_of_a_thing(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """A notion that is told of something else is no quality of what is named."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Chatbots are ready.", False),
        ("Chatbots are open.", False),
        ("Digital human interfaces are ready.", False),
        ("The league is open.", True),
    ],
)
def test_a_product_that_was_shown_is_not_ready(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """That chatbots were shown does not tell how far they have come."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
