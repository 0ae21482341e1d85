"""Everything that Footnote can be asked."""

from bot.answering import Answer, Answerer, Choice, Gap, Remark, Ruling, Shown, Unknown
from bot.checking import Desk
from bot.facts import FactBase, Kind


def test_each_question_of_a_text_is_explained(answerer: Answerer) -> None:
    """Each question is explained with what was considered, and its reply is what is asked for."""
    (explanation,) = answerer.explain("when is the 6th CIIE")
    assert explanation.considered
    assert explanation.reply == answerer.ask("when is the 6th CIIE")


def test_names_and_cards(answerer: Answerer) -> None:
    """A name leads to the card of its entity, that of another command to a choice."""
    card = answerer.look_up(Kind.PARTNER, "Huawei")
    assert isinstance(card, Answer)
    assert card == answerer.card("huawei")
    assert all(
        "huawei" in (s.entity.id, getattr(s.statement, "target", "")) for s in card.statements
    )
    assert isinstance(answerer.look_up(Kind.FUND, "Huawei"), Choice)


def test_names_that_are_not_there(answerer: Answerer) -> None:
    """A name of nothing is not found, an id of nothing is gone, and nothing browses all."""
    missing, gone = answerer.look_up(Kind.FUND, "zzzz qqqq"), answerer.card("gone")
    assert isinstance(missing, Unknown)
    assert isinstance(gone, Unknown)
    assert gone.gap is Gap.GONE
    browsed = answerer.browse(Kind.PARTNER)
    assert isinstance(browsed, Choice)
    assert answerer.complete(Kind.PARTNER, "hua")[0].id == "huawei"
    assert len(answerer.complete(Kind.PARTNER, "")) <= 25


def test_names_are_found_before_statements_are_read(base: FactBase) -> None:
    """Cards and names need no statement read; the first question or `prepare` reads them, once."""
    fresh = Desk(base).answerer
    assert isinstance(fresh.card("huawei"), Answer)
    assert [entity.id for entity in fresh.search("Huawei")][:1] == ["huawei"]
    assert "records" not in vars(fresh)
    fresh.prepare()
    read = fresh.records
    assert isinstance(fresh.ask("when is the 6th CIIE"), Answer)
    assert fresh.records is read


def test_what_holds_texts_against_the_sources_is_asked(base: FactBase) -> None:
    """A claim is put to the ruler that an answerer is given, and what it finds contradicts it."""
    asked: list[str] = []
    hub = base.entities["nanning-international-telecommunications-hub"]
    against = (Shown(hub, hub.facts[0]),)

    def rule(text: str, language: str) -> Ruling:
        asked.append(f"{language}: {text}")
        return Ruling(against=against)

    reply = Answerer(base, rule).ask("was the hub praised by Huawei?")
    assert asked == ["en: was the hub praised by Huawei?"]
    assert isinstance(reply, Answer)
    assert (reply.remarks, reply.statements) == ((Remark.NO,), against)
