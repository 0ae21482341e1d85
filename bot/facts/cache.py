"""A checked fact base kept as JSON, so that the next start need not parse and prove it again.

The file holds a line a source and a line an entity; see `bot.facts.keeping`. It is only believed
when it is exactly as it was stored, and even then every line goes through the models.
"""

import hashlib
import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import VERSION, TypeAdapter

from bot.facts import keeping
from bot.facts.base import FactBase
from bot.facts.courtesy import no_collection, politely
from bot.facts.entity import Entity
from bot.facts.source import Source
from bot.facts.values import Frozen, adapter

_log = logging.getLogger(__name__)


def digest_of(sources: Mapping[str, Source], entities: Mapping[str, Entity]) -> str:
    """The SHA-256 of the content of a fact base, whatever the order of the tables."""
    digest = hashlib.sha256()
    for table in (sources, entities):
        for item_id in politely(sorted(table)):
            digest.update(_line(table[item_id]))
    return digest.hexdigest()


def place(folder: Path, base_folder: Path) -> Path:
    """The file in ``folder`` that keeps the fact base read from ``base_folder``."""
    name = hashlib.sha256(os.fsencode(base_folder.resolve())).hexdigest()[:16]
    return folder / f"facts-{name}.jsonl"


@dataclass(frozen=True, slots=True)
class Kept:
    """A fact base as it was stored, with its digest proven.

    Attributes:
        sources: Each source as one line of JSON.
        entities: Each entity likewise.
        digest: The SHA-256 of all lines.
    """

    sources: Sequence[bytes]
    entities: Sequence[bytes]
    digest: str

    def base(self) -> FactBase | None:
        """The fact base, or none where a line is no entity or source after all."""
        # Not those that are kept: these are needed once.
        source, entity = TypeAdapter(Source), TypeAdapter(Entity)
        try:
            with no_collection():
                sources = [source.validate_json(line) for line in politely(self.sources)]
                entities = [entity.validate_json(line) for line in politely(self.entities)]
        except ValueError:  # pydantic's ValidationError is one
            return None
        return FactBase(
            {entity.id: entity for entity in entities},
            {source.id: source for source in sources},
            self.digest,
        )


def fetch(file: Path, key: str) -> Kept | None:
    """What is kept in ``file``, or none where it is not exactly what was stored.

    Args:
        file: A file that :func:`store` wrote, or did not.
        key: The digest of the YAML files for which a base is wanted.
    """
    fetched = keeping.fetch(file, _header(key), sections=2)
    if fetched is None:
        return None
    (sources, entities), digest = fetched
    return Kept(sources, entities, digest)


def store(file: Path, key: str, base: FactBase) -> None:
    """Keep ``base`` in ``file``; where that cannot be written, only a log line says so."""
    tables = (base.sources, base.entities)
    lines = (map(_line, table.values()) for table in tables)
    if why := keeping.store(file, _header(key), lines):
        _log.warning("the fact base is not cached", extra={"file": str(file), "why": why})


def _line(item: Frozen) -> bytes:
    """An entity or a source as one line of JSON; equal content, equal line."""
    return adapter(type(item)).dump_json(item, exclude_defaults=True) + b"\n"


def _header(key: str) -> str:
    return f"{_program()} {key}"


def _program() -> str:
    """What reads and checks: the code, and the models' library."""
    return f"{VERSION}-{keeping.digest_of_code('bot.facts')}"
