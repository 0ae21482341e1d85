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


@pytest.mark.parametrize(
    "text",
    [
        "Tan of Beijing Genius Cyber Tech warns that AI content may violate personal data privacy.",
        "Jing Yu is an associate professor.",
        "Yu Jingyang took part in the session.",
        "Vietnam and Laos are keen to work with China on AI models in their own tongues.",
        "Once it is running, Nanning's hub should make Guangxi the fastest data gateway to ASEAN.",
    ],
)
def test_what_is_told_elsewhere_or_awaited_is_supported(checker: Checker, text: str) -> None:
    """Whose man somebody is, a post, one thing done and what is to come need no further words."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "China came first for AI patent applications in 2021, with Germany in fourth place.",
        "The China-Pakistan AI matchmaking meeting went on for four hours.",
        "The AI matchmaking came about because businesses in Pakistan asked for Chinese partners.",
        "Chen Gang visited Cambodia.",
        "Xiaosheng Tan thinks intellectual property of AI content must be protected.",
    ],
)
def test_ranks_hours_and_visits_of_others_contradict_nothing(checker: Checker, text: str) -> None:
    """Another's rank, how long it was, words of another order and other journeys leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


def test_a_person_comes_to_no_stage(checker: Checker) -> None:
    """That somebody has been with a firm does not tell of what was said to be possible."""
    text = "The man from Tkxel said that joint R&D centres could be set up. He has been with them."
    *_, last = checker.check(text).findings
    assert last.verdict is not Verdict.CONTRADICTED
