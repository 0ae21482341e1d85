"""All that is read in a fact base, once."""

from itertools import chain

import pytest

from bot.answering.records import prepared as preparing
from bot.answering.records.prepared import is_large, prepared
from bot.facts import FactBase


def test_every_statement_is_found_by_each_of_its_words(base: FactBase) -> None:
    """A term leads to all the records that hold it, in order, and to no others."""
    made = prepared(base)
    assert [record.number for record in made.records] == [*range(len(made.records))]
    held = {
        (made.known[word], record.number)
        for record in made.records
        for word in chain(record.values, *record.words)
    }
    assert held == {(term, number) for term, found in made.of_term.items() for number in found}
    assert all([*found] == sorted(found) for found in made.of_term.values())


def test_a_base_is_large_from_so_many_statements_on(
    base: FactBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What takes long to read is kept; a base of one statement less is read anew."""
    count = sum(len(entity.statements) for entity in base.entities.values())
    monkeypatch.setattr(preparing, "LARGE", count)
    assert is_large(base)
    monkeypatch.setattr(preparing, "LARGE", count + 1)
    assert not is_large(base)
