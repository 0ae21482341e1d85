"""What is shown first of much tells different things."""

from bot.answering import Answer, Answerer
from bot.answering.relevance.varying import varied
from bot.facts import FactBase


def test_other_passages_come_first(base: FactBase) -> None:
    """Of statements of one passage the first keeps its place, and the rest follows at the end."""
    statements = list(base.entities["laos"].statements)
    found = varied(statements, lambda statement: statement)
    assert sorted(map(id, found)) == sorted(map(id, statements))
    assert found[0] is statements[0]
    first, second = (one.quotes[0].text for one in found[:2])
    assert first not in second
    assert second not in first


def test_everything_on_a_country(answerer: Answerer) -> None:
    """Who asks for all of a country sees the visit and what was signed there first."""
    reply = answerer.ask("what do you have on Vietnam")
    assert isinstance(reply, Answer)
    shown = " ".join(one.statement.quotes[0].text for one in reply.statements[:2])
    assert "récente visite au Vietnam" in shown
    assert "accords historiques avec le Vietnam" in shown
