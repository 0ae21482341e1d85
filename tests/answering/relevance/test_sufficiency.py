"""A statement answers only where it explains enough of what is asked."""

import pytest

from bot.answering import Answer, Answerer, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "which ministry runs the AI Super League",
        "which newspapers joined the media tour",
        "which is the biggest AI company in China",
        "which deals did anwar sign",
        "which five pakistani firms came to the matchmaking",
        "which minister opened the expo",
        "which leader visited Pakistan",
        "which carrier laid the cables",
    ],
)
def test_a_thing_of_the_sort_is_named(answerer: Answerer, text: str) -> None:
    """Who says a thing, or any thing beside it, is none of the sort that is asked for."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_report_is_known_by_its_authors(answerer: Answerer) -> None:
    """Whose report claims a thing is told by the report, but not where its author is no such."""
    of_university = answerer.ask("which university's report ranks China first in patents")
    assert isinstance(of_university, Answer)
    of_company = answerer.ask("which company's report ranks China first in patents")
    assert isinstance(of_company, Unknown)


def test_a_sort_of_people_is_told_by_who_may_join(answerer: Answerer) -> None:
    """What kinds of people can join is told without naming any of them."""
    assert isinstance(answerer.ask("what kinds of people can join the AI Super League"), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "at which party congress did the top leader speak of skilled people",
        "which company do people quote on service firms in Pakistan",
    ],
)
def test_the_last_of_several_words_tells_the_sort(answerer: Answerer, text: str) -> None:
    """A party congress is a congress; people who do something are no part of what is asked for."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "who signed the logistics data agreements for the Vietnamese side",
        "qui a signé les accords côté vietnamien",
        "越南方面谁签署了协议",
        "names of the Vietnamese leaders whom the delegation met",
        "which professors at Stanford wrote the patent report",
    ],
)
def test_people_are_of_the_country_that_is_asked_about(answerer: Answerer, text: str) -> None:
    """Who acts for one side, or is from elsewhere, is not whoever is asked for on the other."""
    assert isinstance(answerer.ask(text), Unknown)


