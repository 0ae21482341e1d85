"""The statements that show a question to be mistaken in what it takes for granted."""

from collections.abc import Sequence

from bot.answering.claims.premises import Premises, owners
from bot.answering.claims.unheard import Unheard
from bot.answering.claims.verdicts import MAX_MISSING_CLAIM
from bot.answering.questions.question import Question
from bot.answering.records.record import ACTORS, PLACES
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.shown import SHOWN
from bot.answering.relevance.sufficiency import MAX_MISSING, Sufficiency
from bot.answering.reply import Reason, first_of
from bot.facts import FactBase

MAX_MISSING_OF_PLACES = 0.7
"""The share of a question's words that what is said of a place may leave unexplained to correct it.
"""


Mistake = tuple[Sequence[Judgement], Reason]
"""The statements that show a question to be mistaken, and the rule by which they do."""


class Mistakes:
    """Finds mistakes of questions by the statements of one fact base that are near them."""

    def __init__(self, base: FactBase, premises: Premises, sufficiency: Sufficiency) -> None:
        self._base = base
        self._premises = premises
        self._sufficiency = sufficiency
        self._unheard = Unheard(base)

    def belying(
        self, question: Question, best: Judgement, judged: Sequence[Judgement]
    ) -> Mistake | None:
        """Statements of what is named that name another, where the best is about something else.

        "Does Yu work at the institute": it is Gai who does.
        """
        thing = best.record.entity
        if not question.is_yes_no or (thing.id in question.ids and thing.type not in PLACES):
            return None
        found = [
            judgement
            for judgement in judged
            if judgement.record.entity.id in question.sure
            and judgement.record.entity.type not in PLACES
            and judgement.missing <= MAX_MISSING
            and self._premises.names_another(question, judgement)
        ][:SHOWN]
        return (found, self._premises.names_another) if found else None

    def correcting(self, question: Question, judged: Sequence[Judgement]) -> Mistake | None:
        """Statements that correct what the question takes for granted, if any."""
        if question.ties:
            return None
        for judgement in judged:
            if question.sure:
                # Of a place, nearly everything is said.
                place = judgement.record.entity.type in PLACES
                told = not place or judgement.missing <= MAX_MISSING_OF_PLACES
            else:
                told = judgement.missing <= MAX_MISSING_CLAIM
                told = told and self._sufficiency.weighs(question, judgement)
            if told and self._premises.gives_another_value(question, judgement):
                found = [judgement, *owners(judged, judgement.differing)]
                return found[:SHOWN], self._premises.gives_another_value
        given = [(one, rule) for one in judged if (rule := self._other_given(question, one))]
        return ([one for one, _ in given[:SHOWN]], given[0][1]) if given else None

    def _other_given(self, question: Question, judgement: Judgement) -> Reason | None:
        """By which rule a statement gives another thing than what a question presumes, if any."""
        near = (self._premises.names_another,) if judgement.missing <= MAX_MISSING else ()
        rule = first_of((*near, self._unheard.stands_for_known), question, judgement)
        return rule if rule and not self._is_of_another(question, judgement) else None

    def _is_of_another(self, question: Question, judgement: Judgement) -> bool:
        """Whether a question names a thing, no place or body, and a statement is of no such tie.

        That a centre was founded in Laos does not tell where agreements were signed.
        """
        own = judgement.record.entity
        things = (self._base.entities[i] for i in question.sure)
        return own.id not in question.ids and any(
            thing.kind not in ACTORS
            and not any(tie.target == own.id for tie in thing.relations)
            and not any(tie.target == thing.id for tie in own.relations)
            for thing in things
        )
