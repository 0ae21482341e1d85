"""A thing of somebody's denies no other one of its sort."""

import pytest

from bot.answering import Answerer, Remark


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("did Malaysia set up a fund for AI", False),
        ("did Pakistan launch an AI competition", False),
        ("le Pakistan a-t-il créé un fonds IA", False),
        ("does Malaysia have an AI centre", False),
        ("le Pakistan a-t-il un fonds IA", False),
        ("has Harvard published a report on AI patents?", False),
        ("is the Guangxi AI industry fund in Malaysia", True),
        ("does the AI plus plan support the creation of a cooperation center in malaysia", True),
    ],
)
def test_a_new_thing_may_be_one_more(answerer: Answerer, text: str, *, no: bool) -> None:
    """Who is asked to have made a thing of a sort is not denied by the one that another made."""
    assert (Remark.NO in getattr(answerer.ask(text), "remarks", ())) is no


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("did Chen Gang visit Malaysia?", False),
        ("did Chen Gang travel to Pakistan?", False),
        ("did Anwar Ibrahim visit Japan?", False),
        ("Chen Gang a-t-il visité la Malaisie ?", False),
        ("Anwar Ibrahim s'est-il rendu en Thaïlande ?", False),
        ("did the delegation visit Malaysia?", True),
    ],
)
def test_who_went_to_one_country_may_have_been_in_others(
    answerer: Answerer, text: str, *, no: bool
) -> None:
    """The one visit that is told of denies other places of that visit alone."""
    assert (Remark.NO in getattr(answerer.ask(text), "remarks", ())) is no
