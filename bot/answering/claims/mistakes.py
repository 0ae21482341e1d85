"""The statements that show a question to be mistaken in what it takes for granted."""

from collections.abc import Iterable, Sequence

from bot.answering.claims.plainness import MAX_MISSING_YES
from bot.answering.claims.premises import Premises, owners
from bot.answering.claims.unheard import Unheard
from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.shown import SHOWN
from bot.answering.relevance.sufficiency import MAX_MISSING, Sufficiency
from bot.facts import FactBase

MAX_MISSING_OF_PLACES = 0.7
"""The share of a question's words that what is said of a place may leave unexplained to correct it.
"""


class Mistakes:
    """Finds mistakes of questions by the statements of one fact base that are near them."""

    def __init__(self, base: FactBase, premises: Premises, sufficiency: Sufficiency) -> None:
        self._premises = premises
        self._sufficiency = sufficiency
        self._unheard = Unheard(base)

    def belying(
        self, question: Question, best: Judgement, judged: Sequence[Judgement]
    ) -> list[Judgement]:
        """Statements of what is named that name another, where the best is about something else.

        "Does Yu work at the institute": it is Gai who does.
        """
        thing = best.record.entity
        if not question.is_yes_no or (thing.id in question.ids and thing.type not in PLACES):
            return []
        return [
            judgement
            for judgement in judged
            if judgement.record.entity.id in question.sure
            and judgement.record.entity.type not in PLACES
            and judgement.missing <= MAX_MISSING
            and self._premises.names_another(question, judgement)
        ][:SHOWN]

    def correcting(self, question: Question, judged: Sequence[Judgement]) -> list[Judgement]:
        """Statements that correct what the question takes for granted."""
        if question.ties:
            return []
        for judgement in judged:
            if question.sure:
                # Of a place, nearly everything is said.
                place = judgement.record.entity.type in PLACES
                told = not place or judgement.missing <= MAX_MISSING_OF_PLACES
            else:
                told = judgement.missing <= MAX_MISSING_YES
                told = told and self._sufficiency.weighs(question, judgement)
                told = told and not _is_given_as_asked(judgement, judged)
            if told and self._premises.gives_another_value(question, judgement):
                return [judgement, *owners(judged, judgement.differing)][:SHOWN]
        return [
            judgement
            for judgement in judged
            if (
                judgement.missing <= MAX_MISSING
                and (
                    self._premises.names_another(question, judgement)
                    or self._premises.names_another_reporter(question, judgement)
                )
            )
            or self._premises.gives_another_theme(question, judgement)
            or self._premises.gives_another_office(question, judgement)
            or self._unheard.stands_for_known(question, judgement)
        ][:SHOWN]


def _is_given_as_asked(best: Judgement, judged: Iterable[Judgement]) -> bool:
    """Whether another statement gives just the values that a question gives, and as many words.

    Of several things which are alike, the one is meant of which they are true.
    """
    return any(not one.differing and one.missing <= best.missing for one in judged)
