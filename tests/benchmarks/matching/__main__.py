"""`python -m tests.benchmarks.matching`: our index beside its peers, in one run.

All times are of the processor, so that other work on the machine counts less.

Goals on names that nothing was fitted on (typo classes together): at 1,000 names R@1 99.7 %, p99
0.6 ms; at 100,000 R@1 98.5 %, R@5 99.5 %, p50 1.2 ms, p99 3 ms, build 3 s; at 1,000,000 R@1
97.5 %, R@5 99 %, p50 2 ms, p99 4 ms, build 15 s, 300 MB.
"""

import argparse
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.benchmarks.matching.ceilings import Ceiling, ceilings
from tests.benchmarks.matching.measuring import Class, Result, Task, measure
from tests.benchmarks.matching.peers import PEERS

OUT_OF_SCOPE = ("absent name", "everyday", "one word replaced")


def main() -> None:
    """Measure what the options ask for and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000", help="sizes of base, with commas")
    parser.add_argument("--names", type=Path, help="a file of names; generated without one")
    parser.add_argument("--peers", default=",".join(PEERS), help="which, with commas")
    parser.add_argument("--count", type=int, default=200, help="queries of each class")
    parser.add_argument("--seconds", type=float, default=4, help="at most, for each class")
    parser.add_argument("--seed", type=int, default=11, help="of the queries")
    parser.add_argument("--plot", type=Path, help="a PNG to draw")
    options = parser.parse_args()
    results: list[Result] = []
    for size in map(int, options.sizes.split(",")):
        tasks = [
            Task(peer, size, options.names, options.count, options.seconds, options.seed)
            for peer in options.peers.split(",")
        ]
        # A fresh process each, one after the other: memory is its own, caches are cold.
        with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
            of_size = list(pool.map(measure, tasks))
        print_size(of_size, ceilings(tasks[0]))
        results += of_size
    if options.plot:
        from tests.benchmarks.matching.plot import draw  # noqa: PLC0415 - needs matplotlib

        draw(results, options.plot)


def print_size(results: Sequence[Result], most: Mapping[str, Ceiling]) -> None:
    """Print the tables of one size, with the most that could be found of ambiguous queries."""
    print(f"\n{results[0].task.size:,} names; typo classes together, ratios to the first row")
    print(
        f"{'':22}{'R@1':>7}{'R@5':>7}{'p50 ms':>9}{'p99 ms':>9}{'p99 x':>7}{'build s':>9}{'MB':>7}"
    )
    reference = percentile(results[0].typos(), 0.99)
    for result in results:
        typos = result.typos()
        p99 = percentile(typos, 0.99)
        print(
            f"{result.title:22}{share(typos.first, typos):>7}{share(typos.five, typos):>7}"
            f"{percentile(typos, 0.5):9.2f}{p99:9.2f}{p99 / reference:7.1f}"
            f"{result.build:9.2f}{result.memory:7.0f}"
        )
    titles = "".join(f"{result.title:>22}" for result in results)
    print(f"\n{'R@1/R@5 (p99 ms)':22}{'at most':>12}{titles}")
    for kind in results[0].classes:
        if kind not in OUT_OF_SCOPE:
            results_of = "".join(f"{cell(result.classes[kind]):>22}" for result in results)
            print(f"{kind:22}{bound(most.get(kind)):>12}{results_of}")
    judged = [result for result in results if result.task.peer in ("ours", "wratio")]
    print(f"\n{'answered at the cut':22}" + "".join(f"{result.title:>22}" for result in judged))
    print(f"{'typos':22}" + "".join(f"{share(r.typos().answered, r.typos()):>22}" for r in judged))
    for kind in OUT_OF_SCOPE:
        if kind in results[0].classes:
            cells = (result.classes[kind] for result in judged)
            print(f"{kind:22}" + "".join(f"{share(c.answered, c):>22}" for c in cells))


def percentile(found: Class, part: float) -> float:
    """A percentile of the latency, in milliseconds."""
    ordered = sorted(found.took)
    return 1000 * ordered[min(int(part * len(ordered)), len(ordered) - 1)] if ordered else 0.0


def share(part: int, found: Class) -> str:
    """A share of a class's queries, in per cent."""
    return f"{100 * part / found.asked:.1f}" if found.asked else "-"


def cell(found: Class) -> str:
    """Recall and latency of a class in a table."""
    if not found.asked:
        return "-"
    return f"{share(found.first, found)}/{share(found.five, found)} ({percentile(found, 0.99):.1f})"


def bound(ceiling: Ceiling | None) -> str:
    """The most that could be found of a class, in a table."""
    return f"{100 * ceiling.first:.1f}/{100 * ceiling.five:.1f}" if ceiling else ""


if __name__ == "__main__":
    main()
