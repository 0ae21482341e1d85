"""What a question has somebody do is the verb behind the name, however it asks."""

import pytest

from bot.answering import Answerer
from bot.answering.relevance.doer_verbs import does


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
