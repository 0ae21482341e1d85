"""No yes stands above a statement whose words are said of something else."""

import pytest

from bot.answering import Answer, Answerer, Remark


def _remarks(answerer: Answerer, text: str) -> set[Remark]:
    return {*getattr(answerer.ask(text), "remarks", ())}


@pytest.mark.parametrize(
    "text",
    [
        "did Laos sign an agreement on logistics data?",
        "did Huawei visit the media tour?",
        "did Meituan visit the media tour?",
        "did Stanford University file the most AI patents?",
        "is AI Plus a Chinese company?",
        "is the China-Laos centre a university?",
        "is the expo about data?",
        "is the hub a newspaper?",
        "is Huawei finished?",
        "is the plan a law?",
        "is the summit a city?",
        "was the guideline released in 2023?",
        "are there joint R&D centres of China and Pakistan?",
        "will Guangxi reach 100 billion yuan by 2027?",
        "is Guangxi the fastest gateway to ASEAN?",
        "will Guangxi train Chinese workers?",
        "is China ahead of Pakistan?",
        "does the Global Times reporter have a name?",
        "is China first in AI investment?",
        "is the league the first AI competition?",
        "is Pakistan first in AI services?",
        "did the plan raise production to 100 billion yuan?",
        "has Guangxi's plan established AI industrial complexes?",
        "was the 100 billion yuan goal met by the Guangxi plan?",
        "did the super league achieve its aim?",
        "can I invest in the fund?",
        "should we visit the CIIE?",
        "can my company attend the matchmaking?",
    ],
)
def test_what_is_said_of_something_else(answerer: Answerer, text: str) -> None:
    """Who did it, to whom, what a thing is and which one is meant have to be told."""
    assert Remark.YES not in _remarks(answerer, text)


@pytest.mark.parametrize(
    "text",
    [
        "did Guangxi host the AI summit 4 times?",
        "did the media tour visit Huawei?",
        "did Stanford report that China ranked first for AI patents?",
        "is Tkxel a Pakistani company?",
        "was the guideline released in 2022?",
        "is China first in AI patent applications?",
        "is the China-Laos centre the first platform of its kind?",
        "did Yu Jingyang invite everyone to the 21st software conference?",
        "can startups take part in the super league?",
    ],
)
def test_what_is_said_of_the_very_thing(answerer: Answerer, text: str) -> None:
    """Where the statement tells of the very thing that is asked about, it is confirmed."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


@pytest.mark.parametrize(
    ("text", "confirmed"),
    [
        ("did China rank first in AI patents and in AI funding", False),
        ("is Tan founder and chairman of Genius", False),
        ("tan est-il fondateur et président de Genius", False),
        ("does the data guideline cover trading and taxation", False),
        ("is Tan founder and CEO of Genius", True),
        ("tan est-il fondateur et pdg de Genius", True),
        ("does the data guideline cover trading and income distribution", True),
        ("will officials and workers of ASEAN be trained", True),
    ],
)
def test_both_of_two_are_told(answerer: Answerer, text: str, *, confirmed: bool) -> None:
    """A yes to two words that "and" joins wants a statement that tells both."""
    reply = answerer.ask(text)
    assert (isinstance(reply, Answer) and Remark.YES in reply.remarks) == confirmed
