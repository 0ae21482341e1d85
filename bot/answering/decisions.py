"""The statements that decide a question by their typed values and roles alone."""

from bot.answering.claims.decision import Decision
from bot.answering.claims.origins import Origins
from bot.answering.claims.wrong_posts import WrongPosts
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
        self._wrong_posts = wrong_posts

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
        misplaced = self._wrong_posts.misplaced(question)
        return misplaced._replace(reason=self._wrong_posts.misplaced) if misplaced else None
