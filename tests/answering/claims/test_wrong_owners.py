"""What a question gives to one place is held against what the sources give to another."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    "text",
    [
        "according to tkxel, are there more AI product providers in pakistan?",
        "does tkxel say pakistan has mostly product makers in AI",
        "has tkxel said that china has more ai service companies than pakistan?",
        "was the matchmaking held because chinese companies requested it",
    ],
)
def test_what_is_given_to_another(answerer: Answerer, text: str) -> None:
    """What the sentence gives to the other place, or to firms from there, is a no."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.NO in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "according to tkxel china has more ai product makers, is that so",
        "are there more service companies in pakistan?",
        "does pakistan have more ai service companies than china?",
        "was the matchmaking held because pakistani companies requested it",
    ],
)
def test_what_is_given_to_the_right_one(answerer: Answerer, text: str) -> None:
    """What the sentence gives to the very place is a yes."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("was the deal on cross-border logistics data signed with laos?", Remark.NO),
        ("les accords sur les flux de données ont été signés avec le Vietnam ?", Remark.YES),
    ],
)
def test_with_whom_it_is_done(answerer: Answerer, text: str, remark: Remark) -> None:
    """What is signed with one country is not signed with another one."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert remark in reply.remarks


def test_what_has_more_has_not_less(answerer: Answerer) -> None:
    """A comparison that turns round what a statement tells is denied."""
    reply = answerer.ask("does pakistan have fewer service companies than china?")
    assert isinstance(reply, Answer)
    assert Remark.NO in reply.remarks
