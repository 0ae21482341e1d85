"""What belongs to one name is not said of another that the same passage names."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Malaysia is China's largest trading partner.",
        "The largest trading partner of China is Malaysia.",
        "Anwar Ibrahim is the Chinese Prime Minister.",
        "China has nearly 700 million inhabitants and ASEAN 1.4 billion.",
    ],
)
def test_a_rank_a_post_or_a_number_of_another_is_contradicted(checker: Checker, text: str) -> None:
    """A rank, post or number that a passage gives to one place is not that of the other."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "China is Malaysia's largest trading partner.",
        "The Chinese market has 1.4 billion inhabitants and that of ASEAN nearly 700 million.",
        "Chen Gang led a Guangxi delegation that visited Vietnam and Laos.",
        "Vietnam and Laos were visited by a delegation from Guangxi.",
        "China has 1.4 billion inhabitants.",
        "Guangxi is the crossroads of the Chinese market with its 1.4 billion people.",
        "Pakistan has more companies that provide AI services.",
        "La Chine a plus de fournisseurs de produits d'IA.",
    ],
)
def test_what_is_given_to_its_owner_is_supported(checker: Checker, text: str) -> None:
    """The same with the names where the sources have them is supported."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "China's leaders praised Vietnam's AI progress.",
        "ASEAN introduced an action plan for AI Plus manufacturing.",
        "The fund was created in February by Chen Gang.",
        "Stanford University ranked first for AI patent applications.",
        "IQTM was established in 2020.",
        "Over 3400 countries attended the expo.",
        "ASEAN companies were visited by Huawei.",
        "Huang Hao's institute ended its cooperation with IQTM.",
        "A delegation from Laos visited Vietnam.",
        "Une délégation du Laos s'est rendue au Vietnam.",
        "Vietnam sent a delegation to Guangxi.",
        "Guangxi has 1.4 billion inhabitants.",
        "Le Guangxi compte près de 700 millions d'habitants.",
        "Pakistan has more AI product providers.",
        "China has more service companies providing AI services.",
        "Le Pakistan a plus de fournisseurs de produits d'IA.",
        "Laos has a 10 billion yuan AI fund.",
        "The Big Data centre in Guizhou belongs to Huawei.",
    ],
)
def test_what_others_did_or_are_is_not_supported(checker: Checker, text: str) -> None:
    """That a passage has all the words does not support who did it, whose it is or what ended."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The 6th CIIE took place in Beijing in October 2023.", {"Beijing", "October 2023"}),
        ("Hunan launched the AI Super League with four events.", {"Hunan", "four"}),
    ],
)
def test_a_name_and_a_value_that_are_both_wrong(
    checker: Checker, text: str, told: set[str]
) -> None:
    """Neither of two errors about one thing hides the other: both are contradicted."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    assert {one.message for one in finding.differences} == told


@pytest.mark.parametrize(
    "text",
    [
        "is there an AI fund in Guangxi",
        "who runs the AI Super League",
        "does Huawei have a centre in Guangxi",
        "combien vaut le fonds IA du Guangxi",
    ],
)
def test_a_question_without_its_mark_states_nothing(checker: Checker, text: str) -> None:
    """A question is told by its form where the mark is left out, and passed over."""
    assert only(checker, text).verdict is Verdict.NONE


def test_the_sign_of_a_country_s_dollar(checker: Checker) -> None:
    """US$ is the dollar of the sources, S$ is another one."""
    assert only(checker, "Guangxi's AI fund: US$1.38bn.").verdict is Verdict.SUPPORTED
    assert only(checker, "The Guangxi AI fund is S$1.38bn.").verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Parking was free for the exhibitors.", Verdict.ABSENT),
        ("Microsoft had the largest booth at the 6th CIIE.", Verdict.ABSENT),
        ("The Super League has three events and a jury of thirty professors.", Verdict.PARTLY),
    ],
)
def test_a_part_that_is_borne_out_is_a_clause(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """Only what says two things can be borne out in one of them; shared words are not enough."""
    assert only(checker, text).verdict is verdict


def test_a_contradiction_shows_nothing_of_other_things(checker: Checker) -> None:
    """Beside what contradicts a statement no quote stands that is about something else."""
    finding = only(checker, "The Guangxi AI fund was set up with 30 billion yuan.")
    assert finding.verdict is Verdict.CONTRADICTED
    quotes = [quote.text for one in finding.statements for quote in one.statement.quotes]
    assert all("10 milliards" in quote for quote in quotes)


def test_of_two_who_did_it_both_have(checker: Checker) -> None:
    """A second one behind "by" has a part of its own in the passages."""
    both = "The Super League is organised jointly by Guangxi and ASEAN."
    assert only(checker, both).verdict is not Verdict.SUPPORTED
    centre = "The centre was founded by the Chengdu Institute of Standardisation and IQTM."
    assert only(checker, centre).verdict is Verdict.SUPPORTED
