"""Ranks that one alone holds, and posts that name their holder."""

from collections.abc import Iterator

from bot.answering.records import PLACES
from bot.checking.conflict import Conflict, written
from bot.checking.reading import PartKind, Reading
from bot.checking.report import Aspect, Difference
from bot.checking.standing import Standing
from bot.checking.subjects import Clause, Subjects
from bot.facts import Attribute, Fact, FactBase, Kind

MAX_MISSING = 0.17
"""The share of the other words that may be unexplained."""

LEAST_GAIN = 0.5
SURE = 10.0
"""What ranks a swap of holders before all others: nothing else in it can be meant."""

_COPULAS = frozenset({"is", "the", "s", "est", "le", "la", "was", "are", "now"})


class Titles:
    """Finds who is given a rank or a post that the sources give to somebody else."""

    def __init__(self, base: FactBase, subjects: Subjects, standing: Standing) -> None:
        self._base = base
        self._subjects = subjects
        self._standing = standing

    def holders(self, reading: Reading) -> Iterator[tuple[float, Conflict]]:
        """A post that names its holder, said of somebody else: "the CEO of X is Y"."""
        posts = reading.cues.get("positions", ())
        for one in reading.of_kind(PartKind.NAME):
            holders = [self._base.entities[e] for e in one.entities]
            if len(holders) != 1 or holders[0].kind is not Kind.PERSON:
                continue
            if not any(one.first <= first and last <= one.last for first, last in posts):
                continue
            for other in reading.of_kind(PartKind.NAME, PartKind.STRANGE):
                first, last = sorted((one, other), key=lambda part: part.first)
                between = reading.folded[first.last + 1 : last.first]
                apart = self._standing.is_person(other) and holders[0].id not in other.entities
                if apart and between and all(word in _COPULAS for word in between):
                    said = reading.stretch(other.first, other.last)
                    record = self._subjects.own(holders[0].id)[0]
                    name = written(record, holders[0])
                    yield SURE, Conflict(record, Difference(Aspect.PARTICIPANT, said, name))

    def ranks(
        self, reading: Reading, clause: Clause, entity: str, *, is_named: bool
    ) -> Iterator[tuple[float, Conflict]]:
        """Countries that are given a rank which the sources give to another."""
        strangers = [p for p in reading.of_kind(PartKind.PLACE) if not p.entities]
        named = {e for part in reading.of_kind(PartKind.NAME) for e in part.entities}
        if len(strangers) != 1:
            return
        for record in self._subjects.own(entity):
            statement = record.statement
            if not isinstance(statement, Fact) or statement.attribute is not Attribute.RANK:
                continue
            text = statement.text.en if statement.text else ""
            holders = [self._base.entities[e] for e in record.entities if e not in named]
            absent = [e for e in holders if e.type in PLACES and e.names.en in text]
            match = self._subjects.match(record, clause, strangers, is_named=is_named)
            alike = match.missing <= MAX_MISSING and match.gain >= LEAST_GAIN
            if len(absent) == 1 and alike and not match.strange:
                said = reading.stretch(strangers[0].first, strangers[0].last)
                name = written(record, absent[0])
                difference = Difference(Aspect.PARTICIPANT, said, name)
                yield match.gain - match.lack, Conflict(record, difference)
