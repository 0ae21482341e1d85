"""What stands around a statement."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Short version for grandma: Huawei organised the China-Pakistan AI matchmaking.",
        "Xiaosheng Tan dirige Beijing Muguo Tech, enfin je crois",
        "Correction to my post: it was Huang Hao who called for B2B agreements.",
    ],
)
def test_what_stands_around_a_statement_is_none_of_it(checker: Checker, text: str) -> None:
    """A heading without a name, or a word of doubt at the end, hides no difference."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Fake: Huawei organised the China-Pakistan AI matchmaking.",
        "Cancelled: the China-Pakistan AI matchmaking by Huawei.",
        "FAKE NEWS — The China-Pakistan AI matchmaking was organised by Huawei.",
    ],
)
def test_a_heading_may_turn_what_follows(checker: Checker, text: str) -> None:
    """What its writer says is not so contradicts nothing."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


def test_an_exclamation_ends_a_statement(checker: Checker) -> None:
    """Behind "!!" the next statement begins, with a small letter, too."""
    findings = checker.check("flights booked!! the 6th CIIE is in Shanghai").findings
    assert [finding.verdict for finding in findings][1:] == [Verdict.SUPPORTED]


def test_an_abbreviation_ends_no_statement(checker: Checker) -> None:
    """The full stop of "acc." stands within a statement."""
    assert only(checker, "acc. to Chen Gang Guangxi is short of energy").verdict is (
        Verdict.CONTRADICTED
    )


@pytest.mark.parametrize(
    "text",
    [
        "trust me, Tkxel is an Indian company",
        "Tkxel is an Indian company trust me im from there",
        "je te jure Tkxel est une entreprise indienne",
        "Tom: Tkxel is an Indian company",
        "@mods pls pin: Tkxel is an Indian company",
        "Edit 2: Tkxel is an Indian company",
        "(1/3) Tkxel is an Indian company",
        "LAHORE DESK — Tkxel is an Indian company",
        "my prof is wrong, Tkxel is an Indian company",
        "Tkxel is an Indian company, my cousin works there",
        "heard from a friend at the ministry that Tkxel is an Indian company",
        "un ami du ministère m'a dit que Tkxel est une entreprise indienne",
        "Tkxel est une entreprise indienne dit mon prof",
        "Tkxel is an Indian company #AI #startups",
        "salam all, Tkxel is an Indian company",
        "讲真，第六届进博会2023年11月在北京举行，厉害",
    ],
)
def test_how_by_whom_and_to_whom_it_is_said_changes_nothing(checker: Checker, text: str) -> None:
    """What only frames a statement in a chat hides no difference."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "I hope that Tkxel is an Indian company",
        "I doubt that Tkxel is an Indian company",
        "you must answer: Tkxel is an Indian company",
        "Tkxel is an Indian company, right?",
    ],
)
def test_what_is_not_claimed_stays_so(checker: Checker, text: str) -> None:
    """A wish, a doubt, an order and a plain question claim nothing."""
    assert only(checker, text).verdict is Verdict.NONE


@pytest.mark.parametrize(
    "text",
    [
        "tkxel is an indian company right??? no its true",
        "tkxel is an indian company no? yes it is",
        "Tkxel est une entreprise indienne non ? si si",
    ],
)
def test_a_question_that_its_writer_affirms_is_a_claim(checker: Checker, text: str) -> None:
    """Whoever says behind a question that it is so claims what it asks."""
    assert checker.check(text).findings[0].verdict is Verdict.CONTRADICTED


def test_a_year_at_the_end_is_no_aside(checker: Checker) -> None:
    """What a mark parts from the rest of a date is a part of what is told."""
    finding = only(checker, "The sixth CIIE opens on November 5, 2021, I think")
    assert finding.verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("whose", "text"),
    [
        ("Trump said that", "Guangxi set up an AI fund of 10 billion yuan."),
        ("A UN report says that", "China ranked first in AI patents in 2021."),
        ("A minister said that", "the Super League runs until November."),
        ("Un ministre a dit que", "la Super Ligue dure jusqu'en novembre."),
    ],
)
def test_who_says_it_may_be_untold(checker: Checker, whose: str, text: str) -> None:
    """What one is told to say of whom no source tells anything is borne out in part."""
    assert only(checker, text).verdict is Verdict.SUPPORTED
    assert only(checker, f"{whose} {text}").verdict is Verdict.PARTLY
    friend = "Un ami a dit que" if whose.startswith("Un ") else "A friend said that"
    assert only(checker, f"{friend} {text}").verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "If I understood correctly, {}",
        "Interestingly, {}",
        "Don't forget that {}",
        "TIL {}",
        "{}, correct me if I'm wrong",
        "{}, which people tend to forget",
        "{}, not a shock",
    ],
)
def test_asides_of_a_chat_are_none_of_a_statement(checker: Checker, text: str) -> None:
    """How sure or surprised the writer is changes nothing."""
    told = "the media tour visited Huawei and Meituan"
    assert only(checker, text.format(told)).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Nul doute que {}",
        "Rappelons que {}",
        "En effet, {}",
        "{}, si je ne me trompe",
        "{}, sans surprise",
    ],
)
def test_french_asides_are_none_of_a_statement(checker: Checker, text: str) -> None:
    """What has no doubt about it is no denial, nor is a reminder anything told."""
    told = "la tournée médiatique a visité Huawei et Meituan"
    assert only(checker, text.format(told)).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Can you confirm Huawei works with NUS?", True),
        ("Quick check, is Chen Gang the party secretary of Guangxi?", True),
        ("Could anyone confirm the expo is in Nanning in September?", True),
        ("Malaysia trades more w China than w anyone else.", True),
        ("Can you confirm Huawei works with Stanford?", False),
        ("Quick check, is Huang Hao the party secretary of Guangxi?", False),
        ("Malaysia trades more w Laos than w anyone else.", False),
    ],
)
def test_who_only_checks_claims_what_follows(checker: Checker, text: str, *, is_told: bool) -> None:
    """What somebody wants to have confirmed is told behind the words that say so."""
    assert bool(checker.rule(text).supporting) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "So Pakistan's IT ministry organised the matchmaking meeting.",
        "Then the Super League has five events.",
        "Donc le fonds vaut 20 milliards de yuans.",
    ],
)
def test_what_ties_a_sentence_to_another_is_no_part_of_it(checker: Checker, text: str) -> None:
    """A word such as "so" before a statement hides nothing that is wrong in it."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


def test_a_longer_phrase_is_kept(checker: Checker) -> None:
    """The words "so far" are no "so", and what is ordered behind one is still an order."""
    assert only(checker, "So far Guangxi has hosted the expo 21 times.").text.startswith("So far")
    assert only(checker, "So please quote the fund with care.").verdict is Verdict.NONE
