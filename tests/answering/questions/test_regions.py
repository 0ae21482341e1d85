"""Who belongs to a region may join what is open for all of it."""

import pytest

from bot.answering import Answer, Answerer, Remark, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "can laotian teams join the super league",
        "are companies from vietnam allowed in the super league",
        "is the super league open to malaysia",
        "Les équipes vietnamiennes peuvent-elles participer à la Super Ligue ?",
    ],
)
def test_a_member_may_join(answerer: Answerer, text: str) -> None:
    """What is open for ASEAN is open for each of its countries."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "can people from pakistan join the super league",
        "did laotian teams join the super league",
        "is malaysia taking part in the super league",
        "does malaysia take part in the super league",
        "which laotian teams joined the super league",
        "can laos join the media tour",
        "is the expo open to malaysia",
    ],
)
def test_who_is_told_nothing(answerer: Answerer, text: str) -> None:
    """Nobody else may join by it, nor does it tell who did, or what else is open."""
    assert isinstance(answerer.ask(text), Unknown)
