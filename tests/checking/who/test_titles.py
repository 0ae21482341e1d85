"""Posts and ranks that somebody else has."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Xiaosheng Tan is the founder and CEO of Beijing Muguo Tech.",
        "Linhua Dong, who runs Beijing Genius Cyber Tech, talked about blockchain.",
        "Gan Hong Seng is a full time journalist at the Global Times.",
        "Linhua Dong is the chief accountant of Beijing Muguo Tech.",
        "Yu Jingyang is the treasurer of the Chengdu Software Industry Association.",
    ],
)
def test_a_post_that_somebody_else_holds_is_contradicted(checker: Checker, text: str) -> None:
    """Words for being, and a second post, tie a post to the person whose it is said to be."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang visited Vietnam and Laos and met the king of Thailand.",
        "Chen Gang, the Party secretary of Guangxi, met the governor of Yunnan.",
        "Muhammad Usman Awan enseigne à l'IQTM de l'université du Pendjab.",
    ],
)
def test_the_post_of_whom_somebody_meets_is_not_his(checker: Checker, text: str) -> None:
    """A post behind another verb is another's, and that somebody teaches is no other post."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("now", "once"),
    [
        ("Huang Hao is the mayor of Chengdu.", "Huang Hao was the mayor of Chengdu."),
        ("Chen Gang is governor of Qinghai.", "Chen Gang used to be governor of Qinghai."),
        ("Yin Shengxin is a diplomat in India.", "Yin Shengxin was a diplomat in India."),
        ("Keke Gai is a lecturer at Baidu.", "Keke Gai has been a lecturer at Baidu."),
        ("Linhua Dong is an engineer at Huawei.", "Linhua Dong was an engineer at Huawei."),
        ("The CEO of Muguo is Li Ming.", "The CEO of Muguo was Li Ming."),
        ("Chen Gang est gouverneur du Qinghai.", "Chen Gang a été gouverneur du Qinghai."),
        ("陈刚是青海省委书记。", "陈刚当过青海省委书记。"),
    ],
)
def test_what_somebody_was_once_is_not_what_he_is(checker: Checker, now: str, once: str) -> None:
    """Only a post that somebody is said to have contradicts the one that a source gives."""
    assert only(checker, now).verdict is Verdict.CONTRADICTED
    assert only(checker, once).verdict is Verdict.ABSENT


@pytest.mark.parametrize(
    "text",
    [
        "Yu Jingyang is the Secretary-General of the Chengdu Software Industry Association.",
        "Yu Jingyang, the Secretary General, invited all attendees.",
        "Yu Jingyang est le secrétaire général de l'association du logiciel de Chengdu.",
        "Huang Hao is the acting president of the Chengdu Institute of Standardisation.",
        "Anwar Ibrahim is the Malaysian foreign minister.",
        "Anwar Ibrahim est le ministre des affaires étrangères de la Malaisie.",
    ],
)
def test_a_deputy_is_not_whom_he_stands_in_for(checker: Checker, text: str) -> None:
    """A post without the word that makes the one of a source a lesser one is another post."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang is the deputy Party secretary of Guangxi.",
        "Linhua Dong is the acting CEO of Beijing Muguo Tech.",
        "Keke Gai was an associate professor before.",
    ],
)
def test_a_lesser_post_is_not_borne_out_by_a_higher_one(checker: Checker, text: str) -> None:
    """What somebody has a lesser post of is told, and not that it is the lesser one."""
    assert only(checker, text).verdict in (Verdict.PARTLY, Verdict.ABSENT)


@pytest.mark.parametrize(
    "text",
    [
        "Jing Yu est professeure associée à l'Académie des sciences de Chine.",
        "Keke Gai est professeure à l'Institut de technologie de Pékin.",
    ],
)
def test_a_post_is_the_same_of_a_woman(checker: Checker, text: str) -> None:
    """The words for a post that end as they do of a woman tell the same post."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_a_post_at_the_time_of_an_act_is_that_of_the_source(checker: Checker) -> None:
    """Who was something when he did what a source tells, was so at the time of that source."""
    text = "Yu Jingyang, who was the mayor of Chengdu, invited all attendees."
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize("country", ["Malaysia", "Germany"])
def test_a_rank_of_one_alone_is_nobody_else_s(checker: Checker, country: str) -> None:
    """Who is said to be first, where a source has another first, is contradicted with that one."""
    finding = only(checker, f"{country} was first in AI patent applications in 2021.")
    assert finding.verdict is Verdict.CONTRADICTED
    (difference,) = finding.differences
    assert (difference.attribute, difference.message) == (Aspect.PARTICIPANT, country)
    assert difference.source == "China"


def test_who_is_second_need_not_be_who_is_first(checker: Checker) -> None:
    """Of a lower rank the sources may say nothing."""
    text = "Germany was second in AI patent applications in 2021."
    assert only(checker, text).verdict is Verdict.ABSENT


def test_a_post_less_exactly_told_is_the_same(checker: Checker) -> None:
    """A secretary is the Party secretary, and a mayor is not."""
    assert only(checker, "Chen Gang is secretary of Guangxi.").verdict is not Verdict.CONTRADICTED
    (difference,) = only(checker, "Chen Gang is mayor of Guangxi.").differences
    assert (difference.message, difference.source) == ("mayor", "Party secretary")


def test_a_post_given_to_another_holder_is_contradicted(checker: Checker) -> None:
    """Who holds a post that names its holder is told apart from whom a message names."""
    (difference,) = only(checker, "The CEO of Beijing Muguo Tech is Xiaosheng Tan.").differences
    assert difference.message == "Xiaosheng Tan"
    right = only(checker, "The CEO of Beijing Muguo Tech is Linhua Dong.")
    assert right.verdict is not Verdict.CONTRADICTED


def test_who_holds_a_chair_is_a_professor(checker: Checker) -> None:
    """Who holds a chair teaches, and who is the chair presides."""
    holds = only(checker, "Keke Gai holds a chair at the Beijing Institute of Technology.")
    assert holds.verdict is Verdict.SUPPORTED
    presides = only(checker, "Keke Gai is the chair of the Beijing Institute of Technology.")
    assert presides.verdict is not Verdict.SUPPORTED


def test_who_leads_a_body_leads_no_partner_of_it(checker: Checker) -> None:
    """By whom a body is led, the post of its head tells."""
    right = only(checker, "The Chengdu Institute of Standardisation is led by Huang Hao.")
    wrong = only(checker, "The IQTM is led by Huang Hao.")
    assert right.verdict is Verdict.SUPPORTED
    assert wrong.verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi's governor Chen Gang says the hub will help.",
        "Huawei CEO Linhua Dong said blockchain is about security.",
        "Chinese ambassador Yin Shengxin was optimistic about science cooperation.",
    ],
)
def test_a_post_before_a_name_is_wrong_whatever_follows(checker: Checker, text: str) -> None:
    """Who somebody is called stands by itself, and what else is said of him need not be told."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Former governor Chen Gang was in Beijing.",
        "Party secretary Chen Gang says the hub will help.",
        "Muguo CEO Linhua Dong said blockchain is about security.",
    ],
)
def test_a_right_or_bygone_post_before_a_name(checker: Checker, text: str) -> None:
    """A post that somebody has, or had before, is no wrong one."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
