"""A statement while it is read: its words, and which of them no part of it has taken yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answering.words.terms import Term
from bot.checking.statements.names import Place
from bot.checking.statements.reading import Part, PartKind
from bot.checking.words.cues import Spans
from bot.matching.fold import Word

_NO_TERMS: frozenset[Term] = frozenset()


@dataclass(slots=True)
class Draft:
    """A statement while it is read.

    Attributes:
        text: The statement.
        language: The BCP 47 tag of its language.
        words: Its folded words, and where they stand.
        folded: The same words without their places.
        spans: Its cues.
        free: For each word, whether no part has taken it yet.
    """

    text: str
    language: str
    words: Sequence[Word]
    folded: Sequence[str]
    spans: Spans
    free: list[bool]

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
