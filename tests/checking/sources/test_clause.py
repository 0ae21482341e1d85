"""A statement of a source held against a clause."""

import pytest

from bot.answering.records.records import Records
from bot.checking.sources.clause import NAMED_GAIN, Clause, Match


@pytest.mark.parametrize(
    ("gain", "lack", "names", "missing"),
    [
        (0.0, 0.0, 0, 0.0),
        (3.0, 1.0, 0, 0.25),
        (1.0, 1.0, 2, 1 / (2 + 2 * NAMED_GAIN)),
        (0.0, 1.0, 0, 1.0),
    ],
)
def test_what_is_missing_is_a_share(
    records: Records, gain: float, lack: float, names: int, missing: float
) -> None:
    """The unexplained weight counts beside the explained one and the names; of nothing it is 0."""
    match = Match(records.all[0], (), gain, lack, 1.0, is_named=True, told=1.0, names=names)
    assert match.missing == pytest.approx(missing)


def test_what_was_asked_makes_no_other_clause() -> None:
    """Two clauses with the same parts are the same, whatever has been found out about either."""
    asked = Clause((), 0, 3)
    asked.told["huawei"] = 1.0
    assert asked == Clause((), 0, 3)
    assert "huawei" not in Clause((), 0, 3).told
