"""How far passages carry a statement."""

from typing import NamedTuple

from bot.checking.sources.evidence import HALF, VALUE_WEIGHT, Cover
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.values.comparison import Fit
from bot.checking.values.value import Value

MAX_MISSING = 0.2
"""The share of a supported statement's weight of words that may be left unexplained."""

LEAST_GAIN = 0.75
"""The weight that must be explained, names apart, for a part to be supported."""

LEAST_SHARE = 0.25
"""The share of a statement's weight, names apart, that must be explained for that."""

MAX_LACK_OF_REST = 0.25
"""The share of its words that may be left unexplained beside the stretch that is left out."""


class Support(NamedTuple):  # which costs less to make than a frozen dataclass
    """How far passages carry a statement.

    Attributes:
        covers: The passages that explain something, the most telling first.
        missing: The parts that none explains.
        unsaid: The values that none gives.
        gain: The weight that is explained, names and light words apart.
        lack: The weight of words that is not.
        fits: How each value stands to those of the passages.
        is_named: Whether the statement names a thing of which they speak.
        gives_all: Whether the first of them alone supports it, every value included.
        least: The gain that a supported statement has.
        is_close: Whether they leave out no name, no rare word and nobody who did it.
    """

    covers: tuple[Cover, ...]
    missing: tuple[Part, ...]
    unsaid: tuple[Value, ...]
    gain: float
    lack: float
    fits: tuple[Fit, ...]
    is_named: bool
    gives_all: bool
    least: float
    is_close: bool

    @property
    def things(self) -> frozenset[str]:
        """The ids of the entities whose statements the passages prove."""
        return frozenset[str]().union(*(cover.passage.subjects for cover in self.covers))

    @property
    def rank(self) -> float:
        """How much more is explained than is not; rounded, so that equal ones are equal."""
        return round(self.gain - self.lack - len(self.unsaid), 6)

    @property
    def is_whole(self) -> bool:
        """Whether the statement is supported as it stands."""
        if self.unsaid or not self.is_close:
            return False
        return self.gain >= self.least and self.lack <= MAX_MISSING * (self.gain + self.lack)

    @property
    def is_part(self) -> bool:
        """Whether a part with content of its own is supported."""
        if not self.is_named and any(part.kind in NAMING for part in self.missing):
            return False  # it is about something else
        lack = self.lack + VALUE_WEIGHT * len(self.unsaid)
        return self.gain >= LEAST_GAIN and self.gain >= LEAST_SHARE * (self.gain + lack)


def carries_rest(reading: Reading, cover: Cover, first: int, last: int, *, least: int = 2) -> bool:
    """Whether a passage explains everything but one stretch of a statement.

    Args:
        reading: The statement.
        cover: The passage.
        first: The index of the first word of the stretch.
        last: That of its last word.
        least: So many parts it must explain.
    """
    _, end = reading.clause_of(last)
    behind = next((p for p in reading.telling if last < p.first < end), None)  # to what it is done
    gain, lack = float(cover.fits.count(Fit.SAME)), 0.0
    for part, share in zip(reading.parts, cover.shares, strict=True):
        if first <= part.first <= last or part.kind is PartKind.LIGHT:
            continue
        if share < HALF and (part.kind is not PartKind.WORD or part is behind):
            return False
        gain += share
        lack += 1 - share
    return gain >= least and lack <= MAX_LACK_OF_REST * (gain + lack)


def nothing(reading: Reading) -> Support:
    """The support of a statement of which no passage speaks."""
    fits = (Fit.OTHER,) * len(reading.values)
    return Support(
        (),
        reading.parts,
        reading.values,
        0.0,
        0.0,
        fits,
        is_named=False,
        gives_all=False,
        least=LEAST_GAIN,
        is_close=False,
    )
