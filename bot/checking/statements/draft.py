"""A statement while it is read: its words, and which of them no part of it has taken yet."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from bot.answering.words.marks import marked
from bot.answering.words.terms import Term
from bot.checking.statements.names import Place
from bot.checking.statements.reading import Part, PartKind
from bot.checking.words.cues import Cues, Spans, whole_words
from bot.checking.words.exceptives import with_exceptives
from bot.checking.words.marks import as_typed
from bot.matching.fold import Word, words

MAX_WORDS = 120
"""As many words of one statement as are read."""

_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
"""Combining marks, letters among them, which people heap on letters to hide a word."""

_NO_TERMS: frozenset[Term] = frozenset()


@dataclass(slots=True)
class Draft:
    """A statement while it is read.

    Attributes:
        text: The statement.
        language: The BCP 47 tag of its language.
        words: Its folded words, and where they stand.
        folded: The same words without their places.
        typed: The same as `marked` gives them.
        spans: Its cues.
        free: For each word, whether no part has taken it yet.
    """

    text: str
    language: str
    words: Sequence[Word]
    folded: Sequence[str]
    typed: Sequence[str]
    spans: Spans
    free: list[bool]

    @classmethod
    def of(cls, text: str, language: str, cue: Cues) -> Self:
        """The words of a statement, those in full that are short for several, and its cues.

        Args:
            text: The statement.
            language: The BCP 47 tag of its language.
            cue: The cue words of that.
        """
        written = words(text if text.isascii() else _MARKS.sub("\u200b", text))[:MAX_WORDS]
        folded = cue.in_full([word.text for word in written])
        found = [
            word if full == word.text else word._replace(text=full)
            for word, full in zip(written, folded, strict=True)
        ]
        typed = [marked(text[word.start : word.end]) for word in found] if cue.spelt else []
        told = as_typed(cue.find(folded, whole_words(text, found)), folded, typed, cue.spelt)
        spans = with_exceptives(cue, text, found, told)
        return cls(text, language, found, folded, typed, spans, [True] * len(found))

    def is_free(self, first: int, last: int) -> bool:
        """Whether no part has taken any of some words yet."""
        return all(self.free[first : last + 1])

    def take(self, first: int, last: int) -> None:
        """Mark some words as taken."""
        self.free[first : last + 1] = [False] * (last + 1 - first)

    def part(
        self,
        kind: PartKind,
        first: int,
        last: int,
        terms: frozenset[Term] = _NO_TERMS,
        *,
        parts: tuple[frozenset[Term], ...] = (),
        entities: tuple[str, ...] = (),
        place: Place | None = None,
    ) -> Part:
        """A part made of some words, which it takes; see `Part`."""
        self.take(first, last)
        text = " ".join(self.folded[first : last + 1])
        return Part(kind, text, first, last, terms, parts, entities, place)
