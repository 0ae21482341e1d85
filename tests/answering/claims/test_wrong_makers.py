"""Who is taken for the one that brought something about is held against the one who did."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("was the matchmaking organised by tkxel?", Remark.NO),
        ("was the super league launched by huawei", Remark.NO),
        ("why did shanghai launch the super league", Remark.PREMISE),
        ("why did Meituan team up with the national university of singapore", Remark.PREMISE),
    ],
)
def test_another_one_did_it(answerer: Answerer, text: str, remark: Remark) -> None:
    """What says who did it is shown, as a no or as a correction."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (remark,)


@pytest.mark.parametrize(
    "text",
    [
        "why did Guangxi launch the super league",
        "did china launch the super league",
        "why did huawei partner with the national university of singapore?",
        "why did china partner with asean?",
        "did Chen Gang found the China-Laos centre?",
    ],
)
def test_who_may_have_done_it(answerer: Answerer, text: str) -> None:
    """Who did it, the whole of them and who may stand behind them are not denied."""
    reply = answerer.ask(text)
    assert not isinstance(reply, Answer) or not {Remark.NO, Remark.PREMISE} & {*reply.remarks}
