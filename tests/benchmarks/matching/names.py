"""Bases of names: generated ones, or a file of real ones."""

import gzip
import random
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from itertools import islice
from pathlib import Path

from tests.benchmarks.matching.generating import Generator

KINDS = ("university", "institute", "fund", "company")


@dataclass(frozen=True, slots=True)
class Named:
    """One line of a base."""

    entity: str
    kind: str
    name: str


def read(path: Path) -> Iterator[Named]:
    """Lines of `id<TAB>kind<TAB>name`, or with a number before, gzipped or not."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    with TextIOWrapper(BytesIO(text), "utf-8", newline="\n") as lines:
        for line in lines:
            entity, kind, name = line.rstrip("\n").split("\t")[-3:]
            yield Named(entity, kind, name)


def generate(seed: int = 1) -> Iterator[Named]:
    """Endless generated names; the same for the same seed."""
    rng = random.Random(f"{seed} kinds")
    for number, names in enumerate(Generator(seed).entities()):
        kind = rng.choice(KINDS)
        for name in names:
            yield Named(f"e{number}", kind, name)


def first(count: int, path: Path | None) -> list[Named]:
    """The first `count` names of a file, or of the generator without one."""
    return list(islice(generate() if path is None else read(path), count))
