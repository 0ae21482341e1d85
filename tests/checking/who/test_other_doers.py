"""Who is told to have done what only others can have done."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        (
            "All the guests were asked along to the Chengdu conference by Yin Shengxin.",
            "Yin Shengxin",
            "Yu Jingyang",
        ),
        ("Huang Hao invited all attendees to the conference.", "Huang Hao", "Yu Jingyang"),
        (
            "Huang Hao is the one who invited the whole room to the software conference.",
            "Huang Hao",
            "Yu Jingyang",
        ),
        ("Singapore has hosted the China-ASEAN Expo 21 times.", "Singapore", "Guangxi"),
        (
            "Huawei laid 12 optical cables between Guangxi and the ASEAN countries.",
            "Huawei",
            "China-ASEAN Information Harbor",
        ),
        (
            "Le Sommet Chine-ASEAN sur l'IA a été accueilli quatre fois par le Yunnan.",
            "Yunnan",
            "Guangxi",
        ),
    ],
)
def test_another_doer_of_what_one_did_is_contradicted(
    checker: Checker, text: str, said: str, source: str
) -> None:
    """Who stands in the place of the only one who can have done something is contradicted."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    (difference,) = finding.differences
    assert difference.attribute in (Aspect.PARTICIPANT, Aspect.PLACE)
    assert (difference.message, difference.source) == (said, source)


@pytest.mark.parametrize(
    "text",
    [
        "All were invited to the conference by the Chengdu Software Industry Association.",
        "Yin Shengxin got an invitation to the Chengdu conference.",
        "Yin Shengxin was invited to the Chengdu conference.",
        "Yin Shengxin is the one who was invited to the Chengdu conference.",
        "Yin Shengxin also invited the attendees to the Chengdu conference.",
        "The attendees were not invited to the Chengdu conference by Yin Shengxin.",
        "The attendees were invited to dinner by Yin Shengxin.",
        "Singapore hosted the China-ASEAN Expo once.",
        "Nanning has hosted the China-ASEAN Expo 21 times.",
        "Le Guangxi est relié à l'ASEAN par douze câbles optiques terrestres.",
        "The leaders of Thailand praised China's AI progress.",
    ],
)
def test_what_others_may_do_too_contradicts_nothing(checker: Checker, text: str) -> None:
    """Those who did it, who only get it or do something else leave room, as do denials."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The cables are used by Laos.",
        "The 12 cables are maintained by Huawei.",
        "The China-ASEAN Expo was welcomed by Laos.",
        "The invitation was praised by Vietnam.",
        "The fund was mentioned by Stanford University.",
        "Les câbles sont utilisés par le Laos.",
    ],
)
def test_what_else_one_does_with_a_thing_is_another_deed(checker: Checker, text: str) -> None:
    """Who uses or praises what only one can have made is not told to have made it."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
