"""A statement gives the amount or the number that is asked for, or another one."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.amounts import how_many, how_much
from bot.facts import Fact


def test_money_and_numbers(reader: Reader, records: Records) -> None:
    """Money tells how much, and things that are counted how many; neither tells the other."""
    question = reader.read("x")
    first = {
        key: next(
            r for r in records.all if isinstance(r.statement, Fact) and getattr(r.statement, key)
        )
        for key in ("money", "count")
    }
    money, count = first["money"], first["count"]
    assert how_much(money, question) == how_many(count, question) == 1
    assert how_much(count, question) < 1
    assert how_many(money, question) < 1


def test_a_budget_is_no_output(answerer: Answerer) -> None:
    """What an industry is to produce is not the budget of a plan; what a fund holds is its own.

    But it is at what the plan aims in money.
    """
    assert isinstance(answerer.ask("what is the budget of the AI Plus plan"), Unknown)
    assert isinstance(answerer.ask("what is the AI Plus plan's money target in dollars"), Answer)
    assert isinstance(answerer.ask("what is the capital of the guangxi ai fund"), Answer)


def test_how_many_parts_is_told_by_their_number(answerer: Answerer) -> None:
    """How many parts a thing has is told by their number."""
    reply = answerer.ask("Super League có mấy phần thi?")
    assert isinstance(reply, Answer)
    assert "three events" in reply.statements[0].statement.quotes[0].text


def test_cables_on_land_are_no_countries(answerer: Answerer) -> None:
    """Who asks for the number of members is not told that of cables that run to them by land."""
    assert isinstance(answerer.ask("how many countries belong to asean"), Unknown)
    reply = answerer.ask("how many land cables run to asean")
    assert isinstance(reply, Answer)
    assert "12 câbles" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "how many of the five Pakistani firms build chatbots",
        "how many of the 3400 enterprises show AI products",
        "how much of the 100 billion yuan is for robots",
    ],
)
def test_the_whole_tells_no_part(answerer: Answerer, text: str) -> None:
    """How many there are in all does not tell how many of them are of a kind."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "how many countries did the 3400 enterprises come from",
        "how much is 100 billion yuan in dollars",
        "how many Pakistani firms came to the matchmaking",
    ],
)
def test_a_number_beside_what_is_counted(answerer: Answerer, text: str) -> None:
    """A number that is given of other things, or in another currency, asks for no part."""
    assert isinstance(answerer.ask(text), Answer)
