"""Statements of two clauses."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.halves import coordinated, halves, related
from bot.checking.statements.reader import Reader
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tan, who founded it, spoke of AI.", ["Tan founded it", "Tan spoke of AI"]),
        (
            "The fund is in Guangxi; it holds 10 billion yuan",
            ["The fund is in Guangxi", "it holds 10 billion yuan"],
        ),
        (
            "Guangxi set up a fund, and it holds 10 billion yuan",
            ["Guangxi set up a fund", "it holds 10 billion yuan"],
        ),
        ("If Guangxi sets up a fund, it will hold 10 billion yuan.", []),
        ("Guangxi set up a fund, and it is large.", []),
        ("Guangxi, Laos and Vietnam have a hub.", []),
    ],
)
def test_two_clauses_tell_two_things(reader: Reader, text: str, told: list[str]) -> None:
    """A clause behind a mark or a pronoun says something of its own, if it names something."""
    reading = reader.read(text, "en")
    assert [*(related(reading) or halves(reading))] == told


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Huang Hao, who runs the Chengdu institute, spoke of five meetings.", Verdict.SUPPORTED),
        ("The Super League goes on until November; it has three events.", Verdict.SUPPORTED),
        ("Chen Gang, qui dirige le Parti au Guangxi, est aussi député.", Verdict.SUPPORTED),
        ("Linhua Dong, who founded Beijing Genius Cyber Tech, likes tea.", Verdict.CONTRADICTED),
        ("Xiaosheng Tan, who founded Beijing Genius Cyber Tech, likes tea.", Verdict.PARTLY),
        ("The fund holds 10 billion yuan, and it was set up by Huawei.", Verdict.PARTLY),
        ("The Super League welcomes start-ups and it costs 50 yuan.", Verdict.PARTLY),
        ("Huawei, who works with NUS, organised the media tour.", Verdict.PARTLY),
        ("China counts 4,500 AI firms and they are all in Guangxi.", Verdict.PARTLY),
        ("Awan, who teaches at Stanford, wants quick agreements.", Verdict.CONTRADICTED),
    ],
)
def test_both_clauses_have_to_be_told(checker: Checker, text: str, verdict: Verdict) -> None:
    """Two clauses are borne out by what the sources tell of each, and by nothing less."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The fund is in Guangxi and the expo is in Nanning",
            [("The fund is in Guangxi", "the expo is in Nanning")],
        ),
        (
            "Guangxi set up a fund and announced four priorities",
            [("Guangxi set up a fund", "Guangxi announced four priorities")],
        ),
        (
            "The tour saw Huawei in Shenzhen, while the expo drew 3,400 firms",
            [("The tour saw Huawei in Shenzhen", "the expo drew 3,400 firms")],
        ),
        ("Chen Gang went to Laos and Vietnam", []),
        ("If the fund is in Guangxi and the expo is in Nanning, all is well", []),
    ],
)
def test_clauses_joined_by_a_word(reader: Reader, text: str, told: list[tuple[str, str]]) -> None:
    """A second clause has a subject of its own, or begins with its verb and takes the first's."""
    assert [*coordinated(reader.read(text, "en"))] == told


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The fund is worth 10 billion yuan and the Super League has three events.", "supported"),
        ("The fund holds 20 billion yuan and the Super League has three events.", "contradicted"),
        ("The fund is worth 10 billion yuan and the Super League has five events.", "contradicted"),
        ("Chen Gang visited Vietnam and Laos and announced five priorities.", "contradicted"),
        ("Chen Gang visited Vietnam and Laos and met the king of Thailand.", "partly"),
        ("Le fonds vaut 10 milliards et la Super League comprend cinq épreuves.", "contradicted"),
        (
            "China is first in AI patents and Vietnam has signed agreements on logistics data.",
            "supported",
        ),
    ],
)
def test_one_wrong_clause_makes_a_statement_wrong(
    checker: Checker, text: str, verdict: str
) -> None:
    """Both clauses have to be told for it to be supported, and one is enough to contradict it."""
    assert only(checker, text).verdict == verdict
