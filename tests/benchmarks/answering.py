"""How long questions take on the real fact base, beside a search through all of its quotes.

Run it with ``python -m tests.benchmarks.answering [QUESTIONS]``. The peer is the nearest thing
that a library does in one call: RapidFuzz's ``process.extract`` with ``WRatio``, three quotes for
each question; it neither reads dates and amounts nor knows when to say nothing.
"""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

from rapidfuzz import fuzz, process

from bot.chat.running import COLLECT_AFTER
from bot.checking import Desk
from bot.facts.loading import load
from tests.golden.evaluate import rows

QUESTIONS = 400
_ROUNDS = 3


def main(questions: int = QUESTIONS) -> None:
    """Measure and print a table."""
    base = load(Path(__file__).parents[2] / "knowledge")
    quotes = list({quote.text for _, _, quote in base.quotes()})
    texts = [row["text"] for row in rows("tuning")][:questions]
    begun = perf_counter()
    desk = Desk(base)
    desk.prepare()
    answerer = desk.answerer
    print(f"{len(base.entities)} entities, {len(quotes)} quotes, {len(texts)} questions")
    print(f"names, statements and vocabulary read in {perf_counter() - begun:.2f} s")
    # As the bot does, with what stays and with what comes and goes.
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER)
    ours = _measure(answerer.ask, texts)
    peer = _measure(lambda text: process.extract(text, quotes, scorer=fuzz.WRatio, limit=3), texts)
    for name, times in (("Answerer.ask", ours), ("peer: process.extract", peer)):
        p50, p99 = (times[int(len(times) * part)] * 1000 for part in (0.5, 0.99))
        print(f"{name:24} p50 {p50:6.2f} ms  p99 {p99:6.2f} ms  longest {times[-1] * 1000:6.2f} ms")
    ratio = sum(peer) / sum(ours)
    print(f"the peer takes {ratio:.1f} times as long in all  (goal: p99 under 5 ms)")
    for name, text in (
        ("words", "who said what about talent " * 75),
        ("figures", "12,3 bn " * 250),
    ):
        (longest,) = _measure(answerer.ask, [text[:2000]])
        print(f"2,000 characters of {name:8} {longest * 1000:6.2f} ms")


def _measure(work: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """The best of a few times for each text, in seconds, the shortest first."""
    return sorted(min(_time(work, text) for _ in range(_ROUNDS)) for text in texts)


def _time(work: Callable[[str], object], text: str) -> float:
    begun = perf_counter()
    work(text)
    return perf_counter() - begun


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
