"""A question which of two it is, is taken apart into what each of the two would claim."""

import pytest

from bot.answering.questions.choices import claims_of
from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "is the fund 10 or 100 billion yuan",
            ["is the fund 10 billion yuan?", "is the fund 100 billion yuan?"],
        ),
        (
            "is the expo in Nanning or Shenzhen?",
            ["is the expo in Nanning?", "is the expo in Shenzhen?"],
        ),
        (
            "does the league end in november or in october",
            ["does the league end in november?", "does the league end in october?"],
        ),
        (
            "did huawei or tencent partner with NUS",
            ["did huawei partner with NUS?", "did tencent partner with NUS?"],
        ),
        (
            "was China early or late in AI",
            ["was China early in AI?", "was China late in AI?"],
        ),
        (
            "does China or ASEAN have more people",
            ["does China have more people than ASEAN?", "does ASEAN have more people than China?"],
        ),
    ],
)
def test_two_alternatives(reader: Reader, text: str, claims: list[str]) -> None:
    """Each claim holds one alternative, with all that the question says of both."""
    assert list(claims_of(reader.read(text))) == claims


@pytest.mark.parametrize(
    "text",
    [
        "is the meeting online or face to face",
        "when is the expo or the summit",
        "can companies or individuals join the league",
        "is the fund not in Laos or Vietnam",
        "is it private",
        "true or false: the press tour went to Ping An",
    ],
)
def test_no_alternatives(reader: Reader, text: str) -> None:
    """Nothing is taken apart where both may hold, or no one of two is asked for."""
    assert list(claims_of(reader.read(text))) == []
