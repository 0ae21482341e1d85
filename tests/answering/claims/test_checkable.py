"""What a question claims may be held against the sources, where it claims anything."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.claims.checkable import MAX_CLAIM, is_checkable
from bot.answering.questions.reader import Reader
from bot.facts import FactBase


@pytest.mark.parametrize(
    "text",
    [
        "what are the names of the five firms",
        "why isn't the 6th CIIE in Houston",
        "is the Yunnan AI fund big",
        "which country came second for patents",
        "why is it in Houston " + "really " * MAX_CLAIM,
    ],
)
def test_what_claims_nothing(base: FactBase, reader: Reader, text: str) -> None:
    """Names, a denial, a thing of no source, another rank and a whole text claim nothing."""
    assert not is_checkable(base, reader.read(text), yes_no=False)


@pytest.mark.parametrize(
    "text", ["when is the second of the five meetings", "when is the third of the five IT meetings"]
)
def test_one_of_several_is_no_claim(answerer: Answerer, text: str) -> None:
    """Who asks of one in a row does not take the first of them for it."""
    assert not isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    ("text", "yes_no"),
    [("is the 6th CIIE in Houston", True), ("why is the 6th CIIE in Houston", False)],
)
def test_what_claims_something(base: FactBase, reader: Reader, text: str, *, yes_no: bool) -> None:
    """What is asked for a yes, and what is taken for granted, may be held against the sources."""
    assert is_checkable(base, reader.read(text), yes_no=yes_no)
