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
