"""Who did what: names that stand in another's place."""

import pytest

from bot.checking import Aspect, Checker, Finding, Verdict


def only(checker: Checker, text: str) -> Finding:
    """The finding of a message of one statement."""
    (finding,) = checker.check(text).findings
    return finding


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan has more AI product providers while China has more AI service companies.",
        "Yin Shengxin is Pakistan's science commissioner to China.",
        "Yin Shengxin est commissaire scientifique du Pakistan en Chine.",
        "Research is to be done in Guangxi and integration in Beijing and Shanghai.",
    ],
)
def test_names_that_change_places_are_contradicted(checker: Checker, text: str) -> None:
    """A statement that says of each of two names what the source says of the other is wrong."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "China has more AI product providers while Pakistan has more AI service companies.",
        "Yin Shengxin is China's science commissioner to Pakistan.",
        "Yin Shengxin est commissaire scientifique de la Chine au Pakistan.",
    ],
)
def test_names_in_their_places_are_supported(checker: Checker, text: str) -> None:
    """The same words with the names where the source has them are supported."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "aspect", "said", "source"),
    [
        (
            "Yu Jingyang, the president of the Chengdu Software Industry Association, came too.",
            Aspect.OTHER,
            "president",
            "Deputy Secretary-General",
        ),
        (
            "The invitation to the software conference came from Huang Hao.",
            Aspect.PARTICIPANT,
            "Huang Hao",
            "Yu Jingyang",
        ),
        (
            "It was Yin Shengxin who led Guangxi's delegation to Vietnam and Laos.",
            Aspect.PARTICIPANT,
            "Yin Shengxin",
            "Chen Gang",
        ),
        ("Tkxel is a Chinese company.", Aspect.PLACE, "Chinese", "Pakistan"),
        (
            "China is merely Malaysia's third-largest trading partner.",
            Aspect.OTHER,
            "third-largest",
            "largest",
        ),
    ],
)
def test_a_wrong_part_shows_who_has_it(
    checker: Checker, text: str, aspect: Aspect, said: str, source: str
) -> None:
    """A post, an origin, a leader, a country and a rank are held against the sources'."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    difference = finding.differences[0]
    assert (difference.attribute, difference.message) == (aspect, said)
    assert source in difference.source


@pytest.mark.parametrize(
    "text",
    [
        "Huawei pays for the fund.",
        "Laos paid for the China-Laos centre.",
        "Vietnam owns the China-Laos centre.",
        "Only Chinese companies may enter the AI Super League.",
        "The AI Plus plan was introduced last year.",
    ],
)
def test_an_act_that_no_source_tells_is_not_supported(checker: Checker, text: str) -> None:
    """That the things stand in a source is not enough where what is done, or when, does not."""
    assert only(checker, text).verdict in (Verdict.PARTLY, Verdict.ABSENT)


def test_a_stage_told_as_the_source_tells_it_is_supported(checker: Checker) -> None:
    """A thing that is said to be there, and is, needs no other words."""
    assert only(checker, "The AI Super League has been launched.").verdict is Verdict.SUPPORTED


def test_a_made_thing_told_as_planned_is_contradicted(checker: Checker) -> None:
    """What a source calls done cannot still be a plan."""
    finding = only(checker, "Guangxi plans to create a 10 billion yuan AI industry fund.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].attribute is Aspect.STATUS
