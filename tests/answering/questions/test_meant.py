"""What a question asks by other words than its question word."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("the launch month of the Guangxi AI industry fund", ("when",)),
        ("tell me the closing month of the AI Super League", ("when",)),
        ("l'année de création du centre sino-pakistanais de normalisation", ("when",)),
        ("in the year 2022, what did China publish", ("what",)),
        ("what is the fund in dollars", ("how_much",)),
        ("what is the telecom hub in Nanning for", ("what_for",)),
        ("Huang Hao 是干什么的", ("tell",)),
        ("where's the connection between IQTM and Chengdu", ("what",)),
        ("where do the cables connect to", ("where",)),
    ],
)
def test_what_is_meant(reader: Reader, text: str, asked: tuple[str, ...]) -> None:
    """A noun for a date asks when, and where a connection is asks what it is."""
    assert reader.read(text).asks == asked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Please give me the founding year of the China-Pakistan standardisation centre", "2020"),
        ("I'm after the opening month of the Guangxi AI fund", "février"),
        ("Is there a target date in the AI Plus plan, which year?", "2027"),
        ("the opening date of the Nanning telecom hub", "fin de l’année"),
        ("Huawei and the NUS analytics centre: where is the link?", "Huawei partnership"),
    ],
)
def test_a_date_or_a_tie_is_told(answerer: Answerer, text: str, shown: str) -> None:
    """What a noun asks is told as what a question word asks."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert shown in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "the birth year of Chen Gang",
        "the year Tkxel was founded",
        "the founding date of the China-Laos AI centre",
    ],
)
def test_an_untold_date(answerer: Answerer, text: str) -> None:
    """A date that no source gives is none of what else is told."""
    assert isinstance(answerer.ask(text), Unknown)
