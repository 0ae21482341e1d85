"""What the tests of answering share: the real fact base, read once."""

from pathlib import Path

import pytest

from bot.answering import Answerer
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.judging import Judge
from bot.facts import FactBase
from bot.facts.loading import load
from bot.matching import NameIndex


@pytest.fixture(scope="session")
def base() -> FactBase:
    """The real fact base."""
    return load(Path(__file__).parents[2] / "knowledge")


@pytest.fixture(scope="session")
def answerer(base: FactBase) -> Answerer:
    """Answers from the real fact base."""
    return Answerer(base)


@pytest.fixture(scope="session")
def records(base: FactBase) -> Records:
    """Every statement of the real fact base."""
    return Records(base)


@pytest.fixture(scope="session")
def reader(base: FactBase, records: Records) -> Reader:
    """Reads questions with the names of the real fact base."""
    return Reader(NameIndex(base.names(), kinds=base.kinds()), records)


@pytest.fixture(scope="session")
def judge(records: Records) -> Judge:
    """Holds statements of the real fact base against questions."""
    return Judge(records)
