"""A thing bears a name only where a text writes one."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.records.records import Records
from bot.answering.relevance.proper_names import ProperNames
from bot.facts import FactBase


def test_a_name_is_written_with_capitals(base: FactBase, records: Records) -> None:
    """What a text only describes bears no name, though the base calls it by one."""
    proper_names = ProperNames(base, records)
    assert proper_names.any_of("china-laos-ai-innovation-cooperation-centre")
    assert proper_names.any_of("china-import-expo-6th")
    assert not proper_names.any_of("stanford-ai-report")
    assert not proper_names.any_of("guangxi-ai-industry-fund")


@pytest.mark.parametrize(
    "text",
    [
        "what is the name of the Stanford report",
        "official title of the 2023 document on young talents?",
    ],
)
def test_no_name_is_told(answerer: Answerer, text: str) -> None:
    """What a thing without a name is called is not told by what it is."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_name_is_told(answerer: Answerer) -> None:
    """A thing that bears a name is shown where that is asked for."""
    assert isinstance(answerer.ask("what is the name of the software conference"), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "what's the name of the blockchain trading platform that Muguo Tech set up",
        "what's the name of the platform Muguo has built",
        "what's the name of the fund Guangxi set up",
    ],
)
def test_a_name_is_asked_in_vain_beside_other_words(answerer: Answerer, text: str) -> None:
    """That somebody made a thing without a name does not tell its name either."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("what is the name of the company that set up the blockchain platform", "blockchain"),
        ("name of the conference in Chengdu", "China International Software Cooperation"),
        ("what's the name of the centre Chen Gang spoke about", "Centre de coopération Chine-Laos"),
    ],
)
def test_the_name_of_another_thing(answerer: Answerer, text: str, part: str) -> None:
    """Whose name is asked for by what it has to do with such a thing is told."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    quotes = [quote.text for shown in reply.statements for quote in shown.statement.quotes]
    assert any(part in quote for quote in quotes)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "what is the name of the meeting that five Chinese and five Pakistani firms attended?",
            "Cooperation Matchmaking",
        ),
        ("what's the name of the software event held in Chengdu in December?", "21st China"),
        ("Comment s'appelle le concours d'IA qui dure jusqu'en novembre ?", "Super League"),
    ],
)
def test_a_described_thing_is_shown_with_its_name(answerer: Answerer, text: str, name: str) -> None:
    """Where the name of what is only described is asked for, what is quoted first holds it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert name in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "what is the name of the trading platform that Linhua Dong's company made",
        "What is the name of the report released by CNNIC?",
        "what is the name of muguo techs blockchain platform",
    ],
)
def test_a_described_thing_bears_no_name(answerer: Answerer, text: str) -> None:
    """What is said of a described thing does not tell the name that it does not bear."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "what is the name of the top leader who spoke of personnel",
        "quel est le nom du plus haut dirigeant cité au congrès ?",
        "names of the key figures the media tour interviewed",
    ],
)
def test_people_without_a_name(answerer: Answerer, text: str) -> None:
    """People whom the texts do not name are told by no statement where their name is asked for."""
    assert isinstance(answerer.ask(text), Unknown)


def test_people_with_a_name(answerer: Answerer) -> None:
    """People whom the texts name are told."""
    assert isinstance(answerer.ask("name of the president of the Chengdu institute"), Answer)
    assert isinstance(answerer.ask("who is the top leader"), Answer)
