"""Things that a statement introduces as ones of their sort."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "There is an AI industry fund in Yunnan.",
        "There is a big data center in Yunnan.",
        "Il y a un centre de big data dans le Yunnan.",
        "A software conference will be held in Lahore.",
        "Malaysia signed historic agreements with Guangxi.",
        "The Vietnamese prime minister has recently been to China.",
        "Guangxi signed agreements on data flows with Laos.",
        "The agreements on tourism were signed with Laos.",
        "The agreement with Laos was signed by Guangxi.",
    ],
)
def test_another_one_of_a_sort_is_not_contradicted(checker: Checker, text: str) -> None:
    """What may be another thing than the one of which the sources tell contradicts nothing."""
    assert only(checker, text).verdict is Verdict.ABSENT


def test_that_somebody_signs_is_a_part_of_with_whom(checker: Checker) -> None:
    """Who has signed agreements is told, and with whom else than the sources tell is not."""
    said = "Le Vietnam a signé des accords avec la Thaïlande."
    assert only(checker, said).verdict is Verdict.PARTLY


@pytest.mark.parametrize(
    "text",
    [
        "The 22nd China-ASEAN Expo will be held in Hanoi.",
        "Yu Jingyang invited the attendees to a software cooperation conference in Shanghai.",
        "Tkxel is a company from India.",
        "The Big Data center lies in Yunnan.",
        "The landmark agreements on data flows were signed with Laos.",
        "Guangxi signed the landmark logistics data-flow pacts with Laos.",
        "Les accords sur les flux de données ont été signés avec le Laos.",
    ],
)
def test_a_thing_that_is_known_is_contradicted(checker: Checker, text: str) -> None:
    """The very thing, named or told by who has to do with it, stands in one place."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED
