"""Clauses of a sentence that ask for a yes or no: "how big is it and is it private"."""

from collections.abc import Sequence

from bot.answering.questions.yes_or_no import inverted_in
from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import YES_NO
from bot.matching.fold import Word

_WHOLE = 3
"""So many words, a verb, its subject and what it says, are a question: "is it" is a tag."""


class PolarClauses:
    """Finds the clauses of one sentence that ask for a yes or no."""

    def __init__(self, sentence: str, found: Sequence[Word], readings: Sequence[Reading]) -> None:
        self._sentence = sentence
        self._found = found
        self._phrases = {one.first: one for one in readings}

    def begins(self, first: int, end: int) -> bool:
        """Whether a stretch, behind what joins it to the one before, is such a clause.

        "Et la ligue finit-elle", but not "et chinoises se sont-elles", which goes on with a noun.
        """
        if end - first < _WHOLE:
            return False
        whole = self._is_named(first) or self._found[first].text in function_words().article
        whole = whole and not self._ends_subject(first, end)
        return self._is_fronted(first, first + 2) or (whole and self.asks(first, end))

    def _ends_subject(self, first: int, end: int) -> bool:
        """Whether a stretch begins with the second of two who do something together.

        "Pourquoi la Chine et le Laos coopèrent-ils": one alone is no "ils".
        """
        plural = function_words().plural
        pronoun = inverted_in(self._text(first, end)).rpartition("-")[2].casefold()
        return pronoun in plural and self._found[first].text not in plural

    def asks(self, first: int, end: int) -> bool:
        """Whether a verb stands before its subject in a stretch: "is it", "est-il"."""
        return self._is_fronted(first, end) or bool(inverted_in(self._text(first, end)))

    def _is_fronted(self, first: int, end: int) -> bool:
        """Whether a stretch begins with a verb and its subject, or with "est-ce que"."""
        known, phrase = function_words(), self._phrases.get(first)
        verb, *subject = [word.text for word in self._found[first : min(first + 2, end)]] or [""]
        if verb in known.doing_auxiliary or (
            phrase and YES_NO in phrase.terms and phrase.last > first
        ):
            return True
        if verb in known.fronted_auxiliary:
            return self._is_named(first + 1) or not known.subject.isdisjoint(subject)
        return bool(inverted_in(self._text(first, min(first + 2, end))))

    def _is_named(self, at: int) -> bool:
        return at < len(self._found) and self._sentence[self._found[at].start].isupper()

    def _text(self, first: int, end: int) -> str:
        words = self._found[first:end]
        return self._sentence[words[0].start : words[-1].end] if words else ""
