"""Load a folder of YAML files as one checked, immutable fact base."""

import hashlib
import os
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path

from bot.facts import cache as kept
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
    is_large = len(paths) >= LARGE
    with no_collection() if is_large else nullcontext():
        files: list[tuple[Path, bytes]] = []
        for path in politely(paths):
            if isinstance(raw := content(path), Problem):
                problems.append(raw)
            else:
                files.append((path, raw))
        if problems or cache is None or not is_large:
            return _checked(files, problems)
        file, key = kept.place(cache, folder), _digest(files)
        base = kept.fetch(file, key)
        if base is None:
            base = _checked(files, problems)
            kept.store(file, key, base)
        return base


def _digest(files: Iterable[tuple[Path, bytes]]) -> str:
    """A digest of the files' names and contents."""
    digest = hashlib.sha256()
    for path, raw in politely(files):
        name = os.fsencode(f"{path.parent.name}/{path.name}")
        digest.update(b"%d %d " % (len(name), len(raw)) + name + raw)
    return digest.hexdigest()


def _checked(files: Iterable[tuple[Path, bytes]], problems: list[Problem]) -> FactBase:
    """The fact base that the contents of ``files`` make.

    Raises:
        InvalidFactBaseError: It is not valid, or there were ``problems`` before.
    """
    sources: dict[str, Source] = {}
    entities: dict[str, Entity] = {}
    found: dict[str, Path] = {}
    unread = {problem.file.stem for problem in problems}
    problems = [*problems]
    for path, raw in politely(files):
        is_source = path.parent.name == SOURCES
        item = parse(path, raw, Source) if is_source else parse(path, raw, Entity)
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
    base = FactBase(entities, sources, kept.digest_of(sources, entities))
    problems += check(base, found, unread)
    if problems:
        raise InvalidFactBaseError(problems)
    return base
