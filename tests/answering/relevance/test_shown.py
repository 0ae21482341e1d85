"""Of the statements that answer, each is shown once, and with it what its quote tells besides."""

import pytest

from bot.answering import Answer, Answerer, Shown
from bot.answering.relevance.shown import SHOWN_IN_LISTS, parts_first, varied
from bot.facts import Attribute, Fact, FactBase, Relation


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


def test_other_passages_come_first(base: FactBase) -> None:
    """Of statements of one passage the first keeps its place, and the rest follows at the end."""
    laos = base.entities["laos"]
    statements = [Shown(laos, statement) for statement in laos.statements]
    found = varied(statements, lambda one: one)
    assert sorted(map(id, found)) == sorted(map(id, statements))
    assert found[0] is statements[0]
    first, second = (one.statement.quotes[0].text for one in found[:2])
    assert first not in second
    assert second not in first


def test_everything_on_a_country(answerer: Answerer) -> None:
    """Who asks for all of a country sees the visit and what was signed there first."""
    reply = answerer.ask("what do you have on Vietnam")
    assert isinstance(reply, Answer)
    shown = " ".join(one.statement.quotes[0].text for one in reply.statements[:2])
    assert "récente visite au Vietnam" in shown
    assert "accords historiques avec le Vietnam" in shown


def test_parts_come_before_their_number(base: FactBase) -> None:
    """Who wants the parts of a thing sees each before what only says how many there are."""
    entity = base.entities["guangxi-four-ai-priorities"]
    told = [Shown(entity, fact) for fact in entity.facts]
    found = parts_first(told, lambda one: one)
    assert sorted(map(id, found)) == sorted(map(id, told))
    first = [one.statement for one in found[:4]]
    assert all(isinstance(fact, Fact) and fact.attribute is Attribute.PART for fact in first)


def test_a_thing_without_parts_keeps_its_order(base: FactBase) -> None:
    """What has no parts, or one, is told in the order that it has."""
    entity = base.entities["huawei"]
    told = [Shown(entity, statement) for statement in entity.statements]
    assert parts_first(told, lambda one: one) == told


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang's priorities for closer AI work, every one of them",
        "Énumère les quatre axes prioritaires annoncés par le secrétaire du Parti",
    ],
)
def test_parts_of_what_is_counted(answerer: Answerer, text: str) -> None:
    """Where its parts are to be listed, they come before how many of them a thing has."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    shown = [shown.statement.quotes[0].text for shown in reply.statements]
    listed = [quote for quote in shown if "quatre priorités" not in quote]
    assert len(listed) >= 4
    assert shown[:4] == listed[:4]
