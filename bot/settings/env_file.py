"""What is wrong with a ``.env`` file, which dotenv and pydantic pass over without a word."""

from collections.abc import Collection, Iterator
from pathlib import Path

from dotenv.parser import parse_stream
from rapidfuzz import process
from rapidfuzz.distance import Indel

ENCODING = "utf-8-sig"
"""UTF-8, with or without the mark that Windows puts before it."""

ALIKE = 0.85
"""From this similarity on (Indel's, 0 to 1), a name is a setting's, mistyped; found by trying."""


def faults(path: Path, known: Collection[str], prefix: str) -> Iterator[str]:
    """Say for each line that sets nothing where it is and how to mend it; never its value.

    Args:
        path: The file; nothing is wrong with one that is not there.
        known: The names of all settings.
        prefix: What the names of settings begin with; others are somebody else's.

    Raises:
        OSError: It cannot be read.
        UnicodeDecodeError: It is not UTF-8.
    """
    if not path.is_file():
        return
    with path.open(encoding=ENCODING) as lines:
        for line in parse_stream(lines):
            number = line.original.line + _blank_lines_before(line.original.string)
            if line.error:
                yield f"{path.name}:{number}: write NAME=value, and close every quote"
            elif line.key and (name := line.key.upper()) not in known:
                near = process.extractOne(
                    name, known, scorer=Indel.normalized_similarity, score_cutoff=ALIKE
                )
                if near or name.startswith(prefix):
                    mend = f"write {near[0]}" if near else "leave it out"
                    yield f"{path.name}:{number}: {line.key} is no setting; {mend}"


def _blank_lines_before(text: str) -> int:
    """How many lines stand before what dotenv takes for one line with them."""
    return text[: len(text) - len(text.lstrip())].count("\n")
