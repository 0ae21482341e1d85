"""What belongs to one name is not said of another that the same passage names."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Anwar Ibrahim is the Chinese Prime Minister.",
        "China has nearly 700 million inhabitants and ASEAN 1.4 billion.",
    ],
)
def test_a_post_or_a_number_of_another_is_contradicted(checker: Checker, text: str) -> None:
    """A post or number that a passage gives to one place is not that of the other."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Malaysia is China's largest trading partner.",
        "The largest trading partner of China is Malaysia.",
    ],
)
def test_whose_partner_another_is_need_not_be_its_own(checker: Checker, text: str) -> None:
    """Who trades most with one country may trade more with another one."""
    assert only(checker, text).verdict not in (Verdict.SUPPORTED, Verdict.CONTRADICTED)


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
        "Malaysia is a member of ASEAN.",
        "La Chine a plus de fournisseurs de produits d'IA.",
    ],
)
def test_what_is_given_to_its_owner_is_supported(checker: Checker, text: str) -> None:
    """The same with the names where the sources have them is supported."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("China ranked first for AI patent applications.", True),
        ("The cooperation centre was established in 2020.", True),
        ("Pakistan has more service companies providing AI services.", True),
        ("Guangxi set up an AI innovation cooperation centre with Laos.", True),
        ("Vietnam is a member of ASEAN.", True),
        ("Guangxi has a 10 billion yuan AI fund.", True),
        ("China's leaders praised Vietnam's AI progress.", False),
        ("ASEAN introduced an action plan for AI Plus manufacturing.", False),
        ("The fund was created in February by Chen Gang.", False),
        ("Stanford University ranked first for AI patent applications.", False),
        ("IQTM was established in 2020.", False),
        ("Over 3400 countries attended the expo.", False),
        ("ASEAN companies were visited by Huawei.", False),
        ("Huang Hao's institute ended its cooperation with IQTM.", False),
        ("A delegation from Laos visited Vietnam.", False),
        ("Une délégation du Laos s'est rendue au Vietnam.", False),
        ("Vietnam sent a delegation to Guangxi.", False),
        ("Guangxi has 1.4 billion inhabitants.", False),
        ("Le Guangxi compte près de 700 millions d'habitants.", False),
        ("Pakistan has more AI product providers.", False),
        ("China has more service companies providing AI services.", False),
        ("Le Pakistan a plus de fournisseurs de produits d'IA.", False),
        ("Laos has a 10 billion yuan AI fund.", False),
        ("The Big Data centre in Guizhou belongs to Huawei.", False),
        ("Vietnam set up an AI innovation cooperation centre with Guangxi.", False),
        (
            "Le Vietnam a créé un centre de coopération pour l'innovation en IA avec la Chine.",
            False,
        ),
        ("Guangxi is a member of ASEAN.", False),
        ("China is a member of ASEAN.", False),
        ("Le Guangxi est membre de l'ASEAN.", False),
        ("Stanford University filed more than half of the AI patents.", False),
        ("Vietnam praised Laos for its AI progress.", False),
        ("Laos praised Vietnam's AI progress.", False),
    ],
)
def test_what_others_did_or_are_is_not_supported(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """Who did it, and whose it is, is not supported by the words of a passage alone."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


def test_of_two_who_did_it_both_have(checker: Checker) -> None:
    """A second one behind "by" has a part of its own in the passages."""
    both = "The Super League is organised jointly by Guangxi and ASEAN."
    assert only(checker, both).verdict is not Verdict.SUPPORTED
    centre = "The centre was founded by the Chengdu Institute of Standardisation and IQTM."
    assert only(checker, centre).verdict is Verdict.SUPPORTED


def test_one_end_of_a_range_is_not_the_number(checker: Checker) -> None:
    """Of "three to five" neither end alone is borne out; it is as a bound, and so are both."""
    told = "The AI Plus plan foresees {} AI clusters."
    for number in ("three", "five"):
        assert only(checker, told.format(number)).verdict is Verdict.PARTLY
    for number in ("three to five", "at least three", "up to five"):
        assert only(checker, told.format(number)).verdict is Verdict.SUPPORTED


def test_who_is_only_part_of_a_name_has_done_nothing(checker: Checker) -> None:
    """A body in the name of one thing does not run another one of the same passage."""
    run = "The Big Data center in Guizhou is operated by Huawei."
    assert only(checker, run).verdict is not Verdict.SUPPORTED
    platform = "The blockchain-based AI platform was established by Beijing Muguo Tech."
    assert only(checker, platform).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The hub is operated by ASEAN.",
        "The China-ASEAN Information Harbour is operated by Guangxi.",
        "The hub is financed by ASEAN.",
    ],
)
def test_for_whom_or_whereto_a_thing_is_has_not_done_it(checker: Checker, text: str) -> None:
    """Whom a passage has a thing serve or reach is not borne out as the one who runs it."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The Super League was launched by Guangxi.",
        "China's progress was praised by Vietnam and Laos.",
        "Joint teams are encouraged by the Super League.",
        "Reporters on the ASEAN press trip dropped by Ping An as well as Meituan.",
    ],
)
def test_by_whom_something_is_done_is_borne_out(checker: Checker, text: str) -> None:
    """Who does something by the sources is borne out behind "by", and so is where people went."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "WeBank and Ping An were stops on the ASEAN media tour.",
        "Meituan was one of the stops of the media tour.",
        "Huawei was one of the companies visited on the media tour.",
    ],
)
def test_who_is_told_to_be_a_stop_was_visited(checker: Checker, text: str) -> None:
    """Behind "is", a word for a visit tells of whom it is said where the visitors went."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Tkxel was one of the stops of the media tour.",
        "Stanford University was a stop on the ASEAN media tour.",
        "Tencent was one of the companies visited on the media tour.",
        "Huawei visited the media tour.",
        "WeBank was visiting the media tour.",
    ],
)
def test_visitors_do_not_change_places_with_the_visited(checker: Checker, text: str) -> None:
    """Who was not visited, or is told to visit, is not borne out."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Does Jing Yu belong to the Chinese Academy of Sciences?", True),
        ("Does Jing Yu belong to the Beijing Institute of Technology?", False),
        ("Is Chen Gang a member of China's national parliament?", True),
        ("Is Chen Gang a member of China's space agency?", False),
    ],
)
def test_staff_belong_to_the_whole(checker: Checker, text: str, *, is_told: bool) -> None:
    """Who works for an institute belongs to its academy; China's parliament is not China."""
    assert bool(checker.rule(text).supporting) is is_told
