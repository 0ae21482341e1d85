"""Which statements decide a question by their typed values and roles alone."""

import pytest

from bot.answering import Remark
from bot.answering.claims.wrong_posts import WrongPosts
from bot.answering.decisions import Decider
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.facts import FactBase


@pytest.fixture(scope="module")
def decider(base: FactBase, records: Records) -> Decider:
    """Decides questions by the real fact base."""
    return Decider(base, records, WrongPosts(base, records))


@pytest.mark.parametrize(
    ("text", "remark", "entity"),
    [
        ("is the Guangxi fund from Laos?", Remark.NO, "guangxi-ai-industry-fund"),
        ("what did Gan Hong Seng from NUS say", Remark.PREMISE, "gan-hong-seng"),
    ],
)
def test_what_is_elsewhere(
    reader: Reader, decider: Decider, text: str, remark: Remark, entity: str
) -> None:
    """Where a thing or somebody is put elsewhere than by the sources, those say where it is."""
    decision = decider.decided(reader.read(text))
    assert decision
    assert decision.shown[0].entity.id == entity
    assert decision.remarks == (remark,)
    assert decision.reason


def test_from_nowhere(reader: Reader, decider: Decider) -> None:
    """A thing of which no source says the country is of none: decided, with nothing to show."""
    decision = decider.decided(reader.read("is the Stanford report Chinese?"))
    assert decision
    assert decision[:2] == ((), ())


@pytest.mark.parametrize("text", ["what is blockchain", "how big is the Guangxi fund"])
def test_what_is_left_to_the_words(reader: Reader, decider: Decider, text: str) -> None:
    """A question that claims nothing of a value or a part is decided by no such statement."""
    assert decider.decided(reader.read(text)) is None
