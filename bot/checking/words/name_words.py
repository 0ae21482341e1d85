"""The words of which names are made, and how much of a name the words of a text tell."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from functools import cache

from bot.answering.records.postings import Numbers, packed
from bot.answering.words.language import SPOKEN, is_small
from bot.answering.words.lexicons import lexicons
from bot.answering.words.stemming import stem_term
from bot.answering.words.terms import Term
from bot.facts import Entity, FactBase
from bot.matching.fold import folded_words

BY_NOTION = 0.6
"""What another word for the same notion tells of a word of a name."""

Told = Mapping[int, float]
"""The words of names that a text tells, by their numbers, and how much each of them weighs."""

Words = tuple[frozenset[Term], ...]


class NameWords:
    """The words of each entity's names, each with its weight: the fewer bear it, the more.

    Inverse document frequency (Spärck Jones, 1972), an entity's names being one document.
    """

    def __init__(self, base: FactBase, known: Iterable[Term] = ()) -> None:
        """Weigh the names of a fact base; a term that is one of ``known`` is the same object."""
        meaning = cache(_meaning)
        named = {e.id: dict.fromkeys(_words(e, meaning)) for e in base.entities.values()}
        held = Counter(
            term for names in named.values() for term in frozenset[Term]().union(*sum(names, ()))
        )
        rarities = {term: math.log(1 + len(named) / count) for term, count in held.items()}
        numbers = Numbers[frozenset[Term]]()
        numbered = {
            entity_id: [tuple(map(numbers.__getitem__, name)) for name in names]
            for entity_id, names in named.items()
        }
        weights = [min(map(rarities.__getitem__, word)) for word in numbers.known]
        self._weights = weights
        places: dict[tuple[int, ...], tuple[int, ...]] = {}  # most words stand in one or two
        self._names = {
            entity_id: (
                tuple(sum(map(weights.__getitem__, name)) for name in names),
                _holding(names, places),
            )
            for entity_id, names in numbered.items()
        }
        same = {term: term for term in known}
        by_term: dict[Term, list[int]] = defaultdict(list)
        for word, number in numbers.items():
            for term in word:
                by_term[same.get(term, term)].append(number)
        self._by_term = packed(by_term)

    def told(self, said: Iterable[Term]) -> Told:
        """The words of all names that are told by what the words of a text stand for."""
        weights = self._weights
        found: dict[int, float] = {}
        for term in said:
            numbers = self._by_term.get(term)
            if numbers is None:
                continue
            if term[0] in SPOKEN:
                for number in numbers:
                    found[number] = weights[number]
            else:
                for number in numbers:
                    found.setdefault(number, BY_NOTION * weights[number])
        return found

    def share(self, entity_id: str, told: Told) -> float:
        """How much is told of that name of an entity of which most is, 0 to 1."""
        wholes, holding = self._names[entity_id]
        gains: dict[int, float] = {}
        for number in told.keys() & holding.keys():  # most names hold none of them
            for name in holding[number]:
                gains[name] = gains.get(name, 0.0) + told[number]
        # Rounded, for sums in another order differ in their last digits.
        return round(max([gain / wholes[name] for name, gain in gains.items()], default=0.0), 9)


def _holding(
    names: Sequence[Sequence[int]], same: MutableMapping[tuple[int, ...], tuple[int, ...]]
) -> Mapping[int, Sequence[int]]:
    """For each word, the indexes of the names that hold it, as often as each does.

    Equal ones are ``same`` for all words of all names.
    """
    found: dict[int, tuple[int, ...]] = {}
    for at, name in enumerate(names):
        for number in name:
            found[number] = (*found.get(number, ()), at)
    return {number: same.setdefault(held, held) for number, held in found.items()}


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
