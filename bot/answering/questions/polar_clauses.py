"""Clauses of a sentence that ask for a yes or no: "how big is it and is it private"."""

from collections.abc import Collection, Sequence

from bot.answering.questions.yes_or_no import inverted_in, is_inverted
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
        phrases = (one for one in readings if YES_NO in one.terms and one.first < one.last)
        self._opened = {phrase.first for phrase in phrases}  # "est-ce que"
        self._phrases = {one.first: one for one in readings}

    def shared(self, start: int, first: int) -> str:
        """What the end of the sentence says of the same subject, as a question of its own.

        "Is the fund big and run by Huawei" asks "is it run by Huawei" too. Nothing where it is
        no such end.

        Args:
            start: Where the question before begins.
            first: Where the end of the sentence begins, behind what joins it.
        """
        known = function_words()
        copula = known.copula | known.plural_copula
        end = len(self._found)
        if not self._says_more(first, end):
            return ""
        rest = self._text(first, end)
        if self._found[start].text in copula and self._is_fronted(start, first):
            several = self._found[start].text in known.plural_copula
            return f"{self._text(start, start + 1)} {'they' if several else 'it'} {rest}"
        asked = inverted_in(self._text(start, first))
        return f"{asked} {rest}" if asked.partition("-")[0].casefold() in copula else ""

    def _says_more(self, first: int, end: int) -> bool:
        """Whether a stretch begins as what is said of a thing does: "in May", "led by Chen"."""
        known = function_words()
        placing = known.site_preposition | known.month_preposition - known.genitive_preposition
        if end - first > 1 and self._found[first].text in placing:
            return True
        phrase = self._phrases.get(first)
        if not phrase or first + 1 == end:
            return False
        following = {word.text for word in self._found[first + 1 : phrase.last + 2]}
        sections = {section for section, _ in phrase.terms}
        done = _HELD in phrase.terms or not _DONE.isdisjoint(sections)
        by = "types" not in sections and not known.agentive_preposition.isdisjoint(following)
        return by or (done and not placing.isdisjoint(following))

    def begins(self, first: int, end: int) -> bool:
        """Whether a stretch, behind what joins it to the one before, is such a clause.

        "Et la ligue finit-elle", but not "et chinoises se sont-elles", which goes on with a noun.
        """
        if end - first < _WHOLE:
            return False
        whole = self._is_named(first) or self._found[first].text in function_words().article
        return self._is_fronted(first, first + 2) or (whole and self.asks(first, end))

    def asks(self, first: int, end: int) -> bool:
        """Whether a verb stands before its subject in a stretch: "is it", "est-il"."""
        if self._is_fronted(first, end):
            return True
        return first < end and is_inverted(self._text(first, end))

    def _is_fronted(self, first: int, end: int) -> bool:
        """Whether a stretch begins with a verb and its subject."""
        known = function_words()
        verb, *subject = (word.text for word in self._found[first : min(first + 2, end)])
        if first in self._opened or verb in known.doing_auxiliary:
            return True
        if verb in known.fronted_auxiliary:
            return self._is_named(first + 1) or not known.subject.isdisjoint(subject)
        return is_inverted(self._text(first, min(first + 2, end)))

    def _is_named(self, at: int) -> bool:
        """Whether a word is written as a name is."""
        return at < len(self._found) and self._sentence[self._found[at].start].isupper()

    def _text(self, first: int, end: int) -> str:
        return self._sentence[self._found[first].start : self._found[end - 1].end]


def next_of(places: Collection[int], at: int, end: int) -> int:
    """The first of some places behind one, or the end."""
    return min((place for place in places if place > at), default=end)
