"""The figures that answers to the golden questions must not fall below."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.golden.evaluate import Outcome, accuracy, false_answers

FILE = Path(__file__).parent / "baseline.json"

HOW = "python -m tests.golden --write-baseline"
"""How to make the present figures the new baseline."""

Figures = dict[str, dict[str, float]]
"""By half: the shares of right answers, overall and by kind, and of false answers, 0 to 1."""


def measure(outcomes: Mapping[str, Sequence[Outcome]]) -> Figures:
    """The figures of each half, rounded to a thousandth."""
    return {half: _measure(found) for half, found in outcomes.items()}


def _measure(found: Sequence[Outcome]) -> dict[str, float]:
    kinds = sorted({outcome.row["kind"] for outcome in found})
    by_kind = {kind: accuracy(o for o in found if o.row["kind"] == kind) for kind in kinds}
    every = {"right": accuracy(found), "false answers": false_answers(found), **by_kind}
    return {name: round(share, 3) for name, share in every.items()}


def read() -> Figures:
    """The figures that were kept."""
    figures: Figures = json.loads(FILE.read_text("utf-8"))
    return figures


def write(outcomes: Mapping[str, Sequence[Outcome]]) -> None:
    """Keep the present figures."""
    FILE.write_text(json.dumps(measure(outcomes), indent=2) + "\n", "utf-8")
