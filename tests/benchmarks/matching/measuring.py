"""One peer on one base, in a process of its own: recall, latency, build time, memory."""

import gc
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time, thread_time

from bot.matching.results import ANSWER
from tests.benchmarks.matching import names, queries, strangers
from tests.benchmarks.matching.peers import PEERS, Found, Peer
from tests.benchmarks.matching.queries import Query

REPORTED = 1
"""The half of the entities that nothing was fitted on."""

MOST_ABSENT = 200_000
"""Bases beyond this are measured without queries about absent names: a file may end with them."""

WRATIO_CUT = 0.85
"""The usual cut-off for rapidfuzz."""


@dataclass(frozen=True, slots=True)
class Task:
    """What to measure: a peer, a base (the first names of a file or of the generator), queries.

    `seconds` ends a class early; slow peers then answer fewer of its queries.
    """

    peer: str
    size: int
    path: Path | None
    count: int
    seconds: float
    seed: int


@dataclass(slots=True)
class Class:
    """Results of one class: how many asked, right first, among five, answered; seconds each."""

    asked: int = 0
    first: int = 0
    five: int = 0
    answered: int = 0
    took: list[float] = field(default_factory=list)


@dataclass(slots=True)
class Result:
    """Results of one peer on one base: seconds to build, megabytes of resident memory.

    The memory is all that came with the peer: libraries, and the names if it keeps them.
    """

    task: Task
    title: str
    build: float
    memory: float
    classes: dict[str, Class]

    def typos(self) -> Class:
        """All plain typo classes together."""
        chosen = [self.classes[kind] for kind in queries.TYPOS if kind in self.classes]
        return Class(
            sum(c.asked for c in chosen),
            sum(c.first for c in chosen),
            sum(c.five for c in chosen),
            sum(c.answered for c in chosen),
            [took for c in chosen for took in c.took],
        )


def measure(task: Task) -> Result:
    """Build the peer, ask it everything."""
    before = _resident()
    base = names.first(task.size, task.path)
    start = process_time()
    peer = PEERS[task.peer](base)
    build = process_time() - start
    del base
    gc.collect()
    memory = _resident() - before
    asked = asked_of(task)
    gc.collect()
    gc.freeze()
    classes = {kind: _ask(peer, kind, some, task.seconds) for kind, some in asked.items()}
    return Result(task, peer.title, build, memory, classes)


def asked_of(task: Task) -> dict[str, list[Query]]:
    """The queries of each class."""
    lines = names.first(2 * task.size if task.size <= MOST_ABSENT else task.size, task.path)
    base, others = lines[: task.size], lines[task.size :]
    owners = queries.owners_of(base)
    asked = {
        kind: queries.in_scope(base, owners, make, count=task.count, which=REPORTED, seed=task.seed)
        for kind, make in (queries.TYPOS | queries.OTHERS).items()
    }
    if others:
        asked |= strangers.out_of_scope(
            base, owners, others, count=2 * task.count, which=REPORTED, seed=task.seed
        )
    return asked


def _ask(peer: Peer, kind: str, asked: Sequence[Query], seconds: float) -> Class:
    look = _look(peer, kind)
    cut = ANSWER if PEERS["ours"] is type(peer) else WRATIO_CUT
    result = Class()
    until = perf_counter() + seconds
    for query in asked:
        # Time of the processor: on a shared machine, a clock would measure the neighbours.
        start = thread_time()
        found = look(query.text)
        result.took.append(thread_time() - start)
        result.asked += 1
        result.first += bool(found) and found[0][0] in query.right
        result.five += any(entity in query.right for entity, _ in found)
        result.answered += bool(found) and found[0][1] >= cut
        if perf_counter() > until:
            break
    return result


def _look(peer: Peer, kind: str) -> Callable[[str], Found]:
    if kind.startswith("prefix"):
        return peer.complete
    return peer.find if kind.startswith("sentence") else peer.search


def _resident() -> float:
    """Resident memory of this process in megabytes (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
