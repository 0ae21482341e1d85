"""Of the statements that answer, each is shown once, and with it what its quote tells besides."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.relevance.shown import SHOWN_IN_LISTS
from bot.facts import Relation


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "which companies got a visit from the media tour",
            {"huawei", "meituan", "webank", "ping-an-group"},
        ),
        ("what countries did guangxi's delegation visit", {"vietnam", "laos"}),
    ],
)
def test_all_that_a_quote_lists(answerer: Answerer, text: str, targets: set[str]) -> None:
    """Of a list that one quote tells, every member is told, and the quote is shown once."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    first = reply.statements[0].statement.proof
    listed = [s.statement for s in reply.statements if s.statement.proof == first]
    assert targets <= {one.target for one in listed if isinstance(one, Relation)}


@pytest.mark.parametrize(
    "text",
    [
        "Who wrote the CGTN article?",
        "who are the authors of the CGTN piece",
        "Qui a écrit l'article de CGTN ?",
    ],
)
def test_everyone_of_whom_a_quote_tells_the_same(answerer: Answerer, text: str) -> None:
    """Two people whom one quote ties to the same are both told, wherever it is translated."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert {"keke-gai", "jing-yu"} <= {shown.entity.id for shown in reply.statements}


def test_lists_are_of_bounded_length(answerer: Answerer) -> None:
    """A list shows so many statements at most, and none of them twice."""
    reply = answerer.ask("everything about talent")
    assert isinstance(reply, Answer)
    assert 3 < len(reply.statements) <= SHOWN_IN_LISTS
    assert len({id(one.statement) for one in reply.statements}) == len(reply.statements)
