"""What can be replied, and nothing else."""

from dataclasses import FrozenInstanceError
from typing import get_args

import pytest

from bot.answering import Answer, Answerer, Choice, Gap, Offer, Reply, Unknown


@pytest.mark.parametrize(
    ("text", "kind"),
    [("what is the guangxi ai fund", Answer), ("", Unknown), ("who is the king of Spain", Unknown)],
)
def test_a_reply_is_one_of_three(answerer: Answerer, text: str, kind: type) -> None:
    """Whatever is asked, the reply is an answer, a choice or an honest "not known"."""
    assert set(get_args(Reply)) == {Answer, Choice, Unknown}
    assert type(answerer.ask(text)) is kind


def test_an_answer_carries_its_proof(answerer: Answerer) -> None:
    """Each statement of an answer has a quote, and stands in the file of its entity."""
    reply = answerer.ask("tell me everything about the guangxi ai fund")
    assert isinstance(reply, Answer)
    assert reply.statements
    for shown in (*reply.statements, *reply.more):
        assert shown.statement.quotes
        assert shown.statement in shown.entity.statements


def test_a_reply_does_not_change() -> None:
    """Nobody who shows a reply can change what it says."""
    reply = Choice(Offer.BROWSE, ())
    with pytest.raises(FrozenInstanceError):
        reply.offer = Offer.NEAR_TIE  # type: ignore[misc]
    assert Unknown(Gap.EMPTY) == Unknown(Gap.EMPTY)
