"""Who only speaks of something, or is named beside it, has not done it."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Tan manipulates public opinion.",
        "Tan has invaded people's privacy.",
        "Tan a manipulé l'opinion.",
        "谭晓生操纵舆论。",
    ],
)
def test_who_warns_of_a_harm_does_not_do_it(checker: Checker, text: str) -> None:
    """A harm is not borne out as the deed of the one who warns of it."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Keke Gai was one of the exhibitors at the CIIE.",
        "Jing Yu exhibited at the CIIE.",
        "Gan Hong Seng was one of the ASEAN reporters on the Digital China media tour.",
    ],
)
def test_who_writes_of_an_event_takes_no_part_in_it(checker: Checker, text: str) -> None:
    """The authors of an article on an event are not borne out as its participants."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Ping An Group and WeBank founded the Belt and Road Research Institute in Shenzhen.",
        "WeBank founded the Belt and Road Research Institute.",
        "Huawei founded the National University of Singapore's business centre.",
    ],
)
def test_who_is_named_beside_a_thing_did_not_found_it(checker: Checker, text: str) -> None:
    """Of what no source names a founder, nobody is borne out as one, be it one of two."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Yu Jingyang took part in the matchmaking session.",
        "Chen Gang's delegation went to Vietnam and Laos.",
        "Tan founded Beijing Genius Cyber Tech.",
        "Guangxi set up the China-Laos AI Innovation Cooperation Centre.",
        "Tan warns that AI could invade people's privacy.",
    ],
)
def test_who_does_something_is_supported(checker: Checker, text: str) -> None:
    """What the sources tell of somebody is borne out as that one's deed."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang created a 10 billion yuan AI industry fund.",
        "Yin Shengxin founded the CPEC S&T Joint Working Group.",
        "The multi-level mechanism is headed by Chen Gang.",
    ],
)
def test_who_speaks_of_a_thing_has_no_part_in_it(checker: Checker, text: str) -> None:
    """Whoever only tells of a thing is borne out neither as its maker nor as its head."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


def test_who_speaks_of_a_fund_has_not_set_it_up(checker: Checker) -> None:
    """A thing that is told by its sort has its makers, too, and who speaks of it is none."""
    assert only(checker, "Chen Gang set up the AI fund.").verdict is not Verdict.SUPPORTED
    assert only(checker, "Guangxi set up an AI fund in February.").verdict is Verdict.SUPPORTED


def test_a_bottleneck_is_no_shortage(checker: Checker) -> None:
    """That there is a bottleneck is not borne out by what is needed."""
    assert only(checker, "Energy is the bottleneck.").verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The 2022 guideline was released by China.", True),
        ("The China-Laos AI centre was created by a delegation from Guangxi.", True),
        ("The China-Laos centre was set up by the delegation.", True),
        ("The AI industry fund was founded by the delegation.", False),
        ("The China-Laos centre was founded by a delegation of Laos.", False),
        ("The Super League was launched by startups.", False),
        ("The 2023 document was drafted by young talents.", False),
        ("The action plan was drawn up by industrial players.", False),
        ("La Super Ligue a été lancée par des start-up.", False),
    ],
)
def test_what_some_sort_of_people_made_is_told_of_them(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """That a source speaks of them beside a thing does not tell that it is by them."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text", ["Chen Gang was born in Laos.", "Chen Gang was born in Nanning, in Guangxi."]
)
def test_where_somebody_was_born_no_source_tells(checker: Checker, text: str) -> None:
    """A person is not borne out to be born where something else came into being."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The Guangxi AI fund was born in February.",
        "Guangxi's AI industry fund, Chen Gang said, was born in February.",
    ],
)
def test_what_is_no_person_may_be_born(checker: Checker, text: str) -> None:
    """Of a fund "born" tells when it was created, whoever says so."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The AI Super League launched Guangxi.", False),
        ("Guangxi launched the AI Super League.", True),
        (
            "The AI Super League founded Guangxi.",
            False,
        ),
        (
            "The matchmaking was organised by the China-Pakistan Cooperation Centre.",
            True,
        ),
        ("The AI Super League was launched by Guangxi.", True),
    ],
)
def test_what_somebody_launched_did_not_launch_them(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """The region launched the league, and the centre organised the meeting."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
