"""Load a folder of YAML files as one checked, immutable fact base."""

import hashlib
from pathlib import Path

from bot.facts.base import FactBase
from bot.facts.checks import check
from bot.facts.document import read
from bot.facts.entity import Entity
from bot.facts.problems import InvalidFactBaseError, Problem
from bot.facts.source import Source

SOURCES = "sources"
"""The folder that holds one file a source; every other folder holds entities."""

SCHEMA = "schema"
"""The folder of the published JSON Schemas, which holds no facts."""


def load(folder: Path) -> FactBase:
    """Load and check the fact base in ``folder``.

    Raises:
        InvalidFactBaseError: It is not valid; holds every problem that was found.
    """
    problems: list[Problem] = []
    sources: dict[str, Source] = {}
    entities: dict[str, Entity] = {}
    files: dict[str, Path] = {}
    digest = hashlib.sha256()
    for path in _files(folder, problems):
        loaded: Entity | Source | list[Problem] = (
            read(path, Source) if path.parent.name == SOURCES else read(path, Entity)
        )
        if isinstance(loaded, list):
            problems += loaded
            continue
        digest.update(loaded.model_dump_json().encode())
        if loaded.id != path.stem:
            problems.append(
                Problem(path, 1, f"has the id {loaded.id!r}; name the file {loaded.id}.yaml")
            )
        if loaded.id in files and isinstance(loaded, Source) == (loaded.id in sources):
            problems.append(
                Problem(path, 1, f"has the id {loaded.id!r} of {files[loaded.id]}; choose another")
            )
            continue
        files[loaded.id] = path
        if isinstance(loaded, Source):
            sources[loaded.id] = loaded
        else:
            entities[loaded.id] = loaded
    base = FactBase(entities, sources, digest.hexdigest()[:12])
    problems += check(base, files)
    if problems:
        raise InvalidFactBaseError(problems)
    return base


def _files(folder: Path, problems: list[Problem]) -> list[Path]:
    """Every YAML file under ``folder``, in a stable order."""
    if not folder.is_dir():
        problems.append(
            Problem(folder, 1, "is no folder; set BOT_KNOWLEDGE_DIR to the fact base's folder")
        )
        return []
    found = sorted(
        path
        for pattern in ("*/*.yaml", "*/*.yml")
        for path in folder.glob(pattern)
        if path.parent.name != SCHEMA
    )
    if not found:
        problems.append(
            Problem(folder, 1, "holds no fact base; it needs sources/ and folders of entities")
        )
    return found
