"""What the sources set against each other: more of one thing here, more of another there."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.answering.records.record import PLACES, Record
from bot.answering.records.texts import terms
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import Term
from bot.facts import FactBase, Type
from bot.matching.fold import folded_words

_MAKERS = frozenset({("types", Type.COMPANY), ("concepts", "provider")})
"""Who makes a thing may be called a firm or a provider: that tells none from the other."""

_Clauses = list[tuple[frozenset[str], frozenset[Term]]]
"""The places that each clause of a quote names, and what only its words stand for."""


_NamesIn = Callable[[Sequence[str]], Iterator[tuple[int, int, Sequence[str]]]]
"""Finds the names in folded words, with where each stands and whose it is."""


class Side(NamedTuple):
    """What the sources say of one place, and of others alone."""

    own: frozenset[Term]
    others: frozenset[Term]

    def lacks(self, held: frozenset[Term]) -> bool:
        """Whether a word tells of the others alone."""
        return not held.isdisjoint(self.others) and held.isdisjoint(self.own)


class Contrasts:
    """The sentences of one fact base that set places against each other."""

    def __init__(self, base: FactBase, records: Sequence[Record], named: _NamesIn) -> None:
        """Read the quotes of a base.

        Args:
            base: The fact base.
            records: All its statements.
            named: What finds the names that a text holds in full; see `Records.exact_names`.
        """
        self._base = base
        self._named = named
        quotes = (quote for record in records for quote in record.statement.quotes)
        texts = {q.text: base.sources[q.source].language for q in quotes}
        clauses = {text: self._clauses(language, text) for text, language in texts.items()}
        told = {text: found for text, found in clauses.items() if len(found) > 1}
        self._told = {  # who says so, and of what, is no part of it
            text: found
            for text, found in told.items()
            if not any(one in text for one in told if one != text)
        }

    def sides(self, asked: frozenset[str], texts: Collection[str] | None) -> Iterator[Side]:
        """What clauses of some quotes, or of what they are taken from, say of a place and others.

        Args:
            asked: The place.
            texts: The quotes; None for all there are.
        """
        for told, clauses in self._told.items() if len(asked) == 1 else ():
            if texts is None or any(text in told or told in text for text in texts):
                own = [held for places, held in clauses if places == asked]
                others = [held for places, held in clauses if not places <= asked]
                if own and others:
                    yield Side(frozenset().union(*own), frozenset().union(*others))

    def are_of_others(
        self,
        asked: frozenset[str],
        words: Iterable[frozenset[Term]],
        texts: Collection[str] | None = None,
    ) -> bool:
        """Whether one of some words tells of another place than the one of which it is said.

        "In Pakistan there are more service companies, while in China there are more providers":
        that Pakistan has the providers is none of it.

        Args:
            asked: The place.
            words: What they stand for, those of phrases each by itself.
            texts: The quotes that tell; None for whatever the sources set against each other.
        """
        sides = [*self.sides(asked, texts)]
        return bool(sides) and any(side.lacks(held) for held in telling(words) for side in sides)

    def _clauses(self, language: str, text: str) -> _Clauses:
        """The clauses of a text that name places, each with what none of the others says."""
        found: _Clauses = []
        parts = _contrast().split(text)
        for part in parts if len(parts) > 1 else ():
            folded = folded_words(part)
            named = (i for _, _, owners in self._named(folded) for i in owners)
            places = frozenset(i for i in named if self._base.entities[i].type in PLACES)
            if places:
                found.append((places, frozenset(terms(language, folded))))
        return [
            (places, held.difference(*(other for _, other in found if other is not held)))
            for places, held in found
        ]


def telling(words: Iterable[frozenset[Term]]) -> Iterator[frozenset[Term]]:
    """Those of some words that tell more than who makes a thing."""
    return (held for held in words if held.isdisjoint(_MAKERS))


@lru_cache(maxsize=1)
def _contrast() -> re.Pattern[str]:
    """What stands between two clauses: a word such as "while"."""
    known = "|".join(map(re.escape, sorted(function_words().contrasting_conjunction)))
    return re.compile(rf"[,;]?\s+(?:{known})\b", re.IGNORECASE)