def test_people_of_the_country_are_told(answerer: Answerer) -> None:
    """Somebody of the very country answers."""
    assert isinstance(answerer.ask("who is quoted from Pakistan"), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "what is the name of the blockchain platform of muguo",
        "Name of the Tkxel rep who spoke at the meeting?",
    ],
)
def test_the_name_of_what_is_only_described(answerer: Answerer, text: str) -> None:
    """The name of a thing, or of somebody, that a text only describes is not told."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "what else has Xiaosheng Tan founded",
        "what other articles did Keke Gai write for CGTN",
        "Tan a fondé quoi d'autre ?",
    ],
)
def test_more_than_is_known_already(answerer: Answerer, text: str) -> None:
    """That by which somebody is known is nothing else that they did."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text", ["what else does chen gang say", "besides party secretary, what else is chen gang"]
)
def test_more_of_what_is_told(answerer: Answerer, text: str) -> None:
    """Where several things of a kind are told, they answer what else there is."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text", ["what's the capital of Laos", "what is the capital of Vietnam", "capital of Malaysia"]
)
def test_another_capital(answerer: Answerer, text: str) -> None:
    """That a city is the capital of one place does not tell that of another."""
    assert not isinstance(answerer.ask(text), Answer)


def test_the_capital_that_is_told(answerer: Answerer) -> None:
    """The capital of a place is told by what calls a city of it so."""
    reply = answerer.ask("what is the capital of Guangxi")
    assert isinstance(reply, Answer)
    assert "Nanning, capitale de la région" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "name of the Tkxel representative who spoke at the matchmaking?",
        "quel est le nom du représentant de Tkxel qui a parlé",
    ],
)
def test_the_name_of_a_speaker(answerer: Answerer, text: str) -> None:
    """What an unnamed person says does not tell their name."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "who"),
    [("who said win-win", "yin-shengxin"), ("who warned of misinformation", "xiaosheng-tan")],
)
def test_a_word_that_somebody_said(answerer: Answerer, text: str, who: str) -> None:
    """Who said it is told by one telling word of theirs."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.entities[0].id == who


def test_a_word_that_nobody_said(answerer: Answerer) -> None:
    """Who said what no source has is not told."""
    assert isinstance(answerer.ask("who spoke about quantum computing"), Unknown)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("who is the party secretary", "Chen Gang"),
        ("who is the prime minister", "Anwar Ibrahim"),
        ("who is the science commissioner", "Yin Shengxin"),
        ("who is the deputy secretary-general", "Yu Jingyang"),
    ],
)
def test_an_office_in_several_words_tells_enough(
    answerer: Answerer, text: str, holder: str
) -> None:
    """An office that several words make up is known, though nothing else is named."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert holder in reply.statements[0].statement.quotes[0].text
    assert isinstance(answerer.ask("who is the foreign minister"), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "dans quelle province est le centre big data",
        "di provinsi mana pusat Big Data itu berada",
        "trung tâm dữ liệu lớn ở tỉnh nào",
    ],
)
def test_a_sort_of_place_that_is_asked_for(answerer: Answerer, text: str) -> None:
    """The sort of place that is asked for describes no other thing that may be meant."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert "Guizhou" in reply.statements[0].statement.quotes[0].text


def test_a_sort_of_place_alone(answerer: Answerer) -> None:
    """By the sort of place that is asked for, nothing is described."""
    assert isinstance(answerer.ask("in which country is the centre"), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "who is the king of malaysia",
        "who is the prime minister of china",
        "who is the president of china",
        "who is china's president",
        "qui est le président de la Chine",
    ],
)
def test_another_office_is_told_of(answerer: Answerer, text: str) -> None:
    """Who holds another office in a country, or the same in another one, does not tell who."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "who is the prime minister of malaysia",
        "who is the head of china",
        "who leads china",
        "who heads Beijing Genius Cyber Tech",
        "who is the science commissioner of china",
    ],
)
def test_the_very_office_is_told_of(answerer: Answerer, text: str) -> None:
    """Whoever leads is told by any word for it, and whoever holds an office by that office."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "which countries did Yin visit",
        "which conference did Tkxel organise",
        "which companies did Gan found",
        "which expo did Gan attend",
    ],
)
def test_a_deed_of_others(answerer: Answerer, text: str) -> None:
    """What others did, of whom somebody speaks, does not tell what they did themselves."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text", ["which countries did Anwar Ibrahim visit", "which companies did the media tour visit"]
)
def test_their_own_deed(answerer: Answerer, text: str) -> None:
    """What somebody did is told by what ties them to it."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text", ["Chez quel employeur trouve-t-on Gan Hong Seng ?", "which employer has Jing Yu?"]
)
def test_a_part_is_told_by_whoever_has_it(answerer: Answerer, text: str) -> None:
    """Which employer somebody has is told by a university as well as by a firm."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Who is the Chinese prime minister?", False),
        ("Which Chinese prime minister is quoted?", False),
        ("Qui est le premier ministre chinois ?", False),
        ("Who is the Malaysian prime minister?", True),
        ("Which Chinese professors are quoted?", True),
    ],
)
def test_the_holder_of_an_office_is_from_there(
    answerer: Answerer, *, text: str, told: bool
) -> None:
    """A minister is no other country's, whoever speaks of them."""
    assert isinstance(answerer.ask(text), Answer) is told


@pytest.mark.parametrize(
    "text",
    [
        "is the Guizhou data centre bigger than the Huawei centre",
        "is IQTM larger than the Chengdu institute",
        "is Vietnam bigger than ASEAN",
        "is Laos more populous than Vietnam",
    ],
)
def test_what_is_not_compared_is_not_answered(answerer: Answerer, text: str) -> None:
    """That two things are told of side by side does not compare them."""
    assert not isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize("field", ["healthcare", "tourism", "agriculture"])
def test_a_name_goes_on_to_its_sort(answerer: Answerer, field: str) -> None:
    """What stands between a thing's short name and its sort is of the name of another thing."""
    assert isinstance(answerer.ask(f"AI Plus {field} action plan targets"), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "AI Plus manufacturing action plan targets",
        "Super League talent event",
        "what did Yu Jingyang invite people to",
    ],
)
def test_the_whole_name(answerer: Answerer, text: str) -> None:
    """A word that is told of the thing may stand there."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("guangxi robotics fund size", False),
        ("taille du fonds quantique du Guangxi", False),
        ("guangxi AI fund size", True),
        ("taille du fonds IA du Guangxi", True),
    ],
)
def test_a_word_between_a_place_and_a_sort(answerer: Answerer, *, text: str, told: bool) -> None:
    """A fund is not one of the same place that is for something of which no source speaks."""
    assert isinstance(answerer.ask(text), Answer) is told
