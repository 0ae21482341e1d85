"""A statement tells where something is, as precisely as is asked, or in what it is in use."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.whereabouts import where
from bot.facts import Attribute


def test_where_something_is_in_use(reader: Reader, records: Records) -> None:
    """Where AI is put to use is told by fields, and by no place."""
    question = reader.read("where is AI put to use")
    used = [r for r in records.all if ("concepts", "adoption") in r.terms]
    told = {r.attribute for r in used if where(r, question) == 1}
    assert told == {Attribute.FIELD, Attribute.STATEMENT}


@pytest.mark.parametrize(
    "text",
    [
        "where in Chengdu will the software conference be held",
        "où à Nanning se tiendra la 22e exposition",
        "where in guangxi is the huawei center",
    ],
)
def test_a_place_that_is_not_told_so_precisely(answerer: Answerer, text: str) -> None:
    """A city does not tell where in it something is."""
    assert isinstance(answerer.ask(text), Unknown)


def test_the_city_in_a_region(answerer: Answerer) -> None:
    """Where in a region something is, a city tells."""
    reply = answerer.ask("where in guangxi will the expo be")
    assert isinstance(reply, Answer)


@pytest.mark.parametrize(
    "text", ["where is IQTM", "where is Huawei located", "where is the University of the Punjab"]
)
def test_where_others_work(answerer: Answerer, text: str) -> None:
    """That somebody works at a body, or has been there, does not tell where it is."""
    assert isinstance(answerer.ask(text), Unknown)


def test_where_somebody_works(answerer: Answerer) -> None:
    """Of the person who works there, it tells where they are."""
    assert isinstance(answerer.ask("where is Muhammad Usman Awan"), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "where were chatbots shown?",
        "où ont été présentés les chatbots ?",
        "where were digital human interfaces presented?",
        "where were the metaverse products shown?",
        "where did China's top leader speak about talents?",
        "where did Chen Gang talk to the press",
    ],
)
def test_events_are_where_things_are_shown_and_said(answerer: Answerer, text: str) -> None:
    """What was shown or said at an event was shown or said there."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "where was the blockchain platform shown?",
        "where did Yin talk about space missions?",
        "where did Huang Hao speak of five meetings?",
        "where will the training be held",
    ],
)
def test_where_nobody_tells_that_it_was(answerer: Answerer, text: str) -> None:
    """What is not told to be part of an event was shown or said nowhere that is known."""
    assert isinstance(answerer.ask(text), Unknown)


def test_where_somebody_spoke(answerer: Answerer) -> None:
    """Where somebody works, or has been, does not tell where they said something."""
    reply = answerer.ask("where was chen gang when he talked to china daily")
    assert isinstance(reply, Answer)
    assert "en marge des deux sessions" in reply.statements[0].statement.quotes[0].text
