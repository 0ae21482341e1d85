"""Reads the YAML files of a fact base and checks everything in and between them."""

from collections.abc import Iterable
from pathlib import Path

from bot.facts.base import FactBase
from bot.facts.cache import digest_of
from bot.facts.checks import check
from bot.facts.document import parse
from bot.facts.entity import Entity
from bot.facts.files import SOURCES, Digest, contents, is_yaml
from bot.facts.problems import InvalidFactBaseError, Problem
from bot.facts.source import Source


def read_all(paths: Iterable[Path], problems: Iterable[Problem], digest: Digest) -> FactBase:
    """The fact base that ``paths`` make; ``digest`` takes in what they hold.

    Raises:
        InvalidFactBaseError: It is not valid, or there were ``problems`` before.
    """
    sources: dict[str, Source] = {}
    entities: dict[str, Entity] = {}
    found: dict[str, Path] = {}
    problems = [*problems]
    # Which entities stand in a folder that cannot be read is not known.
    unlisted = any(not is_yaml(problem.file) for problem in problems)
    unread = {problem.file.stem for problem in problems}
    for path, raw in contents(paths, digest):
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
    base = FactBase(entities, sources, digest_of(sources, entities))
    problems += check(base, found, None if unlisted else unread)
    if problems:
        raise InvalidFactBaseError(problems)
    return base


def _model(path: Path) -> type[Entity | Source]:
    """What the file at ``path`` holds."""
    return Source if path.parent.name == SOURCES else Entity
