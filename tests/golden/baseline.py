"""The figures that answers to the golden questions, and checks of messages, must not fall below."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.golden.check_messages import GOALS, Judged, scores
from tests.golden.evaluate import Outcome, accuracy, false_answers

FILES = {
    part: Path(__file__).parent / f"baseline_{part}.json" for part in ("questions", "messages")
}

HOW = "python -m tests.golden --write-baseline"
"""How to make the present figures the new baseline."""

Figures = dict[str, dict[str, float]]
"""By half: shares from 0 to 1, rounded to a thousandth, by what they are the share of."""

LARGER_IS_WORSE = "false answers"


def of_questions(outcomes: Mapping[str, Sequence[Outcome]]) -> Figures:
    """The shares of right answers, overall and by kind, and of false answers."""
    return {half: _of_questions(found) for half, found in outcomes.items()}


def _of_questions(found: Sequence[Outcome]) -> dict[str, float]:
    kinds = sorted({outcome.row["kind"] for outcome in found})
    by_kind = {kind: accuracy(o for o in found if o.row["kind"] == kind) for kind in kinds}
    every = {"right": accuracy(found), LARGER_IS_WORSE: false_answers(found), **by_kind}
    return {name: round(share, 3) for name, share in every.items()}


def of_messages(judged: Mapping[str, Sequence[Judged]]) -> Figures:
    """Precision and recall of the verdicts that have a goal."""
    return {half: _of_messages(found) for half, found in judged.items()}


def _of_messages(found: Sequence[Judged]) -> dict[str, float]:
    by_verdict = scores(found)
    return {
        f"{verdict}, {name}": round(share, 3)
        for verdict in GOALS
        for name, share in zip(("precision", "recall"), by_verdict[verdict], strict=True)
    }


def worse(part: str, figures: Figures) -> list[str]:
    """What is worse in these figures of the questions or the messages than what was kept."""
    kept: Figures = json.loads(FILES[part].read_text("utf-8"))
    return [
        f"{half}, {name}: {now:.1%}, was {was:.1%} ({HOW})"
        for half, shares in kept.items()
        for name, was in shares.items()
        if (now := figures[half][name]) != was and (now > was) == (name == LARGER_IS_WORSE)
    ]


def write(part: str, figures: Figures) -> None:
    """Keep these figures of the questions or the messages."""
    FILES[part].write_text(json.dumps(figures, indent=2) + "\n", "utf-8")
