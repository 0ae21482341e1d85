"""Whether what a statement tells of two people is told of both."""

from itertools import permutations

from bot.checking.sources.means import Means
from bot.checking.statements.grammar import are_joined
from bot.checking.statements.reading import Part, Reading
from bot.facts import Kind, Relation


class SharedParts:
    """Holds what people are told to have in common against what each of them has."""

    def __init__(self, means: Means) -> None:
        self._people = means.base.of_kind(Kind.PERSON)
        self._subjects = means.subjects

    def fails(self, reading: Reading) -> bool:
        """Whether one of two people has elsewhere what a statement tells of both, or of him.

        "Gai and Yu work at the institute", where only Gai does, or "Gai works at the academy and
        Yu at the institute", where it is the other way round.

        Args:
            reading: A statement whose every part the passages explain.
        """
        people = [n for n in reading.names if self._people.issuperset(n.entities)]
        for one, other in permutations(people, 2):
            first, second = sorted((one, other), key=lambda part: part.first)
            told = {e for n in reading.names if n not in people for e in n.entities}
            if not are_joined(reading, first, second):
                behind = next((n for n in reading.names if n.first > other.last), one)
                told &= set(behind.entities)
            if self._has_alone(one, other, told):
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
