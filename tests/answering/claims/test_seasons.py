"""The season in which a question sets a thing is held against the day that the sources give."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("why was the asean media tour of digital china put in the summer", Remark.PREMISE),
        ("did the asean media tour take place in autumn", Remark.NO),
        ("la conférence logicielle de Chengdu se tient-elle en été ?", Remark.NO),
    ],
)
def test_another_season(answerer: Answerer, text: str, remark: Remark) -> None:
    """What gives the month is shown as a correction."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (remark,)


def test_the_edge_of_a_season(answerer: Answerer) -> None:
    """Late February may be winter, or spring."""
    for season in ("winter", "spring"):
        reply = answerer.ask(f"did the asean media tour take place in {season}")
        assert not isinstance(reply, Answer) or Remark.NO not in reply.remarks
