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


@pytest.mark.parametrize(
    "text",
    [
        "is the hub a country",
        "is the centre a company",
        "is the report a university",
        "is the guideline a law",
        "is Anwar Ibrahim a university",
        "isn't the fund a city",
        "is China a building",
        "Guangxi est-il un pays ?",
        "la Super League est-elle une conférence ?",
        "is Macau the first country",
        "was the 2023 CIIE the first one",
        "is China Pakistani",
        "is ASEAN Malaysian",
    ],
)
def test_a_thing_is_of_no_untold_sort(answerer: Answerer, text: str) -> None:
    """No yes says that a thing is of a sort of which no source tells it to be."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    "text",
    [
        "is the super league a contest",
        "is WeBank a company",
        "is the guideline a policy",
        "was the matchmaking a meeting",
        "la super ligue est-elle un concours ?",
        "is Tkxel Pakistani",
        "is Guangxi Chinese",
    ],
)
def test_a_thing_is_of_its_sort(answerer: Answerer, text: str) -> None:
    """What a thing is told to be is confirmed."""
    assert Remark.YES in getattr(answerer.ask(text), "remarks", ())


def test_what_was_spoken_of_is_of_no_untold_sort(answerer: Answerer) -> None:
    """A pronoun stands for the thing of the answer before."""
    told = answerer.ask("is it a contest?", about="ai-super-league")
    assert Remark.YES in getattr(told, "remarks", ())
    for about in ("ai-super-league", "huawei"):
        reply = answerer.ask("is it a university?", about=about)
        assert Remark.YES not in getattr(reply, "remarks", ())
