"""How fast a generated fact base loads and is ready for questions, and whom loading keeps waiting.

Run it with ``python -m tests.benchmarks.facts [ENTITIES]``. The peer for a cold load is PyYAML's
fastest safe loader reading the same files, which checks nothing; for a cached one orjson reading
the same JSON as plain data, which checks nothing either. Answers are pieces of 1 ms of Python that
are due every 5 ms on an event loop; an answer's delay runs from when it was due to its end.
"""

import asyncio
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import orjson
import yaml

from bot.checking import Desk
from bot.facts import FactBase, load
from bot.facts.courtesy import no_collection
from tests.benchmarks.generated_base import write

ENTITIES = 20_000
_RUNS = 3
_ANSWER, _EVERY = 0.001, 0.005


def main(entities: int = ENTITIES) -> None:
    """Generate a base, measure, and print a table."""
    with TemporaryDirectory() as made:
        folder, cache = Path(made, "knowledge"), Path(made, "cache")
        write(folder, entities)
        load(folder, cache)  # warms the files, and fills the cache
        print(f"{entities:,} entities, {sum(1 for _ in folder.glob('*/*')):,} files")
        kept = next(cache.iterdir(), None)
        _print("cold load, everything checked", lambda: load(folder), goal="20 s")
        _print("  peer: PyYAML CSafeLoader, nothing checked", lambda: _yaml(folder))
        if kept:
            _print("second load, from the cache", lambda: load(folder, cache), goal="1.5 s")
            _print("  peer: orjson, nothing checked", lambda: _json(kept))
        _print("ready for questions, loaded cold", lambda: _ready(folder), goal="20 s")
        _ready(folder, cache)  # keeps what was read
        _print("ready for questions, second start", lambda: _ready(folder, cache), goal="3 s")
        for name, work in (
            ("no load", None),
            ("a cold load", lambda: load(folder)),
            ("a cached load", lambda: load(folder, cache)),
        ):
            delays = sorted(asyncio.run(_delays(work)))
            p50, p99 = (delays[int(len(delays) * part)] * 1000 for part in (0.5, 0.99))
            print(
                f"answers during {name:14} p50 {p50:6.2f} ms  p99 {p99:6.2f} ms  "
                f"longest {delays[-1] * 1000:6.2f} ms  ({len(delays)} answers)"
            )


def _print(what: str, work: Callable[[], object], goal: str = "") -> None:
    runs = [_timed(work) for _ in range(_RUNS)]
    wall, cpu = (median(run[n] for run in runs) for n in (0, 1))
    print(f"{what:45} {wall:6.2f} s, {cpu:6.2f} s of CPU" + (f"  (goal: {goal})" if goal else ""))


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor."""
    gc.collect()
    start, worked = perf_counter(), process_time()
    work()
    return perf_counter() - start, process_time() - worked


def _ready(folder: Path, cache: Path | None = None) -> None:
    """Load a base as the bot does, up to where a question can be answered."""
    with no_collection():
        Desk(load(folder, cache)).answerer.prepare()


def _yaml(folder: Path) -> None:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for path in folder.glob("*/*.yaml"):
        yaml.load(path.read_bytes(), loader)


def _json(kept: Path) -> list[object]:
    return [orjson.loads(line) for line in kept.read_bytes().splitlines() if line[:1] == b"{"]


def _answer(turns: int) -> None:
    """Stands for the Python that an answer takes."""
    for _ in range(turns):
        pass


async def _delays(work: Callable[[], FactBase] | None) -> list[float]:
    """The delay of each answer, in seconds, while ``work`` runs in a thread; else for 5 s."""
    loop = asyncio.get_running_loop()
    turns = int(10_000 * _ANSWER / min(_timed(lambda: _answer(10_000))[1] for _ in range(10)))
    running = asyncio.create_task(asyncio.to_thread(work) if work else asyncio.sleep(5))
    delays = []
    due = loop.time()
    while not running.done():
        due = max(due + _EVERY, loop.time())
        await asyncio.sleep(due - loop.time())
        _answer(turns)
        delays.append(loop.time() - due)
    await running
    return delays


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
