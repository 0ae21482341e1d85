"""What "as well as" adds to a claim is a part of it."""

import pytest

from bot.answering import Answerer, Remark


@pytest.mark.parametrize(
    ("text", "is_confirmed"),
    [
        ("did the media tour visit Huawei as well as Meituan?", True),
        ("is Xiaosheng Tan founder as well as CEO of Beijing Genius?", True),
        ("did the delegation visit Laos as well as Vietnam?", True),
        ("is Chen Gang a lawmaker as well as governor of Guangxi?", False),
        ("did the Guangxi delegation go to Laos as well as Myanmar?", False),
        ("does the super league welcome startups as well as banks?", False),
        ("is Linhua Dong CEO as well as founder of Beijing Muguo?", False),
    ],
)
def test_what_is_added(answerer: Answerer, text: str, *, is_confirmed: bool) -> None:
    """A yes needs both halves, and is given where the sources tell both."""
    assert (Remark.YES in getattr(answerer.ask(text), "remarks", ())) is is_confirmed
