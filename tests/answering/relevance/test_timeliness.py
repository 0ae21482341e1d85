"""A statement is held against the day and the stage that a question asks about."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("does the 6th CIIE begin on 5 November?", Remark.YES),
        ("does the 6th CIIE begin on 10 November?", Remark.NO),
    ],
)
def test_a_thing_begins_on_one_day(answerer: Answerer, text: str, remark: Remark) -> None:
    """What lasts from the 5th to the 10th does not begin on the 10th."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert remark in reply.remarks


def test_what_is_planned_is_not_done(answerer: Answerer) -> None:
    """That a thing is planned is no yes to whether it has opened."""
    assert Remark.YES not in getattr(answerer.ask("has the AI hub opened?"), "remarks", ())


def test_a_target_is_not_reached(answerer: Answerer) -> None:
    """What is aimed at for a later year is no yes to what is so now."""
    reply = answerer.ask("is Guangxi's AI industry worth 100 billion yuan now?")
    assert Remark.YES not in getattr(reply, "remarks", ())


@pytest.mark.parametrize(
    "text",
    [
        "has the super league finished",
        "is the CIIE over?",
        "did the import expo end",
        "la super ligue est-elle terminée ?",
        "la CIIE est-elle finie ?",
        "apakah liga super sudah selesai",
    ],
)
def test_when_a_thing_ends_is_not_that_it_has(answerer: Answerer, text: str) -> None:
    """That a thing lasts until a day, or was launched, is no yes to whether it is over."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES not in reply.remarks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did Chen Gang visit Vietnam", True),
        ("did Chen Gang lead the delegation", True),
        ("did Chen Gang visit Malaysia", False),
        ("did Chen Gang build the fund", False),
        ("did Chen Gang write for China Daily", False),
        ("did Keke Gai write for CGTN", True),
    ],
)
def test_a_plan_does_not_put_off_a_person(answerer: Answerer, text: str, *, told: bool) -> None:
    """What somebody did is told, though what they speak of is still to come."""
    assert (Remark.YES in getattr(answerer.ask(text), "remarks", ())) is told


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Does the action plan support the creation of the ASEAN AI Innovation Center?", False),
        ("Does the plan back the creation of the ASEAN AI Innovation Cooperation Center?", False),
        ("Has the ASEAN AI Innovation Cooperation Center opened?", True),
    ],
)
def test_to_support_a_thing_is_not_to_open_it(
    answerer: Answerer, text: str, *, denied: bool
) -> None:
    """That a thing is only planned denies that it has opened, and not that a plan supports it."""
    assert (Remark.NO in getattr(answerer.ask(text), "remarks", ())) is denied


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Will the hub give new momentum to the China-ASEAN community?", True),
        ("Le pôle a-t-il donné un nouvel élan à la communauté Chine-ASEAN ?", False),
        ("Le centre a-t-il formé des talents en IA ?", False),
        ("Did the cooperation mechanism build political trust?", False),
        ("Will the mechanism strengthen political trust?", True),
        ("Did the matchmaking mark a new era for China and Pakistan?", False),
        ("Could the meeting open a new era for China and Pakistan?", True),
        ("Did the exchange lead to joint innovations?", False),
        ("did the leaders of Vietnam and Laos praise China's progress in AI?", True),
    ],
)
def test_what_may_come_of_a_thing_has_not_come_yet(
    answerer: Answerer, text: str, *, told: bool
) -> None:
    """What a thing that exists will bring, or could, is not confirmed as brought."""
    assert (Remark.YES in getattr(answerer.ask(text), "remarks", ())) is told


@pytest.mark.parametrize(
    "text",
    [
        "could joint R&D centres be set up?",
        "can joint R&D centres be established?",
        "des centres de R&D communs pourraient-ils être créés ?",
    ],
)
def test_what_may_come_is_not_denied(answerer: Answerer, text: str) -> None:
    """That a thing is only proposed does not deny that it may come to be."""
    assert Remark.NO not in getattr(answerer.ask(text), "remarks", ())
