"""``python -m tests.benchmarks``: every benchmark, one after the other, each in a fresh process.

Run it on a quiet machine; the ratios to the named peers say more than the times. With names of
parts it runs those only: ``python -m tests.benchmarks chat matching``.
"""

import argparse
import subprocess
import sys
from pathlib import Path

PARTS = ("chat", "answering", "checking", "facts", "matching")


def main() -> int:
    """Run the parts that are asked for, all of them by default."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which; all by default")
    failed = 0
    for part in parser.parse_args().parts or PARTS:
        print(f"\n== {part} ==", flush=True)
        command = [sys.executable, "-m", f"tests.benchmarks.{part}"]
        failed += subprocess.run(command, cwd=Path(__file__).parents[2], check=False).returncode
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
