"""How statements are read, beyond what their verdicts tell."""

from pathlib import Path

import pytest

from bot.answering.records import Records
from bot.answering.terms import is_unsaid
from bot.checking.names import Names, World
from bot.checking.reader import Reader
from bot.facts import load


@pytest.fixture(scope="module")
def reader() -> Reader:
    """A reader of statements about `knowledge/`."""
    base = load(Path("knowledge"))
    return Reader(Names(base), World(), Records(base))


@pytest.mark.parametrize(("text", "asks"), [("D'après lui", False), ("Après lui", True)])
def test_who_says_it_is_not_who_came_after(reader: Reader, *, text: str, asks: bool) -> None:
    """What folding leaves of "d'après lui" is not read as "après lui", who came after him."""
    parts = reader.read(f"{text}, c'est la première plateforme.", "fr").parts
    assert any(is_unsaid(term) for part in parts for term in part.terms) is asks
