"""Statements of two clauses."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.halves import halves, related
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
