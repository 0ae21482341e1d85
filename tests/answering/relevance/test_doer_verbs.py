"""What a question has somebody do is the verb behind the name, however it asks."""

import pytest

from bot.answering import Answerer
from bot.answering.relevance.doer_verbs import does, verbs_of


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("did Tan invade privacy", ["invade"]),
        ("Chen Gang a-t-il interviewé le China Daily", ["interviewe"]),
        ("was China Daily interviewed by Chen Gang", ["interviewed"]),
        # What is done to somebody, said or wished is no deed.
        ("was Chen Gang interviewed", []),
        ("did Awan suggest deals", []),
        ("did Chen Gang announce training", []),
        ("did Awan hope for deals", []),
    ],
)
def test_verbs_of(answerer: Answerer, text: str, verbs: list[str]) -> None:
    """Only a verb of those who are named, which does not lead to what they say, is their deed."""
    question = answerer.explain(text)[0].question
    people = {i for i in question.sure if i != "china-daily"}
    assert [one.text for one in verbs_of(question, people)] == verbs


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("did Laos visit", True),
        ("has Laos signed", True),
        ("has Laos been visited", False),
        ("le Laos a-t-il signé", True),
        ("le Laos a-t-il été visité", False),
        ("did Laos get a visit", False),
        ("is Laos large", False),
    ],
)
def test_who_acts(answerer: Answerer, text: str, *, acting: bool) -> None:
    """One who did or has done something acts; one to whom it is done does not."""
    question = answerer.explain(text)[0].question
    at = question.folded.index("laos")
    assert does(question, at, at) == acting
