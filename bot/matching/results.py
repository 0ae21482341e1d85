"""What a lookup returns, and the rule that turns ranked matches into a verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

# The whole rule, in the unit of Match.score: answer above ANSWER when nothing else is within
# MARGIN, offer a choice above OFFER, else admit that nothing is near.
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

    A single match above `ANSWER` with no other within `MARGIN` is clear; anything else above
    `OFFER` is a choice among those; otherwise there is nothing.
    """
    if not matches or matches[0].score < OFFER:
        return Decision(Verdict.NOTHING, tuple(matches))
    best = matches[0]
    near = tuple(m for m in matches if m.score > best.score - MARGIN)
    if best.score >= ANSWER and len(near) == 1:
        return Decision(Verdict.CLEAR, near)
    return Decision(Verdict.CHOICE, tuple(m for m in matches if m.score >= OFFER))
