"""Phrases by their words, found wherever they stand in a text."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from bot.answering.words.lexicon import longest_by_first
from bot.matching.remembered import once

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases, and what each stands for; found wherever they stand in a text."""

    def __init__(self, known: Mapping[tuple[str, ...], set[T]]) -> None:
        self._known = {phrase: once(frozenset(meant)) for phrase, meant in known.items() if phrase}
        self._longest = longest_by_first(self._known)
        self._seconds = frozenset(phrase[1] for phrase in self._known if len(phrase) > 1)

    def of(self, phrase: tuple[str, ...]) -> frozenset[T]:
        """What one phrase stands for."""
        return self._known.get(phrase, frozenset())

    def add(self, words: Sequence[str], found: dict[T, list[tuple[int, int]]]) -> None:
        """Add to what each phrase in a text stands for where its first and last word stand."""
        for span, meanings in self.find(words):
            for meant in meanings:
                found[meant].append(span)

    def find(self, words: Sequence[str]) -> list[tuple[tuple[int, int], frozenset[T]]]:
        """The first and last word of each phrase in a text, and what it stands for."""
        count = len(words)
        found: list[tuple[tuple[int, int], frozenset[T]]] = []
        for first, longest in enumerate(map(self._longest.get, words)):
            if longest is None:
                continue
            if meant := self._known.get((words[first],)):
                found.append(((first, first), meant))
            if longest == 1 or first + 1 == count or words[first + 1] not in self._seconds:
                continue  # most words that begin longer phrases begin none here
            found += [
                ((first, end - 1), meant)
                for end in range(first + 2, min(first + longest, count) + 1)
                if (meant := self._known.get(tuple(words[first:end])))
            ]
        return found
