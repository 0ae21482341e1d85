"""The check of messages does not get worse."""

import json
from pathlib import Path

import pytest

from bot.checking import Checker
from bot.facts import load
from tests.golden.check_messages import BASELINE, HALVES, evaluate, scores


@pytest.mark.parametrize("half", HALVES)
def test_no_score_falls(half: str) -> None:
    """Precision and recall of what is shown as a verdict are at least what they were."""
    before = json.loads(BASELINE.read_text("utf-8"))[half]
    now = scores(evaluate(Checker(load(Path("knowledge"))), half))
    fallen = {
        verdict: (was, now[verdict])
        for verdict, was in before.items()
        if any(new < old - 1e-4 for new, old in zip(now[verdict], was, strict=True))
    }
    assert not fallen
