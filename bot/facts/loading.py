"""Load a folder of YAML files as one checked, immutable fact base."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

from bot.facts import cache as cached
from bot.facts.base import FactBase
from bot.facts.courtesy import let_go, no_collection
from bot.facts.files import contents, find
from bot.facts.problems import Problem


def load(folder: Path, cache: Path | None = None) -> FactBase:
    """Load and check the fact base in ``folder``, and raise what :func:`checked` raises."""
    return checked(folder, cache)()


def checked(folder: Path, cache: Path | None = None) -> Callable[[], FactBase]:
    """Check the fact base in ``folder`` now; what is returned loads it, once, and keeps nothing.

    A base that was checked before is known by its digest, which takes a fraction of the time that
    it takes to load it.

    Safe to call in a thread beside a running event loop: it never holds the interpreter for long.

    Args:
        folder: Where the YAML files are.
        cache: A folder for the checked result, which is used as long as no file changes; none to
            read the files every time. It need not exist or be writable.

    Raises:
        InvalidFactBaseError: It is not valid; holds every problem that was found.
    """
    paths, problems = find(folder)
    place = cached.place(cache, folder) if cache and paths and not problems else None
    kept = cached.fetch(place, _digest(paths)) if place else None
    made = _read(paths, problems, place) if kept is None else None

    def loaded() -> FactBase:
        nonlocal kept, made
        base = made or (kept and kept.base()) or _read(paths, problems, place)
        kept = made = None  # or whoever holds this function would hold them for good
        base.place = place
        let_go(paths)
        return base

    return loaded


def _read(paths: Iterable[Path], problems: Iterable[Problem], place: Path | None) -> FactBase:
    """The base that files make, kept in ``place``."""
    from bot.facts.reading import read_all  # noqa: PLC0415 - what is cached needs no YAML

    digest = sha256()
    with no_collection():
        base = read_all(paths, problems, digest)
    base.place = place
    if place:
        # The digest of what was read, should a file have changed meanwhile.
        cached.store(place, digest.hexdigest(), base)
    return base


def _digest(paths: Iterable[Path]) -> str:
    """A digest of the names and contents of files."""
    digest = sha256()
    for _ in contents(paths, digest):
        pass
    return digest.hexdigest()
