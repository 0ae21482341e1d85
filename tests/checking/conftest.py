"""A checker over the project's own fact base, built once."""

from pathlib import Path

import pytest

from bot.checking import Checker
from bot.facts import load


@pytest.fixture(scope="session")
def checker() -> Checker:
    """A checker over `knowledge/`."""
    return Checker(load(Path("knowledge")))
