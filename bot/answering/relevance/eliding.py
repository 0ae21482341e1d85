"""Questions that leave out what the question before has said: "… in Vietnam, and what in Laos"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answering.questions.naming import Named
from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES
from bot.answering.relevance.judging import EXACT
from bot.facts import FactBase, Role

MAX_EACH = 3
"""So many things of which the same is asked are answered one by one."""

_MUTUAL = frozenset({Role.PARTNER, Role.SIGNATORY, Role.CONNECTED})
"""Roles that two things have together: what each of them signed is not what they signed."""


class Elider:
    """Completes questions by what they share with others of the same message."""

    def __init__(self, base: FactBase) -> None:
        self._base = base

    def completed(self, questions: Sequence[Question]) -> Sequence[Question]:
        """The questions of a message, each that only names another thing said in full.

        "What was done in Vietnam, and what in Laos?" asks what was done in Laos.
        """
        found: list[Question] = []
        for question in questions:
            before = found[-1] if found else None
            named = self._instead(before, question) if before else ()
            named = tuple(one.from_elsewhere() for one in named)
            found.append(replace(before, named=named) if before and named else question)
        return found

    def _instead(self, before: Question, question: Question) -> tuple[Named, ...]:
        """What a question names where it asks the same as the one before, of something else."""
        bare = len(question.named) == 1 and not (question.telling or question.figures)
        same = question.asks and {*question.asks} <= {*before.asks}
        if not (bare and same and before.contents):
            return ()
        [other] = question.named
        alike = [n for n in before.named if n.is_sure and self._class(n) == self._class(other)]
        if not (other.is_sure and alike):
            return ()
        return tuple(other if one is alike[-1] else one for one in before.named)

    def _class(self, named: Named) -> str:
        """What may stand for each other: two places, two people, two firms."""
        entity = self._base.entities[named.best]
        return "place" if entity.type in PLACES else entity.kind


def each(question: Question) -> Iterable[Question]:
    """The question of each thing alone, where the same is asked of several: "China and ASEAN".

    None where what is asked may be true of all of them together only.
    """
    joined = [one for one in question.named if one.joined and one.is_sure]
    together = question.keys("roles") & _MUTUAL or question.ties or "yes_no" in question.asks
    asks = question.contents or EXACT & {*question.asks}  # else what ties them is asked
    if together or not asks or not 1 < len(joined) <= MAX_EACH:
        return
    for one in joined:
        yield replace(question, named=tuple(n for n in question.named if n is one or not n.joined))
