"""A yes stands above what says it, and not above what only is near it."""

import pytest

from bot.answering import Answerer, Remark


def _is_yes(answerer: Answerer, text: str) -> bool:
    return Remark.YES in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    ("text", "is_yes"),
    [
        ("Is AI safe?", False),
        ("Isn't AI reliable?", False),
        ("Is China rich?", False),
        ("Is the super league open to startups?", True),
        ("Is WeBank a Chinese company?", False),
        ("Is Tkxel a Pakistani company?", True),
        ("is RCEP about AI", False),
    ],
)
def test_a_quality_has_to_be_told_of_the_thing(
    answerer: Answerer, *, text: str, is_yes: bool
) -> None:
    """A thing is of a quality where a source says it, and not where its word stands near it."""
    assert _is_yes(answerer, text) is is_yes


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang est bien député en plus d'être maire de Nanning ?",
        "Is Chen Gang a lawmaker as well as governor of Guangxi?",
    ],
)
def test_one_of_two_posts_is_no_yes(answerer: Answerer, text: str) -> None:
    """That somebody holds one of two posts does not confirm the other."""
    assert not _is_yes(answerer, text)


@pytest.mark.parametrize(
    ("text", "is_yes"),
    [
        ("was it the pakistani firms who asked for chinese AI partners before the meeting", True),
        ("was it Pakistani firms who kept asking for Chinese AI partners", True),
        ("was it Chinese firms who kept asking for Pakistani AI partners", False),
        ("was it Yin Shengxin who called for quick b2b deals", False),
    ],
)
def test_who_behind_those_told_asks_if_they_did(
    answerer: Answerer, text: str, *, is_yes: bool
) -> None:
    """A question that names those "who" did something gets a yes, if they did."""
    assert _is_yes(answerer, text) is is_yes


@pytest.mark.parametrize(
    "text",
    [
        "is the 6th CIIE in Shanghai",
        "第六届进博会在上海吗",
        "can startups enter the super league",
        "was Ping An among the visited companies",
        "did Guangxi create an AI fund",
        "does China have over 4500 AI companies",
        "was the matchmaking the first of several meetings?",
    ],
)
def test_what_is_told_is_borne_out(answerer: Answerer, text: str) -> None:
    """What the sources say, in their fields or in their words, gets a yes."""
    assert _is_yes(answerer, text)


@pytest.mark.parametrize(
    "text",
    [
        "is the 6th CIIE bigger than the expo in Shanghai",
        "is RCEP in the tour",
        "did the CIIE show robots",
        "did Malaysia sign an AI agreement with China",
        "did Stanford work with China on the report",
        "is there already a joint AI lab between China and Pakistan",
        "was the super league founded in February",
        "did Chen Gang found the Guangxi AI fund",
        "did Gan Hong Seng visit China",
        "did Meituan visit Huawei",
        "did China visit Malaysia",
        "did Huawei visit WeBank?",
        "does Vietnam have an AI centre with Guangxi",
        "did ASEAN sign a data agreement with Guangxi",
    ],
)
def test_what_is_only_near_is_not_borne_out(answerer: Answerer, text: str) -> None:
    """A kind of what is told, who only says it or stands beside it: none of them gives a yes."""
    assert not _is_yes(answerer, text)
