"""What a lookup returns, and the rule that turns ranked matches into a verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

# In the unit of Match.score; `judge` is the rule. At ANSWER, of real names in a base of 1,000 and
# 10,000, the benchmark counts under 2 % of absent names and near misses answered, and about 95 %
# of misspelled ones.
ANSWER = 0.60
MARGIN = 0.12
OFFER = 0.25


@dataclass(frozen=True, slots=True)
class Match:
    """An entity that a text may mean.

    Attributes:
        entity_id: the id given at build.
        name: the entity's name that fits best, as given at build.
        score: how likely the text means this entity, 0 to 1; 1 is the same folded name.
    """

    entity_id: str
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity named within a longer text.

    Attributes:
        entity_id: the id given at build.
        name: the entity's name that fits best, as given at build.
        score: as in `Match`, for the stretch alone.
        start: offset of the stretch's first character in the text as it was given.
        end: offset after its last character; `text[start:end]` is the stretch.
    """

    entity_id: str
    name: str
    score: float
    start: int
    end: int


class Verdict(StrEnum):
    """What to do with ranked matches."""

    CLEAR = "clear"  # one entity, well ahead of the rest
    CHOICE = "choice"  # a few could be meant
    NOTHING = "nothing"  # none is near enough


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with the matches that it rests on.

    Attributes:
        verdict: what to do.
        matches: CLEAR: the one. CHOICE: those to choose from, best first. NOTHING: the
            closest ones all the same, best first, to be named as such and never as an answer.
    """

    verdict: Verdict
    matches: tuple[Match, ...]


def judge(matches: Sequence[Match]) -> Decision:
    """Apply the rule to matches sorted best first.

    A match of at least `ANSWER` is clear if no other is within `MARGIN` of it, or if it is the
    very name and no other one is; anything else of at least `OFFER` is a choice; the rest nothing.
    """
    if not matches or matches[0].score < OFFER:
        return Decision(Verdict.NOTHING, tuple(matches))
    best = matches[0]
    # The very name beats names that are merely near.
    margin = MARGIN if best.score < 1 else 0.0
    near = tuple(m for m in matches if m is best or m.score > best.score - margin or m.score == 1)
    if best.score >= ANSWER and len(near) == 1:
        return Decision(Verdict.CLEAR, near)
    return Decision(Verdict.CHOICE, tuple(m for m in matches if m.score >= OFFER))
