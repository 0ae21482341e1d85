"""Clauses of a sentence that ask for a yes or no: "how big is it and is it private"."""

from collections.abc import Sequence

from bot.answering.questions.yes_or_no import inverted_in
from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import YES_NO
from bot.matching.fold import Word

_WHOLE = 3
"""So many words, a verb, its subject and what it says, are a question: "is it" is a tag."""

_DONE = frozenset({"roles", "statuses"})
"""Sections of what is done, or has come to be."""

_HELD = ("concepts", "hold")


class PolarClauses:
    """Finds the clauses of one sentence that ask for a yes or no."""

    def __init__(self, sentence: str, found: Sequence[Word], readings: Sequence[Reading]) -> None:
        self._sentence = sentence
        self._found = found
        self._phrases = {one.first: one for one in readings}

    def shared(self, start: int, first: int) -> str:
        """What the end of a sentence, from a word on, says of the same subject, as a question.

        "Is the fund big and run by Huawei" asks "is it run by Huawei" too. Empty for other ends.
        """
        known, verb = function_words(), self._found[start].text
        end = len(self._found)
        if not self._says_more(first, end):
            return ""
        asked = inverted_in(self._text(start, first))
        if verb in known.copula | known.plural_copula and self._is_fronted(start, first):
            return (
                f"{verb} {'they' if verb in known.plural_copula else 'it'} {self._text(first, end)}"
            )
        is_so = asked.partition("-")[0].casefold() in known.copula | known.plural_copula
        return f"{asked} {self._text(first, end)}" if is_so else ""

    def _says_more(self, first: int, end: int) -> bool:
        """Whether a stretch begins as what is said of a thing does: "in May", "led by Chen"."""
        known, phrase = function_words(), self._phrases.get(first)
        placing = known.site_preposition | known.month_preposition - known.genitive_preposition
        if first + 1 >= end or phrase is None:
            return False
        behind = {word.text for word in self._found[first + 1 : phrase.last + 2]}
        sections = {section for section, _ in phrase.terms}
        done = _HELD in phrase.terms or not _DONE.isdisjoint(sections)
        by = "types" not in sections and not known.agentive_preposition.isdisjoint(behind)
        placed = self._found[first].text in placing
        return placed or by or (done and not placing.isdisjoint(behind))

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
