"""Which files make up a fact base: one folder level below its root, YAML only."""

from collections.abc import Iterator
from pathlib import Path

from bot.facts.problems import Problem

SOURCES = "sources"
"""The folder that holds one file a source; every other folder holds entities."""

SCHEMA = "schema"
"""The folder of the published JSON Schemas, which holds no facts."""

_SUFFIXES = frozenset({".yaml", ".yml"})


def find(folder: Path) -> tuple[list[Path], list[Problem]]:
    """Every file of the fact base in ``folder``, in a stable order, and what is misplaced."""
    if not folder.is_dir():
        message = "is no folder; set BOT_KNOWLEDGE_DIR to the fact base's folder"
        return [], [Problem(folder, 1, message)]
    found: list[Path] = []
    problems: list[Problem] = []
    try:
        for path in _inside(folder):
            if path.suffix.lower() in _SUFFIXES:
                problems.append(Problem(path, 1, "stands in no folder; move it into one"))
            elif path.is_dir() and path.name != SCHEMA:
                for file in _inside(path):
                    if file.suffix.lower() in _SUFFIXES:
                        found.append(file)
                    elif file.is_dir():
                        message = "is too deep; move its files up into the folder around it"
                        problems.append(Problem(file, 1, message))
    except OSError as error:
        at = Path(error.filename or folder)
        problems.append(Problem(at, 1, f"cannot be read ({error.strerror}); check its permissions"))
    if not found and not problems:
        message = "holds no fact base; it needs sources/ and folders of entities"
        problems.append(Problem(folder, 1, message))
    return found, problems


def _inside(folder: Path) -> Iterator[Path]:
    """What stands in a folder and is not hidden, in a stable order."""
    return (path for path in sorted(folder.iterdir()) if not path.name.startswith("."))
