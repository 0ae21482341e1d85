"""The statements that decide a question by their typed values and roles alone."""

from bot.answering.claims.bare_pairs import BarePairs
from bot.answering.claims.comparisons import Contraster
from bot.answering.claims.origins import Origins
from bot.answering.claims.totals import Totaller
from bot.answering.claims.wrong_makers import Doers
from bot.answering.claims.wrong_posts import Affiliations
from bot.answering.claims.wrong_sites import Sites
from bot.answering.claims.wrong_stages import Stages
from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.relevance.spelling_out import SpellerOut
from bot.answering.reply import Remark
from bot.facts import FactBase, Kind

Decision = tuple[tuple[Record, ...], tuple[Remark, ...]]
"""Statements to show, and how they answer."""


class Decider:
    """Decides questions before their words are held against the statements of one fact base."""

    def __init__(self, base: FactBase, records: Records, affiliations: Affiliations) -> None:
        self._pairs = BarePairs(base, records)
        self._origins = Origins(base, records)
        self._affiliations = affiliations
        self._doers = Doers(base, records)
        self._sites = Sites(base, records)
        self._stages = Stages(base, records)
        self._totaller = Totaller(records)
        self._speller_out = SpellerOut(base, records)
        self._contraster = Contraster(records)

    def mistaken(self, question: Question) -> Decision | None:
        """What corrects how far a question takes a thing to be, where nothing answers it."""
        told = self._stages.mistaken(question)
        return (told[0], (told[1],)) if told else None

    def decided(self, question: Question) -> Decision | None:
        """The statements that decide a question, and how.

        No statement where none puts a person or an initiative into a country: who speaks of China
        is not from there; or where none spells out an acronym. None where it is left to the words.
        """
        spelled_out = self._speller_out.told(question)
        if spelled_out is not None:
            return tuple(spelled_out), ()
        if origin := self._origins.asked(question):
            if told := self._origins.told(*origin):
                return (told[0],), (told[1],)
            return None if origin[0].kind is Kind.PARTNER else ((), ())
        several = (
            self._affiliations.misplaced(question)
            or self._doers.misgiven(question)
            or self._sites.misplaced(question)
            or (self._stages.mistaken(question) if question.is_yes_no else None)
        )
        if several:
            return several[0], (several[1],)
        if single := self._totaller.told(question):
            return (single[0],), (single[1],)
        contrast = self._contraster.contrast(question)
        return (contrast[0], (contrast[1],)) if contrast else self._pairs.told(question)
