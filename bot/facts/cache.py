"""A checked fact base kept as JSON, so that the next start need not parse and prove it again.

The file holds a header line (which program, which files), a line a source, an empty line, a line
an entity, an empty line, and the SHA-256 of all that stands between header and digest. It is only
believed when header and digest are right, and even then every line goes through the models.
"""

import hashlib
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from pydantic import VERSION, TypeAdapter

from bot.facts.base import FactBase
from bot.facts.courtesy import no_collection, politely
from bot.facts.entity import Entity
from bot.facts.files import MAX_BYTES
from bot.facts.source import Source
from bot.facts.values import Frozen, adapter

_LONGEST_LINE = 4 * MAX_BYTES
"""No valid file becomes a longer line; a foreign file may hold one without end."""

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
    try:
        with file.open("rb") as opened:
            if opened.readline(_LONGEST_LINE) != _header(key):
                return None
            sources, entities = list(_section(opened)), list(_section(opened))
            digest = hashlib.sha256()
            for line in politely((*sources, *entities)):
                digest.update(line)
            if opened.readline(_LONGEST_LINE) != digest.hexdigest().encode():
                return None
    except OSError:
        return None
    return Kept(sources, entities, digest.hexdigest())


def store(file: Path, key: str, base: FactBase) -> None:
    """Keep ``base`` in ``file``; where that cannot be written, only a log line says so."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryDirectory(dir=file.parent) as beside:
            written = Path(beside, file.name)
            with written.open("wb") as kept:
                kept.write(_header(key))
                for table in (base.sources, base.entities):
                    kept.writelines(_line(item) for item in politely(table.values()))
                    kept.write(b"\n")
                kept.write(base.digest.encode())
            written.replace(file)  # whole or not at all, even when two processes write
    except OSError as error:
        _log.warning("the fact base is not cached in %s: %s", file, error.strerror)


def _section(kept: IO[bytes]) -> Iterator[bytes]:
    """The lines up to an empty one or the end."""
    return politely(takewhile(bytes.strip, iter(partial(kept.readline, _LONGEST_LINE), b"")))


def _line(item: Frozen) -> bytes:
    """An entity or a source as one line of JSON; equal content, equal line."""
    return adapter(type(item)).dump_json(item, exclude_defaults=True) + b"\n"


def _header(key: str) -> bytes:
    return f"{_program()} {key}\n".encode()


@cache
def _program() -> str:
    """A digest of the code that reads and checks, so that other code believes no old result."""
    digest = hashlib.sha256(VERSION.encode())
    for part in sorted(files(__package__).iterdir(), key=lambda part: part.name):
        if part.name.endswith(".py"):
            digest.update(part.read_bytes())
    return digest.hexdigest()
