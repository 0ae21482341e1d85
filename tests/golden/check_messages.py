"""Measures the check of the golden messages."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.checking import Checker, Finding, Verdict

MESSAGES = Path(__file__).parent / "messages"
HALVES = ("tuning", "held_out")
GOALS = (Verdict.SUPPORTED, Verdict.CONTRADICTED)
"""The verdicts for which there is a goal of precision and of recall."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One golden statement, and what the check made of it.

    Attributes:
        row: The message as it stands in the file.
        statement: The statement as it stands in the row.
        finding: The finding that overlaps it most; None where it was left out.
    """

    row: Mapping[str, Any]
    statement: Mapping[str, Any]
    finding: Finding | None

    @property
    def expected(self) -> str:
        """The verdict that it deserves."""
        return str(self.statement["verdict"])

    @property
    def given(self) -> str:
        """The verdict that it got."""
        return str(self.finding.verdict) if self.finding else str(Verdict.NONE)

    @property
    def is_quoted(self) -> bool:
        """Whether a quote is shown that carries the verdict, where one is due."""
        stretches = self.statement["quotes"]
        shown = self.finding.statements if self.finding else ()
        texts = [quote.text for one in shown for quote in one.statement.quotes]
        return not stretches or any(one in text for one in stretches for text in texts)


def rows(half: str) -> Iterator[dict[str, Any]]:
    """The golden messages of one half, in the order of the file."""
    with (MESSAGES / f"{half}.jsonl").open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def evaluate(checker: Checker, half: str) -> list[Judged]:
    """Check every message of one half."""
    return [judged for row in rows(half) for judged in _judged(checker, row)]


def _judged(checker: Checker, row: Mapping[str, Any]) -> Iterator[Judged]:
    findings = checker.check(row["text"]).findings
    for statement in row["statements"]:
        start = row["text"].index(statement["text"])
        end = start + len(statement["text"])
        overlaps = [min(f.end, end) - max(f.start, start) for f in findings]
        most = max(overlaps, default=0)
        yield Judged(row, statement, findings[overlaps.index(most)] if most > 0 else None)


def scores(judged: Iterable[Judged]) -> dict[str, tuple[float, float]]:
    """Precision and recall by verdict, each 0 to 1; 1 where nothing counts."""
    pairs = Counter((one.expected, one.given) for one in judged)
    return {
        verdict: (
            _share(pairs[verdict, verdict], sum(n for (_, g), n in pairs.items() if g == verdict)),
            _share(pairs[verdict, verdict], sum(n for (e, _), n in pairs.items() if e == verdict)),
        )
        for verdict in map(str, Verdict)
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def report(half: str, judged: list[Judged]) -> Iterator[str]:
    """The figures of one half as lines of text; misses of the tuning half only."""
    yield f"{half}: {len(judged)} statements"
    expected = Counter(one.expected for one in judged)
    given = Counter(one.given for one in judged)
    for verdict, (precision, recall) in scores(judged).items():
        yield (
            f"  {verdict:<14}precision {precision:>6.1%} of {given[verdict]:<4}"
            f"recall {recall:>6.1%} of {expected[verdict]}"
        )
    right = [one for one in judged if one.expected == one.given and one.statement["quotes"]]
    quoted = _share(sum(one.is_quoted for one in right), len(right))
    yield f"  right verdicts with the right quote: {quoted:.1%}"
    if half == "tuning":
        yield "  misses:"
        for one in judged:
            if one.expected != one.given:
                text = one.statement["text"][:150]
                yield f"  {one.row['id']} {one.expected} -> {one.given}: {text}"
