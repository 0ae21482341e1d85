"""The words of which names are made, and how much of a name the words of a text tell."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from bot.answering.records.postings import Numbers, packed
from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import stem_term
from bot.answering.words.terms import SMALL, Term
from bot.facts import SPOKEN, Entity, FactBase
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
        spoken = cache(_spoken)
        meaning = cache(lambda word, language: _meaning(word, language, spoken))
        numbers = Numbers[frozenset[Term]]()
        self._numbered = {
            entity.id: tuple(
                dict.fromkeys(
                    tuple(map(numbers.__getitem__, name)) for name in _words(entity, meaning)
                )
            )
            for entity in base.entities.values()
        }
        held = Counter[Term]()
        for names in self._numbered.values():
            own = set(chain.from_iterable(names))
            held.update(frozenset[Term]().union(*map(numbers.known.__getitem__, own)))
        count = len(self._numbered)
        rarities = {term: math.log(1 + count / bearing) for term, bearing in held.items()}
        self._weights = [min(map(rarities.__getitem__, word)) for word in numbers.known]
        self._weighed = cache(self._weigh)
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
        wholes, holding = self._weighed(entity_id)
        shared = told.keys() & holding.keys()
        if not shared:
            return 0.0  # as of most names
        gains: dict[int, float] = {}
        for number in shared:
            for name in holding[number]:
                gains[name] = gains.get(name, 0.0) + told[number]
        # Rounded, for sums in another order differ in their last digits.
        return round(max([gain / wholes[name] for name, gain in gains.items()]), 9)

    def _weigh(self, entity_id: str) -> tuple[Sequence[float], Mapping[int, Sequence[int]]]:
        """What each name of an entity weighs, and for each word the indexes of those with it.

        As often as each of them holds it.
        """
        names = self._numbered[entity_id]
        found: dict[int, tuple[int, ...]] = {}
        for at, name in enumerate(names):
            for number in name:
                found[number] = (*found.get(number, ()), at)
        return tuple([sum(map(self._weights.__getitem__, name)) for name in names]), found


def _words(entity: Entity, meaning: Callable[[str, str], frozenset[Term]]) -> Iterator[Words]:
    """What each telling word of an entity's names in the languages of the base stands for."""
    named = [("en", entity.names.en), ("fr", entity.names.fr)]
    named += [("en", alias) for alias in entity.aliases]
    for language, name in named:
        telling = tuple(filter(None, [meaning(word, language) for word in folded_words(name)]))
        if len(telling) > 1:
            yield telling


def _meaning(word: str, language: str, spoken: Callable[[str], frozenset[Term]]) -> frozenset[Term]:
    """The stems of a folded word, and the concepts that it stands for; nothing of a small word."""
    held = lexicons()[language].of_word(word)
    if SMALL in held:
        return frozenset()
    concepts = [term for term in held if term[0] == "concepts"]
    return spoken(word).union(concepts) if concepts else spoken(word)


def _spoken(word: str) -> frozenset[Term]:
    """The stems of a folded word in every language that is spoken."""
    return frozenset([stem_term(word, language) for language in SPOKEN])
