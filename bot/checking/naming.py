"""The words of which names are made, and how much of a name the words of a text tell."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import repeat
from operator import mul

from bot.answering.language import SPOKEN, is_small
from bot.answering.lexicons import lexicons
from bot.answering.stemming import stem_term
from bot.answering.terms import Term
from bot.facts import Entity, FactBase
from bot.matching.fold import folded_words

BY_NOTION = 0.6
"""What another word for the same notion tells of a word of a name."""

Told = Mapping[int, float]
"""The words of names that a text tells, by their numbers, and how much of each."""

Words = tuple[frozenset[Term], ...]


class NameWords:
    """The words of each entity's names, each with its weight: the fewer bear it, the more.

    Inverse document frequency (Spärck Jones, 1972), an entity's names being one document.
    """

    def __init__(self, base: FactBase) -> None:
        meaning = cache(_meaning)
        named = {e.id: dict.fromkeys(_words(e, meaning)) for e in base.entities.values()}
        held = Counter(
            term for names in named.values() for term in frozenset[Term]().union(*sum(names, ()))
        )
        weights = {term: math.log(1 + len(named) / count) for term, count in held.items()}
        numbers: dict[frozenset[Term], int] = {}
        self._names: dict[str, list[tuple[Sequence[int], Sequence[float], float]]] = {}
        for entity_id, names in named.items():
            numbered = [[numbers.setdefault(word, len(numbers)) for word in name] for name in names]
            weighed = [[min(weights[term] for term in word) for word in name] for name in names]
            self._names[entity_id] = [
                (name, told, sum(told)) for name, told in zip(numbered, weighed, strict=True)
            ]
        self._numbers = {
            entity_id: frozenset(number for name, _, _ in weighed for number in name)
            for entity_id, weighed in self._names.items()
        }
        by_term: dict[Term, list[int]] = defaultdict(list)
        for word, number in numbers.items():
            for term in word:
                by_term[term].append(number)
        self._by_term = dict(by_term)

    def told(self, said: Iterable[Term]) -> Told:
        """The words of all names that are told by what the words of a text stand for."""
        found: dict[int, float] = {}
        for term in said:
            numbers = self._by_term.get(term)
            if numbers is None:
                continue
            if term[0] in SPOKEN:
                found |= dict.fromkeys(numbers, 1.0)
            else:
                for number in numbers:
                    found.setdefault(number, BY_NOTION)
        return found

    def share(self, entity_id: str, told: Told) -> float:
        """How much is told of that name of an entity of which most is, 0 to 1."""
        numbers = told.keys()
        best = 0.0
        if numbers.isdisjoint(self._numbers[entity_id]):
            return best
        for name, weights, total in self._names[entity_id]:
            if not numbers.isdisjoint(name):
                share = sum(map(mul, weights, map(told.get, name, repeat(0.0)))) / total
                best = max(best, share)
        return best


def _words(entity: Entity, meaning: Callable[[str, str], frozenset[Term]]) -> Iterator[Words]:
    """What each telling word of an entity's names in the languages of the base stands for."""
    named = [("en", entity.names.en), ("fr", entity.names.fr)]
    named += [("en", alias) for alias in entity.aliases]
    for language, name in named:
        telling = tuple(filter(None, [meaning(word, language) for word in folded_words(name)]))
        if len(telling) > 1:
            yield telling


def _meaning(word: str, language: str) -> frozenset[Term]:
    """The stems of a folded word, and the concepts that it stands for; nothing of a small word."""
    if is_small(word, language):
        return frozenset()
    concepts = {term for term in lexicons()[language].of_word(word) if term[0] == "concepts"}
    return frozenset({stem_term(word, "en"), stem_term(word, "fr"), *concepts})
