"""Editions of a series that a statement counts otherwise than the sources."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.checking.conflicts.conflict import Conflict
from bot.checking.report import Aspect, Difference
from bot.checking.sources.evidence import Cover, Evidence
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.grammar import is_denied
from bot.checking.statements.reading import Reading
from bot.facts import FactBase

_VERSION = re.compile(r"\b(\d+)\.0\b")
"""How the name of an agreement tells which version of it is meant."""


class Misnumberer:
    """Finds the number of an edition that is another one's."""

    def __init__(self, base: FactBase, subjects: Subjects, evidence: Evidence) -> None:
        self._base = base
        self._subjects = subjects
        self._evidence = evidence

    def misnumbered(self, reading: Reading, covers: Sequence[Cover]) -> Iterator[Conflict]:
        """The number of an edition, where all else is told of the one that the sources know.

        Of the editions themselves much may be true that no source tells; not of what somebody
        did at one of them.
        """
        for value, entity in self._subjects.editions.misnumbered(reading):
            number = self._subjects.editions.number(entity)
            anchors = {
                e
                for part in reading.names
                if entity not in part.entities
                for e in part.entities
                if not self._subjects.is_wide(e)
            }
            for cover in covers:
                known = cover.passage.entities.keys()
                if (
                    entity in known
                    and anchors & known
                    and self._evidence.tells_rest(reading, cover, value)
                ):
                    said = reading.stretch(value.first, value.last)
                    difference = Difference(Aspect.COUNT, said, str(number))
                    yield Conflict(cover.passage.records[0], difference)

    def misversioned(self, reading: Reading, covers: Sequence[Cover]) -> Iterator[Conflict]:
        """The version of a thing, where its name has another one: "is version 5.0".

        Args:
            reading: The statement.
            covers: The passages that explain most of it.
        """
        for value in reading.values:
            said = reading.stretch(value.first, value.last)
            if not _VERSION.fullmatch(said) or is_denied(reading, value.first):
                continue
            for entity in {e for part in reading.names for e in part.entities}:
                own = _VERSION.findall(self._base.entities[entity].names.en)
                if not own or value.number in map(Decimal, own):
                    continue
                for cover in covers:
                    known = entity in cover.passage.entities
                    if known and self._evidence.tells_rest(reading, cover, value):
                        difference = Difference(Aspect.COUNT, said, f"{own[0]}.0")
                        yield Conflict(cover.passage.records[0], difference)
