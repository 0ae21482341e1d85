"""Two things of which the like is counted are compared by the counts."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Does ASEAN have more people than China?", Remark.NO),
        ("are there fewer inhabitants in ASEAN than in China", Remark.YES),
        ("L'ASEAN est-elle plus peuplée que la Chine ?", Remark.NO),
        ("were there more pakistani firms than chinese ones on september 13?", Remark.NO),
    ],
)
def test_counts_of_one_sentence(answerer: Answerer, text: str, remark: Remark) -> None:
    """What one sentence counts of both decides which is more, and both counts are shown."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks[:1] == (remark,)
    assert len(reply.statements) == 2


@pytest.mark.parametrize(
    "text",
    [
        "are there more AI companies in China than in Pakistan",
        "does Guangxi have more cables than Laos",
    ],
)
def test_counts_that_do_not_compare(answerer: Answerer, text: str) -> None:
    """Who came to a meeting is not held against all there are, and silence against nothing."""
    reply = answerer.ask(text)
    assert not isinstance(reply, Answer) or not {Remark.YES, Remark.NO} & {*reply.remarks}
