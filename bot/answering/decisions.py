"""The statements that decide a question by their typed values and roles alone."""

from bot.answering.claims.bare_pairs import BarePairs
from bot.answering.claims.comparisons import Comparisons
from bot.answering.claims.origins import Origins
from bot.answering.claims.totals import Totals
from bot.answering.claims.wrong_makers import WrongMakers
from bot.answering.claims.wrong_posts import WrongPosts
from bot.answering.claims.wrong_sites import WrongSites
from bot.answering.claims.wrong_stages import WrongStages
from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.relevance.acronyms import Acronyms
from bot.answering.reply import Remark
from bot.facts import FactBase, Kind

Decision = tuple[tuple[Record, ...], tuple[Remark, ...]]
"""Statements to show, and how they answer."""


class Decider:
    """Decides questions before their words are held against the statements of one fact base."""

    def __init__(self, base: FactBase, records: Records, wrong_posts: WrongPosts) -> None:
        self._pairs = BarePairs(base, records)
        self._origins = Origins(base, records)
        self._wrong_posts = wrong_posts
        self._wrong_makers = WrongMakers(base, records)
        self._wrong_sites = WrongSites(base, records)
        self._wrong_stages = WrongStages(base, records)
        self._totals = Totals(records)
        self._acronyms = Acronyms(base, records)
        self._comparisons = Comparisons(records)

    def mistaken(self, question: Question) -> Decision | None:
        """What corrects how far a question takes a thing to be, where nothing answers it."""
        told = self._wrong_stages.mistaken(question)
        return (told[0], (told[1],)) if told else None

    def decided(self, question: Question) -> Decision | None:
        """The statements that decide a question, and how.

        No statement where none puts a person or an initiative into a country: who speaks of China
        is not from there; or where none spells out an acronym. None where it is left to the words.
        """
        spelled_out = self._acronyms.told(question)
        if spelled_out is not None:
            return tuple(spelled_out), ()
        if origin := self._origins.asked(question):
            if told := self._origins.told(*origin):
                return (told[0],), (told[1],)
            return None if origin[0].kind is Kind.PARTNER else ((), ())
        several = (
            self._wrong_posts.misplaced(question)
            or self._wrong_makers.misgiven(question)
            or self._wrong_sites.misplaced(question)
            or (self._wrong_stages.mistaken(question) if question.is_yes_no else None)
        )
        if several:
            return several[0], (several[1],)
        if single := self._totals.told(question):
            return (single[0],), (single[1],)
        contrast = self._comparisons.contrast(question)
        return (contrast[0], (contrast[1],)) if contrast else self._pairs.told(question)
