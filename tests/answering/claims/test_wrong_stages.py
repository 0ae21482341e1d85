"""How far a question takes a thing to be is held against what the sources say."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("how many calls has the nanning telecom hub handled since it opened?", Remark.PREMISE),
        ("are the cables from guangxi to asean still just an idea on paper?", Remark.NO),
        ("Le centre Chine-Laos est encore un simple projet ?", Remark.NO),
    ],
)
def test_a_thing_at_another_stage(answerer: Answerer, text: str, remark: Remark) -> None:
    """What is only planned has not begun, and what exists is no mere plan."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert remark in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "when was the nanning telecom hub opened?",
        "is the nanning hub only a plan for now?",
        "what did chen gang say about the opening of the hub?",
    ],
)
def test_a_thing_at_its_stage(answerer: Answerer, text: str) -> None:
    """What the plan answers, and what may be so, is not denied."""
    reply = answerer.ask(text)
    assert not isinstance(reply, Answer) or not {Remark.NO, Remark.PREMISE} & {*reply.remarks}
