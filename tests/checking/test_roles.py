"""Who did what: names that stand in another's place."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


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


@pytest.mark.parametrize(
    "text",
    [
        "A China-Vietnam AI innovation cooperation centre was created by the Guangxi delegation.",
        "Le Centre de coopération Chine-Vietnam pour l'innovation en IA a été créé par le Guangxi.",
        "The Beijing international telecommunications hub is to enter service this year.",
    ],
)
def test_a_thing_of_another_place_is_not_supported(checker: Checker, text: str) -> None:
    """A place that stands in a thing's name must stand there in the source too."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


def test_who_founded_a_thing_may_be_where_it_comes_from(checker: Checker) -> None:
    """A statement may say that a delegation founded a thing that the source says came from it."""
    text = "La délégation du Guangxi a fondé le centre de coopération Chine-Laos pour l'IA."
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The Guangxi delegation visited Thailand.", "Thailand"),
        ("The China-Laos AI centre was set up by Thailand.", "Thailand"),
        ("The China-Laos AI centre was set up by Singapore.", "Singapore"),
        ("The 22nd China-ASEAN Expo is planned for Guilin this September.", "Guilin"),
        ("Huang Hao is the vice president of the Chengdu Institute of Standardisation.", None),
        ("None of the twelve land cables from Guangxi to ASEAN has been laid so far.", None),
        ("Xinhua reported on Friday that the AI Super League was launched.", "Friday"),
    ],
)
def test_another_place_post_or_day_is_contradicted(
    checker: Checker, *, text: str, message: str | None
) -> None:
    """Where somebody went, who founded it, a lesser post, a day and "none" are wrong."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    assert message is None or finding.differences[0].message == message
