"""What the tests of checking share: what reads and checks the project's own fact base."""

import pytest

from bot.answering.records.records import Records
from bot.checking import Checker
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.reader import Reader
from bot.facts import FactBase


@pytest.fixture(scope="session")
def checker(base: FactBase, records: Records) -> Checker:
    """A checker over `knowledge/`."""
    return Checker(base, records)


@pytest.fixture(scope="session")
def means(base: FactBase, records: Records) -> Means:
    """What reads statements and holds them against `knowledge/`."""
    return Means.of(base, records)


@pytest.fixture(scope="session")
def reader(means: Means) -> Reader:
    """A reader of statements about `knowledge/`."""
    return means.reader


@pytest.fixture(scope="session")
def evidence(means: Means) -> Evidence:
    """The passages of `knowledge/`."""
    return means.evidence


@pytest.fixture(scope="session")
def subjects(means: Means) -> Subjects:
    """What the passages of `knowledge/` are about."""
    return means.subjects
