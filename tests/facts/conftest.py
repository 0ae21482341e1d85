"""What the tests of the fact base share."""

from pathlib import Path

import pytest

from .small_base import SmallBase


@pytest.fixture
def small(tmp_path: Path) -> SmallBase:
    """A small valid fact base in a folder of its own."""
    return SmallBase(tmp_path)
