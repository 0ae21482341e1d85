"""A statement while it is read: its words, its clauses, and which words no part has taken."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.lexicons import lexicons
from bot.answering.words.marks import marked
from bot.answering.words.terms import Term
from bot.checking.statements.names import Place
from bot.checking.statements.reading import Part, PartKind
from bot.checking.values.value import Value
from bot.checking.words.cues import Cues, Spans
from bot.checking.words.elisions import whole_words
from bot.checking.words.exceptives import with_exceptives
from bot.checking.words.marks import as_typed
from bot.matching.fold import Word, words
from bot.matching.remembered import remembered

MAX_WORDS = 120
"""As many words of one statement as are read."""

_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
"""Combining marks, letters among them, which people heap on letters to hide a word."""

_NO_TERMS: frozenset[Term] = frozenset()

_BREAKS = frozenset(",;:()–—·•|\n，；：（）、")
_LONGEST_LISTED = 2
"""Words of the longest name that counts as one of a list."""


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


def segments(
    draft: Draft, parts: Sequence[Part], valued: Sequence[Value], known: FunctionWords
) -> Iterator[int]:
    """The index of the first word of each clause, told by marks and by joining words.

    A word that joins two names, as in "between China and ASEAN", begins no clause, nor does a
    mark within a value, as in "45,000", or a word within a name, as in "Belt and Road".

    Args:
        draft: The statement.
        parts: Its parts, in order.
        valued: Its values.
        known: The function words of its language.
    """
    found = draft.words
    whole = [(value.first, value.last) for value in valued]
    whole += [(part.first, part.last) for part in parts if part.kind is PartKind.NAME]
    inside = {index for first, last in whole for index in range(first + 1, last + 1)}
    named = [part for part in parts if part.kind in (PartKind.NAME, PartKind.PLACE)]
    named = [part for part in named if part.last - part.first < _LONGEST_LISTED]
    between = {part.last + 1 for part in named} & {part.first - 1 for part in named}
    openers = known.clause_opener
    if found:
        yield 0
    for index in range(1, len(found)):
        if index in inside:
            continue
        gap = draft.text[found[index - 1].end : found[index].start]
        word = found[index].text
        parted = gap != " " and (_BREAKS.intersection(gap) or " - " in gap)
        joined = word in openers or (index not in between and _joins(word, draft.language))
        if parted or joined:
            yield index


@remembered(maxsize=1_024)
def _joins(word: str, language: str) -> bool:
    """Whether a folded word joins two things or clauses."""
    lexicon = lexicons().get(language)
    return lexicon is not None and ("joins", "") in lexicon.of_word(word)
