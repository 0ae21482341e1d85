"""The same script in processes whose hashes of texts differ."""

import subprocess
import sys


def said_with_hash_seeds(script: str) -> set[bytes]:
    """What a Python script prints under each of three hash seeds."""
    return {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
