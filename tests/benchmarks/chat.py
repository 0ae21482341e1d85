"""How fast the bot answers on Discord, against a bare discord.py bot in the same run.

``python -m tests.benchmarks.chat [--runs N]`` prints a table of medians over several runs. Both
bots are processes of their own and talk to the sandbox, which runs in this one, over loopback.
"""

import argparse
import asyncio
import compileall
import gc
import math
import os
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from bot.answering.questions.named_things import MAX_MENTIONS
from bot.chat.edition import Edition, Knowledge
from bot.chat.responding import question_view
from bot.chat.running import COLLECT_AFTER
from bot.facts import Kind
from bot.facts.loading import load
from bot.matching import NameIndex
from bot.sandbox import Driver, Sandbox
from tests.benchmarks.chat_bots import TOKEN
from tests.golden.evaluate import rows

PICKED = "guangxi-ai-industry-fund"
"""What autocompletion hands over for the fund."""

TYPED = "Guangxi AI industry fund"
WARM_UP = 200
ALONE = 500
"""Commands one at a time."""

IN_FLIGHT = 200
"""Commands at once."""

BURSTS = 5
"""So many times; one is over in a fifth of a second, which any other process may disturb."""

LOOKUPS = 2_000


@dataclass
class Measured:
    """One run of one bot; seconds, bytes and answers a second.

    ``rate`` is the median of the bursts, ``worked`` the processor time of an answer in them.
    ``typed`` is the median for a name that is typed and looked up anew; the others are for the
    id that autocompletion hands over. ``questions`` is the time to the first answer to `/ask`, or
    to be registered where there is no such command; ``checks`` is the same for `/check`.
    """

    start: float
    resident: float
    p50: float
    p99: float
    p50_in_flight: float
    p99_in_flight: float
    rate: float
    worked: float
    typed: float
    questions: float
    checks: float


def percentile(values: list[float], share: float) -> float:
    """The value below which a share of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def typed() -> Iterator[str]:
    """A name in ever new spellings, so that none has been looked up before."""
    for number in range(ALONE // 5):
        yield "".join(c.upper() if number >> n % 10 & 1 else c.lower() for n, c in enumerate(TYPED))


async def _latencies(driver: Driver, count: int, name: str = PICKED) -> list[float]:
    exchanges = [driver.command("fund", {"name": name}) for _ in range(count)]
    for exchange in exchanges:
        await exchange.answered(30)
    return [exchange.latency for exchange in exchanges]


async def measure(bot: str) -> Measured:
    """Start one bot, use it, and stop it."""
    async with AsyncExitStack() as stack:
        # Longer than Discord waits, so that a slow bot is measured rather than failed.
        sandbox = await stack.enter_async_context(Sandbox(token=TOKEN, answer_within=60))
        started = time.perf_counter()
        process = subprocess.Popen(  # noqa: ASYNC220 - it only has to be started
            [sys.executable, "-m", "tests.benchmarks.chat_bots", bot, sandbox.api_url],
            stderr=subprocess.DEVNULL,
        )
        stack.callback(process.wait)
        stack.callback(process.send_signal, signal.SIGTERM)
        driver = sandbox.driver
        await driver.connected(30)
        start = time.perf_counter() - started
        await driver.registered("fund", limit=30)
        if "ask" in {command["name"] for command in driver.commands()}:
            # Questions are prepared after the start, which would be measured with the names.
            await driver.command("ask", {"question": TYPED}).answered(60)
        questions = time.perf_counter() - started
        if "check" in {command["name"] for command in driver.commands()}:
            # Prepared after the questions; likewise.
            await driver.command("check", {"text": TYPED}).message(60)
        checks = time.perf_counter() - started
        await _latencies(driver, WARM_UP)
        alone = [(await _latencies(driver, 1))[0] for _ in range(ALONE)]
        worked = _worked(process.pid)
        together: list[float] = []
        rates: list[float] = []
        for _ in range(BURSTS):
            began = time.perf_counter()
            together += await _latencies(driver, IN_FLIGHT)
            rates.append(IN_FLIGHT / (time.perf_counter() - began))
        worked = _worked(process.pid) - worked
        return Measured(
            start,
            _resident(process.pid),
            percentile(alone, 0.5),
            percentile(alone, 0.99),
            percentile(together, 0.5),
            percentile(together, 0.99),
            statistics.median(rates),
            worked / len(together),
            percentile([(await _latencies(driver, 1, name))[0] for name in typed()], 0.5),
            questions,
            checks,
        )


def _resident(pid: int) -> float:
    """Resident memory in bytes, as Linux tells it; no number elsewhere."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return math.nan
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) * 1024


