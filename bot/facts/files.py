"""Which files make up a fact base: one folder level below its root, YAML only."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from bot.facts.courtesy import politely
from bot.facts.problems import Problem

SOURCES = "sources"
"""The folder that holds one file a source; every other folder holds entities."""

SCHEMA = "schema"
"""The folder of the published JSON Schemas, which holds no facts."""

MAX_BYTES = 1_000_000
"""No file of a fact base comes near to this; a larger one is a mistake."""

# Python's own file objects take twice as long, which tells with thousands of files. A pipe without
# a writer must not keep anyone waiting, and Windows must change no line ends.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

NO_FOLDER = "is no folder; set BOT_KNOWLEDGE_DIR to the fact base's folder"
DEAD = "is a link that leads nowhere; correct where it leads, or remove it"


class Digest(Protocol):
    """What takes bytes in: a hash of the standard library."""

    def update(self, data: bytes, /) -> None:
        """Take in more bytes."""


def find(folder: Path) -> tuple[list[Path], list[Problem]]:
    """Every file of the fact base in ``folder``, in a stable order, and what is misplaced."""
    if not folder.is_dir():
        return [], [Problem(folder, 1, NO_FOLDER)]
    problems: list[Problem] = []
    found: list[Path] = []
    for path in _inside(folder, problems):
        if is_yaml(path):
            problems.append(Problem(path, 1, "stands in no folder; move it into one"))
        elif _is_dead(path):
            problems.append(Problem(path, 1, DEAD))
        elif path.is_dir() and path.name != SCHEMA:
            found += _files(path, problems)
    if not found and not problems:
        message = "holds no fact base; it needs sources/ and folders of entities"
        problems.append(Problem(folder, 1, message))
    return found, problems


def _files(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """The files of one folder of a fact base."""
    for file in _inside(folder, problems):
        if is_yaml(file):
            yield file
        elif _is_dead(file):
            problems.append(Problem(file, 1, DEAD))
        elif file.is_dir():
            message = "is too deep; move its files up into the folder around it"
            problems.append(Problem(file, 1, message))


def _is_dead(path: Path) -> bool:
    """Whether a link leads to nothing; what was meant to stand there would be missed."""
    return path.is_symlink() and not path.exists()


def is_yaml(path: Path) -> bool:
    """Whether a file's name says that it is YAML."""
    return path.name.lower().endswith((".yaml", ".yml"))


def _inside(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """What stands in a folder and is not hidden, in a stable order."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 - paths, all at once, keep other threads waiting
    except OSError as error:
        message = f"cannot be read ({error.strerror}); check its permissions"
        problems.append(Problem(folder, 1, message))
    else:
        shown = sorted(name for name in names if not name.startswith("."))
        yield from politely(folder / name for name in shown)


def content(path: Path) -> bytes | list[Problem]:
    """The bytes of a file, or why it cannot be read."""
    try:
        opened = os.open(path, _READ)
        try:
            about = os.fstat(opened)
            if not stat.S_ISREG(about.st_mode):
                what = "is no file; remove it or rename it"
            elif about.st_size > MAX_BYTES:
                what = f"is larger than {MAX_BYTES:,} bytes; split it"
            else:
                raw = os.read(opened, about.st_size)
                # Some file systems give less at a time.
                return raw if len(raw) == about.st_size else path.read_bytes()
        finally:
            os.close(opened)
    except OSError as error:
        what = f"cannot be read ({error.strerror}); check link and permissions"
    return [Problem(path, 1, what)]


def contents(paths: Iterable[Path], digest: Digest) -> Iterator[tuple[Path, bytes | list[Problem]]]:
    """Each file with its content; ``digest`` takes it in, or that there is none.

    A file that cannot be read must not look like one that is not there.
    """
    for path in politely(paths):
        raw = content(path)
        name = os.fsencode(f"{path.parent.name}/{path.name}")
        held = raw if isinstance(raw, bytes) else None
        digest.update(b"%d %d " % (len(name), -1 if held is None else len(held)) + name)
        digest.update(held or b"")
        yield path, raw
