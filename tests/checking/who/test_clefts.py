"""Who is singled out: "it was X who"."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "It was Yu Jingyang who stressed the long-standing cooperation with IQTM.",
        "It was Prof Awan who said that there are more AI service companies in Pakistan.",
        "The one who warned that AI content may breach people's data privacy was Chen Gang.",
        "C'est le Sichuan qui a lancé la Super League de l'IA.",
    ],
)
def test_somebody_else_is_not_singled_out(checker: Checker, text: str) -> None:
    """Who is singled out for what the source tells of another one is contradicted."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "It's Guangxi that launched the AI Super League.",
        "C'est Chen Gang qui dirigeait la délégation du Guangxi.",
        "It was the Guangxi delegation that set up the China-Laos AI centre.",
    ],
)
def test_who_did_it_is_singled_out_rightly(checker: Checker, text: str) -> None:
    """Who is singled out for what the source tells of them is supported."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "C'est Messi qui a gagné la Coupe du monde.",
        "It was Tesla that built a factory in Shanghai.",
    ],
)
def test_of_other_things_anybody_may_be_singled_out(checker: Checker, text: str) -> None:
    """Where nothing is named that the sources know, nobody stands in another's place."""
    assert only(checker, text).verdict is Verdict.ABSENT


@pytest.mark.parametrize(
    "text",
    [
        "Alibaba is the one that partnered with the NUS Business Analytics Centre.",
        "Alibaba is the company that teamed up with the NUS Business Analytics Centre.",
    ],
)
def test_the_one_of_its_sort_is_singled_out(checker: Checker, text: str) -> None:
    """Who "is the one that" did it stands in the place of the one of whom a source tells it."""
    (difference,) = only(checker, text).differences
    assert (difference.message, difference.source) == ("Alibaba", "Huawei")


@pytest.mark.parametrize(
    "text",
    [
        "Tencent is the company that talks about the NUS Business Analytics Centre.",
        "Tencent is the company that visited the NUS Business Analytics Centre.",
        "Alibaba is a company that partnered with the NUS Business Analytics Centre.",
        "Meituan is the company that won the AI Super League.",
    ],
)
def test_one_that_does_something_else_is_not_singled_out(checker: Checker, text: str) -> None:
    """One of many, and the one with an act of which no source tells, stand in nobody's place."""
    assert not only(checker, text).differences
