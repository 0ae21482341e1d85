"""Records made of numbers, when they are asked for."""

from array import array
from decimal import Decimal

import pytest

from bot.answering.records.packed import Packed, Runs, Unpacked
from bot.answering.words.values import Figure, Measure
from bot.facts import FactBase
from tests.locales import small_base

TEN = Figure(Measure.NUMBER, Decimal(10), 0, 0)
TERMS = [("en", "one"), ("en", "two"), ("value", "10")]


@pytest.fixture
def base() -> FactBase:
    """A base of one entity with one statement."""
    return small_base.base(small_base.ALPHA)


@pytest.fixture
def packed(base: FactBase) -> Packed:
    """Its statement in numbers."""
    one = array("I", [1])
    return Packed(
        statements=[*base.statements()],
        known=TERMS,
        parts=[("alpha", 1.0)],
        rests=[((TEN,), (TEN,), frozenset(), frozenset(), frozenset(), frozenset(), True)],
        words=Runs(array("I", [2, 0]), array("I", [0, 1])),
        of_parts=Runs(one, array("I", [0])),
        of_words=Runs(array("I", [2]), array("I", [1, 0])),
        of_values=Runs(one, array("I", [2])),
        of_rests=array("I", [0]),
    )


def test_runs_are_cut_out_of_all_numbers() -> None:
    """Each list comes back as it was, an empty one too, and there are no others."""
    runs = Runs(array("I", [2, 0, 1]), array("I", [7, 8, 9]))
    assert [[*each] for each in runs] == [[7, 8], [], [9]]
    assert [[*runs[at]] for at in range(len(runs))] == [[*each] for each in runs]
    assert [*runs[-1]] == [9]
    with pytest.raises(IndexError):
        _ = runs[3]


def test_runs_hold_all_numbers() -> None:
    """Numbers that belong to no list are an error."""
    with pytest.raises(ValueError, match="more numbers"):
        Runs(array("I", [1]), array("I", [7, 8]))


def test_a_record_is_made_of_its_numbers(base: FactBase, packed: Packed) -> None:
    """Each number of a record leads to what it stands for."""
    assert packed.is_whole()
    record = packed.record(0)
    entity, statement = next(base.statements())
    assert (record.entity, record.statement) == (entity, statement)
    assert record.entities == {"alpha": 1.0}
    assert [[*words] for words in record.words] == [[], [0, 1]]
    assert record.terms == {*TERMS[:2]}
    assert record.values == (2,)
    assert (record.typed, record.enumerates) == ((TEN,), True)


def test_a_record_is_made_once(packed: Packed) -> None:
    """However it is asked for, by number, in a slice or with all others, it is the same one."""
    records = Unpacked(packed)
    assert len(records) == 1
    assert records[0] is records[0]
    assert records[-1] is records[0]
    assert records[0:5] == [records[0]]
    assert [*records] == [records[0]]
    with pytest.raises(IndexError):
        _ = records[1]
