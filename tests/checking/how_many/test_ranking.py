"""Tests of ranks, places in a list and editions."""

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


def test_a_wrong_number_of_an_edition_is_told_by_the_rest(checker: Checker) -> None:
    """What somebody did at the known edition was at no other; of that much may be true."""
    text = "Yu Jingyang invited all attendees to the 16th China International Software Cooperation"
    finding = only(checker, f"{text} Conference.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].message == "16th"
    other = "The 16th China International Software Cooperation Conference was in Beijing."
    assert only(checker, other).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi will host the 30th China-ASEAN Expo in September.",
        "L'expo Chine-ASEAN prévue en septembre sera la 24e édition.",
        "The import expo of 2023 was the fifth one.",
        "The software cooperation conference Yu Jingyang invites people to is the 22nd one.",
    ],
)
def test_the_number_of_the_known_edition_is_its_own(checker: Checker, text: str) -> None:
    """The edition of a known year, or the one that is planned for a month, has no other number."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The 20th China-ASEAN Expo was held in September.",
        "The 23rd China-ASEAN Expo will be held in September 2026.",
        "The 23rd China-ASEAN Expo will focus on AI cooperation.",
        "Nanning will host the 23rd China-ASEAN Expo.",
        "The CIIE of 2024 will be the seventh one.",
        "The CIIE is the second one that I visited.",
        "The CIIE of 2023 was the sixth one.",
    ],
)
def test_of_other_editions_much_may_be_true(checker: Checker, text: str) -> None:
    """Nothing is held against what is told of an edition that the sources do not know."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
