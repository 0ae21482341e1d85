"""Load a folder of YAML files as one checked, immutable fact base."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from bot.facts import cache as cached
from bot.facts.base import FactBase
from bot.facts.courtesy import no_collection
from bot.facts.files import contents, find
from bot.facts.problems import Problem


def load(folder: Path, cache: Path | None = None) -> FactBase:
    """Load and check the fact base in ``folder``.

    Safe to call in a thread beside a running event loop: it never holds the interpreter for long.

    Args:
        folder: Where the YAML files are.
        cache: A folder for the checked result, which is used as long as no file changes; none to
            read the files every time. It need not exist or be writable.

    Raises:
        InvalidFactBaseError: It is not valid; holds every problem that was found.
    """
    with no_collection():
        paths, problems = find(folder)
        kept = cached.place(cache, folder) if cache and paths else None
        if kept is None or problems:
            return _read(paths, problems)[0]
        if base := cached.fetch(kept, _digest(paths)):
            return base
        base, digest = _read(paths, problems)
        cached.store(kept, digest, base)
        return base


def _read(paths: Iterable[Path], problems: Iterable[Problem]) -> tuple[FactBase, str]:
    """The base that files make, and the digest of what was read, should one change meanwhile."""
    # What is cached needs no YAML.
    from bot.facts.reading import read_all  # noqa: PLC0415

    digest = sha256()
    base = read_all(paths, problems, digest)
    return base, digest.hexdigest()


def _digest(paths: Iterable[Path]) -> str:
    """A digest of the names and contents of files."""
    digest = sha256()
    for _ in contents(paths, digest):
        pass
    return digest.hexdigest()
