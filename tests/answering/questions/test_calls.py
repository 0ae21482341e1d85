"""A text that only asks what can be asked is told from a question."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.questions.calls import calling
from bot.matching.fold import words


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("what can you do?", "en"),
        ("Help, please!", None),
        ("comment ça fonctionne", "fr"),
        ("怎么用", None),
        ("hi, who are you?", "en"),
        ("tu es qui ?", "fr"),
        ("你是谁", None),
    ],
)
def test_a_text_calls_for_help_as_a_whole(text: str, spoken: str | None) -> None:
    """A whole text that asks for help does so, in the language that alone has these words."""
    called = calling([word.text for word in words(text)])
    assert called is not None
    assert called.spoken == spoken


@pytest.mark.parametrize(
    "text", ["", "what can you do about the fund", "help for farmers", "please", "who are they"]
)
def test_does_not_call(text: str) -> None:
    """A text that says anything else besides asks for no help."""
    assert calling([word.text for word in words(text)]) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Call Huang Hao", False),
        ("please call Chen Gang", False),
        ("Appelle Chen Gang", False),
        ("What do you think of Chen Gang?", False),
        ("Should I invest in the fund?", False),
        ("Is Footnote made by Huawei?", False),
        ("Who is called Huang Hao?", True),
        ("Huang Hao", True),
    ],
)
def test_what_no_answer_does(answerer: Answerer, *, text: str, told: bool) -> None:
    """Neither an order nor what is asked of the bot itself is answered by what names tell."""
    assert isinstance(answerer.ask(text), Answer) is told
