"""How long the check of a message takes, against a plain search through every quote.

``python -m tests.benchmarks.checking [--messages N]`` checks messages of 4,000 characters, made of
golden statements in an order of their own, and prints the median and the 99th percentile. The
peer is ``rapidfuzz.process.extract`` (WRatio, three best) of each sentence over all quotes, in the
same run: what finding similar quotes costs without any verdict. The time of the processor is
measured, so that other work on the machine does not count.
"""

import argparse
import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.fuzz import WRatio

from bot.chat.running import COLLECT_AFTER
from bot.checking import Checker
from bot.checking.statements.sentences import MAX_CHARACTERS, sentences
from bot.facts.loading import load
from tests.golden.check_messages import rows

SHARE = 0.99
MILLISECONDS = 1e3
SEED = 1


def messages(count: int) -> Iterator[str]:
    """English messages as long as is read, no two alike."""
    told = [
        one["text"] for row in rows("tuning") if row["lang"] == "en" for one in row["statements"]
    ]
    told = [text for text in told if len(text) < MAX_CHARACTERS // 10]
    shuffled = random.Random(SEED)
    for _ in range(count):
        text = ""
        while len(text) < MAX_CHARACTERS:
            text += shuffled.choice(told).rstrip(".") + ". "
        yield text[:MAX_CHARACTERS]


def timed(work: Callable[[str], object], texts: list[str]) -> list[float]:
    """Milliseconds of the processor's time for each text, sorted."""
    spent: list[float] = []
    for text in texts:
        start = time.process_time()
        work(text)
        spent.append((time.process_time() - start) * MILLISECONDS)
    return sorted(spent)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100)
    texts = list(messages(parser.parse_args().messages))
    base = load(Path("knowledge"))
    checker = Checker(base)
    quotes = list({quote.text for _, _, quote in base.quotes()})

    def search(text: str) -> None:
        for sentence in sentences(text, "en"):
            process.extract(sentence.text, quotes, scorer=WRatio, limit=3)

    checker.prepare()
    checker.check(texts[0])
    # As the bot does, with what stays and with what comes and goes.
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER)
    peer, own = timed(search, texts), timed(checker.check, texts)
    print(f"{len(texts)} messages of {MAX_CHARACTERS:,} characters, {len(quotes)} quotes")
    for name, spent in (("rapidfuzz over all quotes", peer), ("check", own)):
        last = spent[min(len(spent) - 1, int(SHARE * len(spent)))]
        print(f"  {name:<28}p50 {statistics.median(spent):7.1f} ms   p99 {last:7.1f} ms")
    print(f"  check / peer, p50: {statistics.median(own) / statistics.median(peer):.2f}")


if __name__ == "__main__":
    main()
