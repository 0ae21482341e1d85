"""What is left of a question without the things of a row that no source knows."""

import pytest

from bot.answering import Answerer
from bot.answering.questions.known_halves import known_half
from bot.answering.questions.reader import Reader
from bot.answering.reply import Answer, Remark


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("did the media tour visit Huawei and Alibaba?", True),
        ("which of Alibaba and Meituan did the tour visit?", True),
        ("did the tour visit Tencent, Huawei or Alibaba?", True),
        ("did Chen Gang visit Vietnam and Thailand?", True),
        ("le Guangxi a-t-il signé des accords avec le Vietnam et la Thaïlande ?", True),
        ("did the tour visit Alibaba?", False),
        ("are Huawei and Alibaba partners?", False),
        ("when did the tour visit Huawei and Alibaba?", False),
        ("did the tour not visit Huawei and Alibaba?", False),
    ],
)
def test_known_half(reader: Reader, text: str, *, left: bool) -> None:
    """Only what stands in a row with something known is left out, and nothing that both share."""
    half = known_half(reader.read(text))
    assert (half is not None) is left
    assert half is None or not any(content.is_unsaid for content in half.contents)


@pytest.mark.parametrize(
    "text",
    [
        "Did the media tour visit Huawei and Alibaba?",
        "La tournée a-t-elle visité Huawei et Alibaba ?",
    ],
)
def test_what_is_known_is_told(answerer: Answerer, text: str) -> None:
    """What is asked of several things is answered for those that are known, as a part of it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.PARTLY in reply.remarks
    assert Remark.YES not in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "What agreements did Guangxi sign with Vietnam and Thailand?",
        "Which AI centres does Guangxi have with Laos and Cambodia?",
        "Quels accords le Guangxi a-t-il signés avec le Vietnam et la Thaïlande ?",
    ],
)
def test_what_is_known_is_listed(answerer: Answerer, text: str) -> None:
    """What is asked for, of several things, is told of those that are known, as a part of it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.PARTLY in reply.remarks


def test_nothing_known_is_told(answerer: Answerer) -> None:
    """Where the sources do not say it of what is known either, nothing is told."""
    assert not isinstance(answerer.ask("Is the fund run by Huawei and Tencent?"), Answer)
