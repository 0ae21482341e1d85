"""What of a statement the sources support: clause by clause, each by one passage."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.checking.comparing import Fit
from bot.checking.evidence import HALF, VALUE_WEIGHT, Cover, Evidence
from bot.checking.reading import Part, PartKind, Reading
from bot.checking.values import Value
from bot.facts import FactBase, Kind, Relation, Role, Type

TRIED = 3
"""Passages that are tried as the first one."""

MAX_MISSING = 0.24
"""The share of a supported statement's weight of words that may be left unexplained."""

LEAST_GAIN = 0.75
"""The weight that must be explained, names apart, for a part to be supported."""

LEAST_SHARE = 0.3
"""The share of a statement's weight, names apart, that must be explained for that."""

WIDE = frozenset({Type.COUNTRY, Type.REGION, Type.CITY, Type.MEDIA})
"""Sorts of things of which so much is said that they tie no two passages together."""

_OPEN = frozenset({PartKind.NAME, PartKind.PLACE, PartKind.STRANGE})


@dataclass(frozen=True, slots=True)
class Support:
    """How far passages carry a statement.

    Attributes:
        covers: The passages that explain something, the most telling first.
        missing: The parts that none explains.
        unsaid: The values that none gives.
        gain: The weight that is explained, names and light words apart.
        lack: The weight of words that is not.
        fits: How each value stands to those of the passages.
        is_named: Whether the statement names a thing of which they speak.
    """

    covers: tuple[Cover, ...]
    missing: tuple[Part, ...]
    unsaid: tuple[Value, ...]
    gain: float
    lack: float
    fits: tuple[Fit, ...]
    is_named: bool

    @property
    def is_whole(self) -> bool:
        """Whether the statement is supported as it stands."""
        if self.unsaid or any(part.kind in _OPEN for part in self.missing):
            return False
        return self.gain > 0 and self.lack <= MAX_MISSING * (self.gain + self.lack)

    @property
    def is_part(self) -> bool:
        """Whether a part with content of its own is supported."""
        if not self.is_named and any(part.kind in _OPEN for part in self.missing):
            return False  # it is about something else
        lack = self.lack + VALUE_WEIGHT * len(self.unsaid)
        return self.gain >= LEAST_GAIN and self.gain >= LEAST_SHARE * (self.gain + lack)


class Supporter:
    """Finds the passages that support a statement."""

    def __init__(self, base: FactBase, evidence: Evidence) -> None:
        self._evidence = evidence
        self._wide = frozenset(e.id for e in base.entities.values() if e.type in WIDE)

    def support(self, reading: Reading, covers: Sequence[Cover], given: Sequence[bool]) -> Support:
        """The passages among ``covers`` that leave least of a statement unexplained.

        Args:
            reading: The statement.
            covers: The passages, the best first.
            given: Whether each value is that of the very thing, whatever passage gives it.
        """
        tried = [self._from(reading, covers, first, given) for first in covers[:TRIED]]
        return max(
            tried,
            key=lambda s: (s.is_whole, round(s.gain - s.lack - len(s.unsaid), 6)),
            default=_nothing(reading),
        )

    def _from(
        self, reading: Reading, covers: Sequence[Cover], first: Cover, given: Sequence[bool]
    ) -> Support:
        shares = list(first.shares)
        fits = [Fit.SAME if same else fit for fit, same in zip(first.fits, given, strict=True)]
        used = [first]
        for start, end in clauses(reading):
            within = [i for i, p in enumerate(reading.parts) if start <= p.first < end]
            valued = [i for i, v in enumerate(reading.values) if start <= v.first < end]
            if all(shares[i] >= HALF for i in within) and all(fits[i] is Fit.SAME for i in valued):
                continue
            for cover in covers:
                if cover is first or not self._are_tied(first, cover):
                    continue
                whole = all(
                    cover.shares[i] >= HALF or reading.parts[i].kind is PartKind.LIGHT
                    for i in within
                ) and all(fits[i] is Fit.SAME or cover.fits[i] is Fit.SAME for i in valued)
                if whole:
                    for i in within:
                        shares[i] = max(shares[i], cover.shares[i])
                    for i in valued:
                        fits[i] = Fit.SAME
                    if cover not in used:
                        used.append(cover)
                    break
        return self._weighed(reading, tuple(used), shares, fits, _tie(reading, covers))

    def _are_tied(self, one: Cover, other: Cover) -> bool:
        """Whether two passages are about one thing, so that both may speak of the statement."""
        shared = one.passage.subjects & other.passage.subjects
        return bool(shared - self._wide)

    def _weighed(
        self,
        reading: Reading,
        used: tuple[Cover, ...],
        shares: Sequence[float],
        fits: Sequence[Fit],
        tie: float,
    ) -> Support:
        gain, lack = tie, 0.0
        missing: list[Part] = []
        for part, share in zip(reading.parts, shares, strict=True):
            if part.kind is PartKind.LIGHT:
                continue
            weight = self._evidence.weight(part)
            if part.kind is PartKind.WORD:
                gain += weight * share
                lack += weight * (1 - share)
            if share < HALF:
                missing.append(part)
        named = any(
            part.kind is PartKind.NAME and share >= HALF
            for part, share in zip(reading.parts, shares, strict=True)
        )
        unsaid: list[Value] = []
        for value, fit in zip(reading.values, fits, strict=True):
            counted = counted_by(reading, value)
            if fit is Fit.SAME and counted not in missing:
                gain += VALUE_WEIGHT
            else:
                gain += FINER_GAIN * (fit is Fit.FINER)
                unsaid.append(value)
        return Support(used, tuple(missing), tuple(unsaid), gain, lack, tuple(fits), named)


