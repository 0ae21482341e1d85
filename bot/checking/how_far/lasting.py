"""Statements that have something go on of which the sources only tell that it was, or will be."""

from collections.abc import Sequence

from bot.checking.how_far.stages import Stages
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import MOSTLY
from bot.checking.sources.tellers import tellers
from bot.checking.sources.wordings import holds
from bot.checking.statements.reading import Reading
from bot.checking.statements.tense import is_ahead
from bot.facts import Type

_PASSING = frozenset({Type.EVENT, Type.COMPETITION})
"""Sorts of what goes on for a while: that it took place does not tell that it still does."""


def need_not_go_on(reading: Reading, covers: Sequence[Cover], means: Means, stages: Stages) -> bool:
    """Whether something is told to go on that only was for a while, or is only planned.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        means: What tells of the sources.
        stages: How far things have come.
    """
    if not reading.has("ongoing") or reading.negations or reading.values or is_ahead(reading):
        return False
    texts = [text for cover in covers for text in means.wordings.of(cover.passage)]
    if any(holds(*text, "ongoing") for text in texts):
        return False
    clause = means.subjects.whole(reading)
    passing = (e for e in covers[0].passage.subjects if means.base.entities[e].type in _PASSING)
    if any(
        one in reading.named
        or reading.has("visits")
        or means.subjects.told_by(one, clause) >= MOSTLY
        for one in passing
    ):
        return True
    told = list(tellers(reading, covers[0]))
    return bool(told) and all(map(stages.is_to_come, told))
