"""A value is corrected only by what speaks of the same matter."""

import pytest

from bot.answering import Answer, Answerer, Remark, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "why was the China-Pakistan standards centre set up in 2013 by Beijing?",
        "was the Guangxi AI fund created in June by Huawei?",
    ],
)
def test_another_day_and_another_doer(answerer: Answerer, text: str) -> None:
    """A thing that began on another day is corrected, whoever is said to have begun it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert {Remark.NO, Remark.PREMISE} & {*reply.remarks}


@pytest.mark.parametrize(
    "text",
    [
        "how many conference papers on AI did China publish in 2021?",
        "combien d'articles sur l'IA la Chine a-t-elle publiés en 2021 ?",
    ],
)
def test_what_is_counted_is_not_spoken_of(answerer: Answerer, text: str) -> None:
    """What a country did in another year corrects nothing where something else is counted."""
    assert isinstance(answerer.ask(text), Unknown)
