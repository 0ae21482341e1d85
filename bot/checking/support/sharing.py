"""Whether what a statement tells of two people is told of both."""

from itertools import pairwise

from bot.checking.sources.subjects import Subjects
from bot.checking.statements.reading import Part, Reading
from bot.facts import FactBase, Kind, Relation


class Sharing:
    """Holds what people are told to have in common against what each of them has."""

    def __init__(self, base: FactBase, subjects: Subjects) -> None:
        self._people = base.of_kind(Kind.PERSON)
        self._subjects = subjects

    def fails(self, reading: Reading) -> bool:
        """Whether one of two people has elsewhere what a statement tells of both in one place.

        "Gai and Yu work at the institute", where only Gai does.

        Args:
            reading: A statement whose every part the passages explain.
        """
        joins = {last for _, last in reading.cues.get("joining", ())}
        for pair in pairwise(reading.names):
            one, other = pair
            joined = one.last + 1 in joins and one.last + 2 == other.first
            if joined and all(self._people.issuperset(part.entities) for part in pair):
                told = {e for part in reading.names if part not in pair for e in part.entities}
                if self._has_alone(one, other, told) or self._has_alone(other, one, told):
                    return True
        return False

    def _has_alone(self, one: Part, other: Part, told: set[str]) -> bool:
        """Whether one has a part in what is told where the other has it in something else."""
        his, others = self._parts(one), self._parts(other)
        return any(
            targets & told and others.get(role) and not others[role] & told
            for role, targets in his.items()
        )

    def _parts(self, part: Part) -> dict[str, set[str]]:
        """Those with whom a person has to do, by the part that they have."""
        found: dict[str, set[str]] = {}
        for entity in part.entities:
            for record in self._subjects.own(entity):
                if isinstance(record.statement, Relation):
                    found.setdefault(record.statement.role, set()).add(record.statement.target)
        return found
