"""Files that keep what took long to make, believed only when they are exactly what was stored.

A file holds a header line (which program made it, of what), sections of lines with an empty line
behind each, and the SHA-256 of these lines. What the lines say is for their readers to judge.
"""

import hashlib
import logging
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from bot.facts.courtesy import politely
from bot.facts.files import MAX_BYTES

_LONGEST_LINE = 4 * MAX_BYTES
"""No line that is stored is longer; a foreign file may hold one without end."""

_log = logging.getLogger(__name__)

_READ = (".py", ".yaml")
"""Endings of the files that say what is made: code, and vocabulary."""


@cache
def digest_of_code(*packages: str) -> str:
    """A digest of the code and the data of packages, so that other code believes no old result."""
    digest = hashlib.sha256()
    for package in packages:
        for part in _parts(files(package)):
            digest.update(part.read_bytes())
    return digest.hexdigest()


def fetch(file: Path, header: str, sections: int) -> tuple[Sequence[Sequence[bytes]], str] | None:
    """The sections that are kept in ``file`` and their digest; none where it is not as stored.

    Args:
        file: A file that :func:`store` wrote, or did not.
        header: What it must have been stored with.
        sections: How many it has.
    """
    try:
        with file.open("rb") as opened:
            if opened.readline(_LONGEST_LINE) != f"{header}\n".encode():
                return None
            kept = [list(_section(opened)) for _ in range(sections)]
            digest = hashlib.sha256()
            for section in kept:
                for line in politely(section):
                    digest.update(line)
            if opened.readline(_LONGEST_LINE) != digest.hexdigest().encode():
                return None
    except (FileNotFoundError, NotADirectoryError):  # nothing was kept, or can be
        return None
    except OSError as error:
        _log.warning("what was kept cannot be read", extra={"file": str(file), "why": str(error)})
        return None
    return kept, digest.hexdigest()


def store(file: Path, header: str, sections: Iterable[Iterable[bytes]]) -> str | None:
    """Keep lines in ``file``.

    Returns:
        Why it cannot be written; none where it is.
    """
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryDirectory(dir=file.parent) as beside:
            written = Path(beside, file.name)
            digest = hashlib.sha256()
            with written.open("wb") as kept:
                kept.write(f"{header}\n".encode())
                for section in sections:
                    for line in politely(section):
                        digest.update(line)
                        kept.write(line)
                    kept.write(b"\n")
                kept.write(digest.hexdigest().encode())
            written.replace(file)  # whole or not at all, even when two processes write
    except OSError as error:
        return error.strerror
    return None


def _parts(folder: Traversable) -> Iterator[Traversable]:
    """The files with code or data in a folder, and in those within it, in a fixed order."""
    for part in sorted(folder.iterdir(), key=lambda part: part.name):
        if part.is_dir():
            yield from _parts(part)
        elif part.name.endswith(_READ):
            yield part


def _section(kept: IO[bytes]) -> Iterator[bytes]:
    """The lines up to an empty one or the end."""
    return politely(takewhile(bytes.strip, iter(partial(kept.readline, _LONGEST_LINE), b"")))
