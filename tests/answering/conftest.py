"""What the tests of answering share: what reads questions and weighs statements."""

import pytest

from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.judgement import Judge
from bot.facts import FactBase
from bot.matching import NameIndex


@pytest.fixture(scope="session")
def reader(base: FactBase, records: Records) -> Reader:
    """Reads questions with the names of the real fact base."""
    return Reader(NameIndex(base.names(), kinds=base.kinds()), records)


@pytest.fixture(scope="session")
def judge(records: Records) -> Judge:
    """Holds statements of the real fact base against questions."""
    return Judge(records)
