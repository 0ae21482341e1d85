"""That two things are told of does not make them one."""

import pytest

from bot.answering import Answerer, Remark


@pytest.mark.parametrize(
    "text",
    [
        "is the hub the China-Laos centre",
        "is the Huawei center the same as the China-ASEAN AI centre",
        "is the China-ASEAN AI centre the Huawei center",
        "is the matchmaking the software conference",
        "are the CIIE and the China-ASEAN expo the same",
        "is the China-ASEAN expo the China-ASEAN AI summit",
    ],
)
def test_two_things_are_not_one(answerer: Answerer, text: str) -> None:
    """No yes says that a thing is another one."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    "text",
    [
        "is Chen Gang the party secretary of Guangxi",
        "is the China-Laos centre the first of its kind",
        "is Nanning the capital of Guangxi",
        "is IQTM in the University of the Punjab",
    ],
)
def test_what_a_thing_is_may_be_told(answerer: Answerer, text: str) -> None:
    """That something is what a statement calls it is confirmed."""
    assert Remark.YES in getattr(answerer.ask(text), "remarks", ())