def _worked(pid: int) -> float:
    """Seconds of processor time that a process has had, as Linux tells it; no number elsewhere."""
    status = Path(f"/proc/{pid}/stat")
    if not status.exists():
        return math.nan
    after_name = status.read_text().rpartition(")")[2].split()
    return sum(map(int, after_name[11:13])) / os.sysconf("SC_CLK_TCK")


ROWS: list[tuple[str, str, Callable[[Measured], float], str]] = [
    ("/fund, one at a time, p50", "ms", lambda m: m.p50 * 1e3, "at most 1.25 times"),
    ("/fund, one at a time, p99", "ms", lambda m: m.p99 * 1e3, "at most 1.25 times"),
    ("/fund, typed anew, alone, p50", "ms", lambda m: m.typed * 1e3, "none set"),
    ("/fund, 200 in flight, p50", "ms", lambda m: m.p50_in_flight * 1e3, "at most 1.25 times"),
    ("/fund, 200 in flight, p99", "ms", lambda m: m.p99_in_flight * 1e3, "at most 1.25 times"),
    ("/fund, 200 in flight, answers", "1/s", lambda m: m.rate, "at least 1 time"),
    ("/fund, 200 in flight, processor", "ms", lambda m: m.worked * 1e3, "none set"),
    ("start to ready", "s", lambda m: m.start, "at most 1.5 times"),
    ("start to first question answered", "s", lambda m: m.questions, "none set"),
    ("start to first message checked", "s", lambda m: m.checks, "none set"),
    ("resident memory", "MB", lambda m: m.resident / 1e6, "at most 60 MB above"),
]


def core() -> list[tuple[str, float, str]]:
    """Milliseconds at p99 of what the bot does before it sends, on the real fact base."""
    base = load(Path("knowledge"))
    edition = Edition(base)
    answerer = edition.answerer
    asyncio.run(Knowledge(edition).prepare())  # as the bot does
    index = NameIndex(base.names(), kinds=base.kinds())
    long = ("Could somebody tell me how big the Guangxi AI industry fund is? " * 40)[:2_000]
    varied = "\n".join(row["text"] for row in rows("tuning"))[:2_000]
    look_ups: dict[str, Callable[[], object]] = {
        "one look-up, p99": lambda: answerer.look_up(Kind.FUND, TYPED),
        "all names in 2,000 characters, p99": lambda: index.find(varied, limit=MAX_MENTIONS),
    }
    answers: dict[str, Callable[[], object]] = {
        "an answer to 2,000 characters, p99": lambda: answerer.ask(long),
        "the same with its card laid out, p99": lambda: question_view(
            edition, answerer.ask(long), "en", question=long
        ),
        "2,000 characters of unlike questions, p99": lambda: answerer.ask(varied),
    }
    measured = []
    for name, run in (look_ups | answers).items():
        times = []
        for _ in range(LOOKUPS):
            began = time.perf_counter()
            run()
            times.append(time.perf_counter() - began)
        goal = "under 2 ms" if name in look_ups else "none set"
        measured.append((name, percentile(times, 0.99) * 1e3, goal))
    return measured


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    compileall.compile_dir("bot", quiet=1)  # as a package is when it is installed, like the peer's
    gc.set_threshold(COLLECT_AFTER)  # as where the sandbox runs with the bot
    measured: dict[str, list[Measured]] = {"bare": [], "ours": []}
    for _ in range(runs):
        for bot, results in measured.items():  # in turns, so that both see the same machine
            results.append(asyncio.run(measure(bot)))
    print(f"medians of {runs} runs{'':14} {'bare':>10} {'Footnote':>10} {'ratio':>7}  goal")
    for name, unit, value, goal in ROWS:
        bare, ours = (statistics.median(map(value, measured[bot])) for bot in ("bare", "ours"))
        label = f"{name} ({unit})"
        print(f"{label:36} {bare:10.2f} {ours:10.2f} {ours / bare:7.2f}  {goal}")
    for name, milliseconds, goal in core():
        label = f"{name} (ms)"
        print(f"{label:36} {'':10} {milliseconds:10.2f} {'':7}  {goal}")


if __name__ == "__main__":
    main()
