"""Load a folder of YAML files as one checked, immutable fact base."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.facts import cache as cached
from bot.facts.base import FactBase
from bot.facts.checks import check
from bot.facts.courtesy import no_collection, politely
from bot.facts.document import content, parse
from bot.facts.entity import Entity
from bot.facts.files import SOURCES, find
from bot.facts.problems import InvalidFactBaseError, Problem
from bot.facts.source import Source

LARGE = 1000
"""Files from which on a base is cached and the garbage collector kept away from it; fewer are
parsed and proved in less than a second."""


def load(folder: Path, cache: Path | None = None) -> FactBase:
    """Load and check the fact base in ``folder``.

    Safe to call in a thread beside a running event loop: it never holds the interpreter for long.

    Args:
        folder: Where the YAML files are.
        cache: A folder for the checked result of a large base, which is used as long as no file
            changes; none to read the files every time. It need not exist or be writable.

    Raises:
        InvalidFactBaseError: It is not valid; holds every problem that was found.
    """
    paths, problems = find(folder)
    if len(paths) < LARGE:
        return _checked(paths, problems, hashlib.sha256())
    with no_collection():
        kept = cache and cached.place(cache, folder)
        if kept and (base := cached.fetch(kept, _digest(paths))):
            return base
        digest = hashlib.sha256()  # of what is parsed, should a file change in between
        base = _checked(paths, problems, digest)
        if kept:
            cached.store(kept, digest.hexdigest(), base)
        return base


def _digest(paths: Iterable[Path]) -> str:
    """A digest of the names and contents of files."""
    digest = hashlib.sha256()
    for _ in _contents(paths, digest):
        pass
    return digest.hexdigest()


def _contents(
    paths: Iterable[Path], digest: "hashlib._Hash"
) -> Iterator[tuple[Path, bytes | list[Problem]]]:
    """Each file with its content, which ``digest`` takes in."""
    for path in politely(paths):
        raw = content(path)
        if isinstance(raw, bytes):
            name = os.fsencode(f"{path.parent.name}/{path.name}")
            digest.update(b"%d %d " % (len(name), len(raw)) + name)
            digest.update(raw)
        yield path, raw


def _checked(
    paths: Iterable[Path], problems: Iterable[Problem], digest: "hashlib._Hash"
) -> FactBase:
    """The fact base that ``paths`` make; ``digest`` takes in what they hold.

    Raises:
        InvalidFactBaseError: It is not valid, or there were ``problems`` before.
    """
    sources: dict[str, Source] = {}
    entities: dict[str, Entity] = {}
    found: dict[str, Path] = {}
    problems = [*problems]
    unread = {problem.file.stem for problem in problems}
    for path, raw in _contents(paths, digest):
        item = parse(path, raw, _model(path)) if isinstance(raw, bytes) else raw
        if isinstance(item, list):
            problems += item
            unread.add(path.stem)
            continue
        if item.id != path.stem:
            message = f"has the id {item.id!r}; name the file {item.id}.yaml"
            problems.append(Problem(path, 1, message))
        if item.id in found:
            message = f"has the id {item.id!r} of {found[item.id]}; choose another"
            problems.append(Problem(path, 1, message))
            continue
        found[item.id] = path
        if isinstance(item, Source):
            sources[item.id] = item
        else:
            entities[item.id] = item
    base = FactBase(entities, sources, cached.digest_of(sources, entities))
    problems += check(base, found, unread)
    if problems:
        raise InvalidFactBaseError(problems)
    return base


def _model(path: Path) -> type[Entity | Source]:
    """What the file at ``path`` holds."""
    return Source if path.parent.name == SOURCES else Entity
