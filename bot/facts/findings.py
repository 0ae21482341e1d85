"""What is wrong between the files of a fact base, and where: told once for each cause."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.facts.base import FactBase
from bot.facts.courtesy import politely
from bot.facts.document import Lines
from bot.facts.entity import Entity, Fact, Quote, Relation
from bot.facts.problems import Problem

SHOWN = 3
"""So many further places of one problem are told; the others are only counted."""

Place = tuple[int | str, ...]
"""The way to a value in a file: ``("facts", 0, "place")``."""

Spot = tuple[str, Place]
"""The id of a file, and a place in it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        spot: Where.
        message: What, and how to mend it.
        again: Where else the same is wrong.
    """

    spot: Spot
    message: str
    again: Sequence[Spot] = ()


def locator(files: Mapping[str, Path]) -> Callable[[Finding], Problem]:
    """What gives findings their files and lines; each file is read once.

    Args:
        files: The file of each entity and source, by id.
    """
    lines: dict[str, Lines] = {}

    def at(spot: Spot) -> tuple[Path, int]:
        file_id, place = spot
        if file_id not in lines:
            lines[file_id] = Lines.read(files[file_id])
        return files[file_id], lines[file_id].of(place)

    def located(finding: Finding) -> Problem:
        message = finding.message
        if finding.again:
            # Another file says more than another line of this one.
            elsewhere = {spot[0]: spot for spot in reversed(finding.again)}
            elsewhere.pop(finding.spot[0], None)
            shown = (sorted(elsewhere.values()) or finding.again)[:SHOWN]
            others = ", ".join("{}:{}".format(*at(spot)) for spot in shown)
            rest = len(finding.again) - len(shown)
            others += f" and {rest} more" if rest > 0 else ""
            message = f"{message}; also in {others}"
        return Problem(*at(finding.spot), message)

    return located


def statements_of(entity: Entity) -> Iterator[tuple[Place, Fact | Relation]]:
    """Each statement of an entity with its place in the file."""
    for n, fact in enumerate(entity.facts):
        yield ("facts", n), fact
    for n, relation in enumerate(entity.relations):
        yield ("relations", n), relation


def quotes_of(base: FactBase) -> Iterator[tuple[Spot, Quote]]:
    """Each quote with where it stands."""
    for entity in politely(base.entities.values()):
        for place, statement in statements_of(entity):
            for q, quote in enumerate(statement.quotes):
                yield (entity.id, (*place, "quotes", q)), quote


def inside(spot: Spot, *steps: int | str) -> Spot:
    """A place inside another."""
    return spot[0], (*spot[1], *steps)
