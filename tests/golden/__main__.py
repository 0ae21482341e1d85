"""``python -m tests.golden``: how well the golden questions and messages are answered.

``--write-baseline`` makes the figures those below which a test fails.
"""

import argparse
from pathlib import Path

from bot.checking import Desk
from bot.facts.loading import load
from tests.golden import baseline, check_messages
from tests.golden.evaluate import HALVES, evaluate, report


def main() -> None:
    """Print the figures of both halves; the misses of the tuning half only."""
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("--write-baseline", action="store_true", help="keep these figures")
    keep = parser.parse_args().write_baseline
    desk = Desk(load(Path("knowledge")))
    outcomes = {half: evaluate(desk.answerer, half) for half in HALVES}
    judged = {half: check_messages.evaluate(desk.checker, half) for half in HALVES}
    for half in HALVES:
        print(*report(half, outcomes[half]), sep="\n")  # noqa: T201 - its purpose
        print(*check_messages.report(half, judged[half]), sep="\n")  # noqa: T201 - its purpose
    if keep:
        baseline.write("questions", baseline.of_questions(outcomes))
        baseline.write("messages", baseline.of_messages(judged))


if __name__ == "__main__":
    main()