def _nothing(reading: Reading) -> Support:
    fits = (Fit.OTHER,) * len(reading.values)
    return Support((), reading.parts, reading.values, 0.0, 0.0, fits, is_named=False)


def alike(role: Role) -> frozenset[Role]:
    """The roles that are told by the same words as one."""
    return next((family for family in FAMILIES if role in family), frozenset({role}))


FAMILIES = (
    frozenset({Role.ORGANISER, Role.FOUNDER}),
    frozenset({Role.AUTHOR, Role.PUBLISHER}),
    frozenset({Role.LOCATION, Role.HOST}),
)
_TELLING = frozenset({Role.ORGANISER, Role.FOUNDER, Role.HOST, Role.LEADER, Role.SIGNATORY})


def _tie(reading: Reading, used: Sequence[Cover]) -> float:
    """What names alone tell: two that a statement of a source ties in the way that is said."""
    named = [part for part in reading.of_kind(PartKind.NAME) if part.entities]
    roles = {role for part in reading.parts for role in part.keys("roles")}
    lasts = {last for _, last in reading.cues.get("before_place", ())}
    placed = {e for part in named if part.first - 1 in lasts for e in part.entities}
    for cover in used:
        for record in cover.passage.records:
            statement = record.statement
            target = statement.target if isinstance(statement, Relation) else statement.place
            role = statement.role if isinstance(statement, Relation) else Role.LOCATION
            spoken = bool(roles & alike(role)) or (
                role in (Role.LOCATION, Role.HOST) and target in placed
            )
            about = [part for part in named if record.entity.id in part.entities]
            other = [part for part in named if target in part.entities and part not in about]
            if about and ((other and spoken) or len({part.first for part in about}) > 1):
                return TIE_GAIN
            person = record.entity.kind is Kind.PERSON
            if about and other and person and role is Role.TOPIC and not roles & _TELLING:
                return TIE_GAIN
    return 0.0


FINER_GAIN = 0.8
"""What a value counts that the source gives less exactly."""

TIE_GAIN = 0.8
"""What a tie between two names counts, in the weight of words."""


def clauses(reading: Reading) -> list[tuple[int, int]]:
    """The first word of each clause of a statement, and the first after it."""
    ends = (*reading.segments[1:], len(reading.words))
    return list(zip(reading.segments, ends, strict=False))


def counted_by(reading: Reading, value: Value) -> Part | None:
    """What a number counts: the word or name right behind it."""
    for part in reading.parts:
        if part.first > value.last:
            near = part.first - value.last <= REACH
            same = not any(value.last < start <= part.first for start in reading.segments)
            return part if near and same and not value.date else None
    return None


REACH = 2
"""So many words behind a number the thing that it counts may begin."""
