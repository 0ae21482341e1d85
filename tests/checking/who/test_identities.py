"""Two things that are told to be one."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "The CIIE and the China-ASEAN Expo are the same.",
        "Le CIIE et l'Exposition Chine-ASEAN sont identiques.",
        "The China-Laos AI centre is the Huawei centre.",
        "The China-ASEAN Expo is the same as the AI summit.",
        "The China-ASEAN Expo is the China-ASEAN AI Summit.",
        "Jing Yu and Keke Gai work at the same institute.",
        "Jing Yu et Keke Gai travaillent dans le même institut.",
        "Keke Gai works at the same institute as Jing Yu.",
    ],
)
def test_two_things_are_not_one(checker: Checker, text: str) -> None:
    """That both are spoken of makes neither the other."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text", ["Nanning is the capital of Guangxi.", "Tkxel is the Pakistani company."]
)
def test_what_a_thing_is_called_is_no_other(checker: Checker, text: str) -> None:
    """What a thing is, and whose, may be told of it."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_what_was_spoken_of_before_is_the_same(checker: Checker) -> None:
    """A sentence may begin with what the one before it was about."""
    text = "The same plan backs an ASEAN AI Innovation Cooperation Center in China."
    assert only(checker, text).verdict is Verdict.SUPPORTED
