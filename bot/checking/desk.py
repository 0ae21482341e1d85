"""Answers and checks over one fact base, each with the help of the other."""

from threading import Lock

from bot.answering import Answerer, Ruling
from bot.answering.words.stems import stem_term
from bot.checking.checker import Checker
from bot.facts import FactBase
from bot.matching.remembered import forget


class Desk:
    """What answers questions and what checks messages: a question's claim is checked as well.

    Attributes:
        base: The fact base.
        answerer: Answers questions; one that takes something untrue for granted is answered with
            the statements that contradict it.
    """

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self.answerer = Answerer(base, self._rule)
        self._checker: Checker | None = None
        self._making = Lock()

    @property
    def checker(self) -> Checker:
        """Checks messages; made at the first use, for which every other thread waits."""
        with self._making:
            if self._checker is None:
                self._checker = Checker(self.base, self.answerer.records)
            return self._checker

    def prepare(self) -> None:
        """Read everything, so that neither the first question nor the first check waits for it.

        Meant for a worker thread, so that names are looked up while it runs.
        """
        self.answerer.prepare()
        self.checker.prepare()
        # The words of the sources that were read last are hardly those that people type first.
        stem_term.cache_clear()
        forget()

    def _rule(self, text: str, language: str) -> Ruling:
        return self.checker.rule(text, language)
