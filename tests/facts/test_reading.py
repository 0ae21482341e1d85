"""Whatever is wrong in and between files is told at once."""

from hashlib import sha256
from pathlib import Path

import pytest

from bot.facts.problems import InvalidFactBaseError, Problem
from bot.facts.reading import read_all

from .small_base import SmallBase


def _paths(small: SmallBase) -> list[Path]:
    return sorted(small.folder.rglob("*.yaml"))


def test_the_digest_takes_in_what_is_read(small: SmallBase) -> None:
    """The same files make the same base and digest, and a changed one another digest."""
    digests = [sha256(), sha256(), sha256()]
    versions = [read_all(_paths(small), (), digest).version for digest in digests[:2]]
    path = _paths(small)[0]
    path.write_text(path.read_text() + "# a remark\n")
    versions.append(read_all(_paths(small), (), digests[2]).version)
    assert len(set(versions)) == 1  # a remark says nothing of a thing
    told = [digest.hexdigest() for digest in digests]
    assert told[0] == told[1] != told[2]


def test_problems_of_before_are_kept(small: SmallBase) -> None:
    """A base is not valid where anything was wrong before its files were read."""
    before = Problem(small.folder, 1, "cannot be read")
    with pytest.raises(InvalidFactBaseError) as caught:
        read_all(_paths(small), [before], sha256())
    assert caught.value.problems == [before]
