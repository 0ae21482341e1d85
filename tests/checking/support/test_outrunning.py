"""What sources only plan is not told as done, whatever the verb and the language."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi has trained officials, workers and students from ASEAN in AI.",
        "Leading AI companies opened R&D centres in Nanning.",
        "The 22nd China-ASEAN Expo focused on AI cooperation.",
        "Nanning hosted the 22nd China-ASEAN Expo.",
        "The hub made Guangxi the fastest gateway to ASEAN.",
        "Guangxi developed tailor-made AI applications for agriculture and health.",
        "Guangxi reached its target of 100 billion yuan.",
        "Guangxi's AI industry is worth 100 billion yuan now.",
        "Le Guangxi a formé des fonctionnaires de l'ASEAN à l'IA.",
        "Des programmes de formation en IA ont été lancés par le Guangxi.",
        "La production de l'IA au Guangxi a atteint 100 milliards de yuans.",
    ],
)
def test_a_plan_told_as_done_is_not_supported(checker: Checker, text: str) -> None:
    """A statement in the past is not borne out by passages that tell of what is to come."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi will launch AI training programmes for officials, workers and students of ASEAN.",
        "Guangxi's action plan set a target of 100 billion yuan for 2027.",
        "Yu Jingyang invited everybody to the 21st software cooperation conference.",
        "Chen Gang led the delegation to Vietnam.",
        "The delegation signed agreements with Vietnam on cross-border logistics data flows.",
        "To nurture AI talent Huawei has teamed up with the NUS Business Analytics Centre.",
        "Guangxi has repeatedly reached out to Beijing and the Yangtze River Delta.",
        "Le Guangxi a annoncé des programmes de formation en IA pour les étudiants de l'ASEAN.",
    ],
)
def test_what_is_done_or_told_as_a_plan_is_supported(checker: Checker, text: str) -> None:
    """What was done beside a plan, what was said of it and the plan itself are borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_a_plan_spoken_of_before_contradicts_no_number(checker: Checker) -> None:
    """What is told of a series so far is not held against the edition that is to come."""
    before = "Nanning is to host the 22nd China-ASEAN Expo in September."
    report = checker.check(f"{before} Guangxi has had it 21 times already.")
    verdicts = [finding.verdict for finding in report.findings]
    assert verdicts == [Verdict.SUPPORTED, Verdict.SUPPORTED]


def test_what_is_only_proposed_will_not_come_about_by_it(checker: Checker) -> None:
    """A proposal bears out that something could be, not that it will."""
    will = "Tkxel will open a joint research centre with a Chinese company."
    assert only(checker, will).verdict is not Verdict.SUPPORTED
    could = "Joint R&D centres could let Chinese and Pakistani companies work together."
    assert only(checker, could).verdict is Verdict.SUPPORTED


def test_an_effect_to_come_is_not_there_yet(checker: Checker) -> None:
    """What a thing that exists is expected to bring about is not told as brought about."""
    has = "The Super League has strengthened AI cooperation between China and ASEAN."
    assert only(checker, has).verdict is not Verdict.SUPPORTED
    expected = "The Super League is expected to strengthen China's AI cooperation with ASEAN."
    assert only(checker, expected).verdict is Verdict.SUPPORTED


def test_something_does_not_happen_when_it_only_ends(checker: Checker) -> None:
    """A date until which something goes on is not one at which it takes place."""
    for text in ("The Super League runs in November.", "La Super League a lieu en novembre."):
        assert only(checker, text).verdict is Verdict.PARTLY
    for text in (
        "The Super League runs until November.",
        "The Super League wraps up in November.",
        "La Super League s'achève en novembre.",
    ):
        assert only(checker, text).verdict is Verdict.SUPPORTED


def test_what_is_only_proposed_does_not_exist(checker: Checker) -> None:
    """That something is there is not borne out by the proposal of it."""
    for text in (
        "Joint R&D centres of Chinese and Pakistani companies exist.",
        "There are public AI upskilling programmes for ASEAN youth.",
    ):
        assert only(checker, text).verdict is not Verdict.SUPPORTED
    priorities = "There are four priorities for the AI collaboration of Guangxi and ASEAN."
    assert only(checker, priorities).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The Stanford report was published in 2021.", False),
        ("Le rapport de Stanford a été publié en 2021.", False),
        ("A Stanford report showed that China was first for AI patents in 2021.", True),
        ("China published a guideline on data infrastructure in 2022.", True),
    ],
)
def test_what_a_report_tells_of_is_not_when_it_came_out(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """The year for which a report gives its figures does not bear out when it was published."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
