"""What the tests of checking share: the project's own fact base, and what reads and checks it."""

from pathlib import Path

import pytest

from bot.answering.records.records import Records
from bot.checking import Checker
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.names import Names, World
from bot.checking.statements.reader import Reader
from bot.facts import FactBase, load


@pytest.fixture(scope="session")
def base() -> FactBase:
    """What is known by `knowledge/`."""
    return load(Path("knowledge"))


@pytest.fixture(scope="session")
def records(base: FactBase) -> Records:
    """Every statement of `knowledge/`."""
    return Records(base)


@pytest.fixture(scope="session")
def checker(base: FactBase, records: Records) -> Checker:
    """A checker over `knowledge/`."""
    return Checker(base, records)


@pytest.fixture(scope="session")
def reader(base: FactBase, records: Records) -> Reader:
    """A reader of statements about `knowledge/`."""
    return Reader(Names(base), World(), records)


@pytest.fixture(scope="session")
def evidence(records: Records) -> Evidence:
    """The passages of `knowledge/`."""
    return Evidence(records)


@pytest.fixture(scope="session")
def subjects(base: FactBase, evidence: Evidence) -> Subjects:
    """What the passages of `knowledge/` are about."""
    return Subjects(base, evidence)
