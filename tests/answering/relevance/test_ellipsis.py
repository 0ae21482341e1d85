"""A question may leave out what the one before has said, or ask the same of several things."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader
from bot.answering.relevance.ellipsis import completed, each
from bot.facts import FactBase


def _quotes(answerer: Answerer, text: str) -> str:
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    shown = dict.fromkeys(shown.statement.quotes[0].text for shown in reply.statements)
    return " | ".join([*shown][:3])


def test_another_place(base: FactBase, reader: Reader) -> None:
    """A clause that only names another place asks the same of it."""
    questions = [
        reader.read("what did the delegation open in Vietnam"),
        reader.read("what in Laos"),
    ]
    first, second = completed(base, questions)
    assert second.contents == first.contents
    assert "laos" in second.ids
    assert "vietnam" not in second.ids


@pytest.mark.parametrize("text", ["what is Huawei", "when did it open in Laos", "and the fund"])
def test_what_is_complete(base: FactBase, reader: Reader, text: str) -> None:
    """A clause that asks something else, or of another sort of thing, stays as it is."""
    questions = [reader.read("what did the delegation open in Vietnam"), reader.read(text)]
    assert list(completed(base, questions)) == questions


def test_each_of_several(reader: Reader) -> None:
    """What is asked of several things is asked of each alone."""
    alone = list(each(reader.read("how many people live in China and ASEAN")))
    assert [question.sure for question in alone] == [("china",), ("asean",)]


@pytest.mark.parametrize(
    "text",
    [
        "what did Huawei and NUS agree with each other as partners",
        "is Huawei in China and Laos",
        "Huawei and NUS",
        "where is the Super League",
    ],
)
def test_what_only_several_have(reader: Reader, text: str) -> None:
    """What two things have together, and a yes or no, is asked of neither alone."""
    assert not list(each(reader.read(text)))


def test_the_same_of_two(answerer: Answerer) -> None:
    """Both of two events are dated where neither statement tells of both."""
    quotes = _quotes(answerer, "when are the ciie and the software conference")
    assert "November 5 to 10" in quotes
    assert "December" in quotes


def test_the_same_of_one_that_is_known(answerer: Answerer) -> None:
    """Where a source tells of only one of them, no half answer is given for both."""
    assert isinstance(answerer.ask("when were Huawei and the ciie founded"), Unknown)


@pytest.mark.parametrize("text", ["who founded Huawei", "who manages the fund"])
def test_a_question_word_alone(base: FactBase, reader: Reader, text: str) -> None:
    """A question word alone asks of what the question before says is done."""
    first, second = completed(base, [reader.read(text), reader.read("and when")])
    assert second.asks == ("when",)
    assert (second.named, second.contents) == (first.named, first.contents)


def test_a_question_word_alone_of_an_event(answerer: Answerer) -> None:
    """What is only organised is organised when it takes place."""
    assert "late February 2023" in _quotes(answerer, "who organised the media tour and when")


def test_nothing_else_is_told(answerer: Answerer) -> None:
    """That something was visited does not tell when it was founded."""
    assert isinstance(answerer.ask("who founded Huawei and when"), Unknown)
    assert isinstance(answerer.ask("when was the Guizhou data centre built and by whom"), Unknown)


def test_people_of_an_association(answerer: Answerer) -> None:
    """An association of countries has people as a country has."""
    quotes = _quotes(answerer, "how many people live in China and how many in ASEAN")
    assert "près de 700 millions" in quotes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which contest did Guangxi launch and when does it end", "held until November"),
        (
            "how many AI businesses does China have and whose report counted them",
            "released last year by China's Internet Network Information Center",
        ),
    ],
)
def test_things_in_a_place(answerer: Answerer, text: str, told: str) -> None:
    """No place is "it" where a thing in it was asked for."""
    assert told in _quotes(answerer, text)


def test_costs_of_things_in_a_place(answerer: Answerer) -> None:
    """What no source tells of the things in a place is not told of the place."""
    quotes = _quotes(answerer, "how many cables does Guangxi have and what did they cost")
    assert "milliards" not in quotes


@pytest.mark.parametrize(
    "texts",
    [
        ["I read about Tkxel and WeBank.", "What links those two?"],
        ["Vietnam and Tkxel, do those two connect somewhere?"],
    ],
)
def test_what_ties_the_two(base: FactBase, reader: Reader, texts: list[str]) -> None:
    """What ties "the two" is asked of both that are spoken of, and counts nothing."""
    asked = completed(base, [reader.read(text) for text in texts])[-1]
    assert len(asked.sure) == 2
    assert not asked.figures


def test_ties_of_one_thing(base: FactBase, reader: Reader) -> None:
    """Where only one thing is spoken of before, it is no pair."""
    questions = [reader.read("I read about Tkxel."), reader.read("What links those two?")]
    assert list(completed(base, questions)) == questions


def test_nothing_ties_the_two(answerer: Answerer) -> None:
    """Two things of which no source tells a link are not each told of instead."""
    assert isinstance(answerer.ask("I read about Tkxel and WeBank. What links them?"), Unknown)


def test_a_question_with_its_own_verb(answerer: Answerer) -> None:
    """When something else was, is asked of nothing that the question before says is done."""
    quotes = _quotes(answerer, "when does the Super League end and when was the media tour?")
    assert "until November" in quotes
    assert "late February" in quotes


@pytest.mark.parametrize(
    "text",
    [
        "combien de gens vivent en Chine et combien dans l'ASEAN",
        "combien d'habitants compte la Chine, et combien l'ASEAN",
        "how many people are there in China and how many in ASEAN",
    ],
)
def test_how_many_of_the_same(answerer: Answerer, text: str) -> None:
    """A bare "combien" counts what the clause before counts."""
    assert "700 millions" in _quotes(answerer, text)
