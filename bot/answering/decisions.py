"""The statements that decide a question by their typed values and roles alone."""

from collections.abc import Callable
from functools import partial

from bot.answering.claims.bare_pairs import BarePairs
from bot.answering.claims.comparisons import contrast
from bot.answering.claims.decision import Decision
from bot.answering.claims.origins import Origins
from bot.answering.claims.totals import Totals
from bot.answering.claims.wrong_makers import WrongMakers
from bot.answering.claims.wrong_posts import WrongPosts
from bot.answering.claims.wrong_sites import WrongSites
from bot.answering.claims.wrong_stages import stage_told
from bot.answering.questions.question import Question
from bot.answering.records.records import Records
from bot.answering.relevance.acronyms import spelled_out
from bot.facts import FactBase, Kind


class Decider:
    """Decides questions before their words are held against the statements of one fact base."""

    def __init__(self, base: FactBase, records: Records, wrong_posts: WrongPosts) -> None:
        self._base = base
        self._records = records
        self._origins = Origins(base, records)
        pairs = BarePairs(base, records)
        self._rules: tuple[Callable[[Question], Decision | None], ...] = (
            # What a question has otherwise than it is told.
            wrong_posts.misplaced,
            WrongMakers(base, records).misgiven,
            WrongSites(base, records).misplaced,
            self._denied,
            # What it counts, or claims of two names.
            Totals(records).told,
            partial(contrast, records),
            pairs.told,
            pairs.apart,
        )

    def mistaken(self, question: Question) -> Decision | None:
        """What corrects how far a question takes a thing to be, where nothing answers it."""
        return stage_told(self._base, self._records, question)

    def decided(self, question: Question) -> Decision | None:
        """The statements that decide a question, and how; the first rule that tells decides.

        No statement where none puts a person or an initiative into a country: who speaks of China
        is not from there; or where none spells out an acronym. None where it is left to the words.
        """
        if (spelled := spelled_out(self._base, self._records, question)) is not None:
            return Decision(tuple(spelled), reason=spelled_out)
        if origin := self._origins.asked(question):
            if told := self._origins.told(*origin):
                return Decision((told[0],), (told[1],), self._origins.told)
            return None if origin[0].kind is Kind.PARTNER else Decision(reason=self._origins.asked)
        rules = ((decides(question), decides) for decides in self._rules)
        return next((decided._replace(reason=by) for decided, by in rules if decided), None)

    def _denied(self, question: Question) -> Decision | None:
        """What denies a claim of how far a thing is."""
        return self.mistaken(question) if question.is_yes_no else None
