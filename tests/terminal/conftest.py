"""What the tests of the terminal share."""

import pytest

from bot.answering.records.records import Records
from bot.checking import Checker
from bot.facts import FactBase


@pytest.fixture(scope="session")
def checker(base: FactBase, records: Records) -> Checker:
    """Checks against the project's own fact base."""
    return Checker(base, records)
