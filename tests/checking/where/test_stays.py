"""Where a thing is told to be."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The 21st software conference is in Chengdu.", True),
        ("The Big Data center is located in Guizhou.", True),
        ("The big data centre is in Guangxi.", False),
        ("Le centre de Huawei est au Guangxi.", True),
        ("Beijing Genius Cyber Tech is based in Beijing.", False),
        ("Beijing Genius Cyber Tech is located in the city of Beijing.", False),
        ("The new telecom hub is located in the city of Nanning.", True),
        ("The fund is in Shenzhen.", False),
        ("Le fonds est à Shenzhen.", False),
        ("The matchmaking was in Pakistan.", False),
        ("Keke Gai is in Beijing.", False),
        ("Huang Hao is in Chengdu.", False),
    ],
)
def test_a_thing_is_where_it_is_told_to_be(checker: Checker, *, text: str, is_told: bool) -> None:
    """No name and no like thing tells where something is, nor work where somebody is."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text", ["Gan Hong Seng teaches in Liverpool.", "Gan Hong Seng enseigne à Liverpool."]
)
def test_a_word_of_a_name_is_no_place(checker: Checker, text: str) -> None:
    """A university in whose name a city stands need not be there."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    ["Yin Shengxin is in Laos.", "Yin Shengxin est à Pékin.", "The AI chain is in Singapore."],
)
def test_who_is_posted_may_be_elsewhere(checker: Checker, text: str) -> None:
    """A post denies of nobody to be in another place, nor a union that a thing is in a country."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
