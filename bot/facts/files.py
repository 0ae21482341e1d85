"""Which files make up a fact base: one folder level below its root, YAML only."""

import os
from pathlib import Path

from bot.facts.courtesy import politely
from bot.facts.problems import Problem

SOURCES = "sources"
"""The folder that holds one file a source; every other folder holds entities."""

SCHEMA = "schema"
"""The folder of the published JSON Schemas, which holds no facts."""

_SUFFIXES = (".yaml", ".yml")


def find(folder: Path) -> tuple[list[Path], list[Problem]]:
    """Every file of the fact base in ``folder``, in a stable order, and what is misplaced."""
    if not folder.is_dir():
        message = "is no folder; set BOT_KNOWLEDGE_DIR to the fact base's folder"
        return [], [Problem(folder, 1, message)]
    found: list[Path] = []
    problems: list[Problem] = []
    try:
        for entry in _inside(folder):
            if entry.name.lower().endswith(_SUFFIXES):
                message = "stands in no folder; move it into one"
                problems.append(Problem(Path(entry), 1, message))
            elif entry.is_dir() and entry.name != SCHEMA:
                for inner in politely(_inside(entry)):
                    if inner.name.lower().endswith(_SUFFIXES):
                        found.append(Path(inner))
                    elif inner.is_dir():
                        message = "is too deep; move its files up into the folder around it"
                        problems.append(Problem(Path(inner), 1, message))
    except OSError as error:
        at = Path(error.filename or folder)
        problems.append(Problem(at, 1, f"cannot be read ({error.strerror}); check its permissions"))
    if not found and not problems:
        message = "holds no fact base; it needs sources/ and folders of entities"
        problems.append(Problem(folder, 1, message))
    return found, problems


def _inside(folder: os.PathLike[str]) -> list[os.DirEntry[str]]:
    """What stands in a folder and is not hidden, in a stable order."""
    with os.scandir(folder) as entries:
        shown = [entry for entry in entries if not entry.name.startswith(".")]
    return sorted(shown, key=lambda entry: entry.name)
