"""Statements that say more than the passages that hold all of their words."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Huawei has teamed up with the NUS Business Analytics Centre.",
        "Not only Huawei has teamed up with the NUS Business Analytics Centre.",
        "Only five Chinese companies took part in the matchmaking.",
        "Tkxel is a Pakistani company.",
    ],
)
def test_as_much_as_the_source_is_supported(checker: Checker, text: str) -> None:
    """What the source says is borne out, and so is "only" where the source counts."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Only Huawei has teamed up with the NUS Business Analytics Centre.",
        "Only Chinese companies took part in the matchmaking.",
        "Last year Huawei teamed up with the NUS Business Analytics Centre.",
        "Tkxel is the largest Pakistani company.",
        "Tkxel used to be a Pakistani company.",
    ],
)
def test_more_than_the_source_is_not(checker: Checker, text: str) -> None:
    """That nobody else is, that one is most, and another time need a source of their own."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED
