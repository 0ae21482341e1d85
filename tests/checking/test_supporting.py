"""What must not be left unexplained in a statement that is supported."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi's energy industry fund, worth 10bn yuan, was created in February.",
        "China was first in healthcare patent applications in 2021 (Stanford University)",
        "China filed most AI patents in 2023, according to a Stanford report.",
        "Five Chinese and ten Pakistani companies took part in the AI matchmaking.",
        "The matchmaking lasted two days.",
        "The 22nd China-ASEAN Expo will host a robot contest.",
        "In 2023 China was number one in AI start-ups.",
        "The matchmaking meeting was the last in a series of five.",
    ],
)
def test_another_field_time_or_number_is_not_supported(checker: Checker, text: str) -> None:
    """A telling word, a date of other things, a sum and a span of time must be told themselves."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Three of the Pakistani companies found a partner at the matchmaking.",
        "China is Vietnam's largest trading partner.",
        "The AI Super League was opened by Chen Gang.",
        "Vietnamese leaders criticised the price of Chinese models.",
    ],
)
def test_room_for_both_contradicts_nothing(checker: Checker, text: str) -> None:
    """Some of those counted, another's rank, who acts for a place and another object leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
