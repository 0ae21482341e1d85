"""Ranks and places in a list."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Training ASEAN officials in AI is the first of Chen Gang's priorities.",
        "Chen Gang's top priority is training civil servants.",
        "Attracting AI companies to set up R&D in Nanning is priority number four.",
        "La première priorité de Chen Gang, c'est la formation des fonctionnaires.",
        "La chaîne industrielle intégrée, c'est la priorité numéro un.",
        "China has been Malaysia's second biggest trading partner for ten years.",
    ],
)
def test_another_place_in_a_list_is_contradicted(checker: Checker, text: str) -> None:
    """What stands in a list of the sources stands in no other place of it."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "AI training for officials of ASEAN is the fourth priority.",
        "The integrated industrial chain is priority number three.",
        "My first priority is getting lunch in Nanning.",
        "The fund's second priority is health startups.",
    ],
)
def test_its_own_place_or_another_list_is_not(checker: Checker, text: str) -> None:
    """The place that the sources give, and one in somebody else's list, contradict nothing."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "China is the second biggest trading partner of Malaysia.",
        "China is Malaysia's third-largest trading partner.",
        "China has been Malaysia's second biggest trading partner for ten years.",
    ],
)
def test_a_rank_below_the_first_is_contradicted(checker: Checker, text: str) -> None:
    """What the sources rank first is not second, by whichever word of the same meaning."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "China is the biggest trading partner of Malaysia.",
        "China's second largest trading partner is Vietnam.",
        "The second most important thing is AI.",
    ],
)
def test_the_first_rank_or_one_of_something_else_is_not(checker: Checker, text: str) -> None:
    """The rank that the sources give, and one among other things, contradict nothing."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
