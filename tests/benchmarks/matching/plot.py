"""Draws latency over size, and recall over latency."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure

from tests.benchmarks.matching.measuring import Result

MARKS = "osD^v*"
"""One for each size of base, from the smallest."""


def draw(results: Sequence[Result], path: Path) -> None:
    """Draw the results to a PNG."""
    figure = Figure(figsize=(11, 4.5), layout="constrained")
    speed, recall = figure.subplots(1, 2)
    marks = dict(zip(sorted({result.task.size for result in results}), MARKS, strict=False))
    for title in dict.fromkeys(result.title for result in results):
        some = [result for result in results if result.title == title]
        sizes = [result.task.size for result in some]
        median = [_median(result) for result in some]
        right = [100 * result.typos().first / result.typos().asked for result in some]
        (line,) = speed.plot(sizes, median, marker="o", label=title)
        recall.plot(median, right, color=line.get_color())
        for size, x, y in zip(sizes, median, right, strict=True):
            recall.plot(x, y, marker=marks.get(size, "."), color=line.get_color())
    for size, mark in marks.items():
        recall.plot([], [], linestyle="", marker=mark, color="grey", label=f"{size:,} names")
    speed.set(xscale="log", yscale="log", xlabel="names", ylabel="median of a query, ms")
    recall.set(xscale="log", xlabel="median of a query, ms", ylabel="right entity first, %")
    for axes in (speed, recall):
        axes.legend()
        axes.grid(alpha=0.3)
    figure.savefig(path, dpi=100)


def _median(result: Result) -> float:
    ordered = sorted(result.typos().took)
    return 1000 * ordered[len(ordered) // 2]
