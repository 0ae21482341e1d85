"""What is shown first of much tells different things."""

from bot.answering import Answer, Answerer, Shown
from bot.answering.relevance.variety import parts_first, varied
from bot.facts import Attribute, Fact, FactBase


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
