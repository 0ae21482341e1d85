"""A yes stands above what says it, and not above what only is near it."""

from dataclasses import replace

import pytest

from bot.answering import Answer, Answerer, Remark, Ruling
from bot.answering.confirmations import Confirmations
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.facts import FactBase


@pytest.fixture
def confirmations(base: FactBase, records: Records) -> Confirmations:
    """Weighs what is shown of the fact base."""
    return Confirmations(base, records)


@pytest.mark.parametrize(
    ("text", "confirmed"),
    [
        ("is the 6th CIIE in Shanghai", True),
        ("is the 6th CIIE only in Shanghai", False),
        ("is the 6th CIIE bigger than the expo in Shanghai", False),
        ("where is the 6th CIIE", False),
    ],
)
def test_what_is_borne_out_is_confirmed(
    confirmations: Confirmations,
    reader: Reader,
    answerer: Answerer,
    *,
    text: str,
    confirmed: bool,
) -> None:
    """A plain claim gets a yes where what is shown is what says all of it."""
    shown = answerer.ask("where is the 6th CIIE")
    assert isinstance(shown, Answer)
    ruling = Ruling(supporting=shown.statements[:1])
    assert confirmations.is_due(reader.read(text), shown, ruling) is confirmed


@pytest.mark.parametrize(
    ("text", "confirmed"), [("is the 6th CIIE in Shanghai", True), ("is RCEP in the tour", False)]
)
def test_what_is_silent_is_confirmed_by_what_settles_it(
    confirmations: Confirmations,
    reader: Reader,
    answerer: Answerer,
    *,
    text: str,
    confirmed: bool,
) -> None:
    """Where the sources are silent on a claim, a yes stands only above what settles it."""
    shown = answerer.ask("where is the 6th CIIE")
    assert isinstance(shown, Answer)
    yes = replace(shown, remarks=(Remark.YES,))
    ruling = Ruling(is_silent=True)
    assert (confirmations.objection(reader.read(text), yes, ruling) is None) is confirmed


@pytest.mark.parametrize(
    ("text", "is_yes"),
    [
        ("Is AI safe?", False),
        ("Isn't AI reliable?", False),
        ("Is China rich?", False),
        ("Is the super league open to startups?", True),
        ("Is WeBank a Chinese company?", False),
        ("Is Tkxel a Pakistani company?", True),
    ],
)
def test_a_quality_has_to_be_told_of_the_thing(
    answerer: Answerer, *, text: str, is_yes: bool
) -> None:
    """A thing is of a quality where a source says it, and not where its word stands near it."""
    reply = answerer.ask(text)
    assert (Remark.YES in getattr(reply, "remarks", ())) is is_yes


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang est bien député en plus d'être maire de Nanning ?",
        "Is Chen Gang a lawmaker as well as governor of Guangxi?",
    ],
)
def test_one_of_two_posts_is_no_yes(answerer: Answerer, text: str) -> None:
    """That somebody holds one of two posts does not confirm the other."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("was it the pakistani firms who asked for chinese AI partners before the meeting", True),
        ("was it Pakistani firms who kept asking for Chinese AI partners", True),
        ("was it Chinese firms who kept asking for Pakistani AI partners", False),
        ("was it Yin Shengxin who called for quick b2b deals", False),
    ],
)
def test_who_behind_those_told_asks_if_they_did(
    answerer: Answerer, text: str, *, remark: bool
) -> None:
    """A question that names those "who" did something gets a yes, if they did."""
    assert (Remark.YES in getattr(answerer.ask(text), "remarks", ())) is remark
