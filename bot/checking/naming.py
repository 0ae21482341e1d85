"""The words of which names are made, and how telling each of them is."""

import math
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

from bot.answering.language import is_small
from bot.answering.lexicon import Term, lexicons, stem_term
from bot.facts import Entity, FactBase
from bot.matching import normalise


def weighed_names(
    base: FactBase,
) -> dict[str, tuple[tuple[tuple[tuple[frozenset[Term], float], ...], float], ...]]:
    """The words of each entity's names, each with its weight: the fewer bear it, the more.

    Beside each name stands the weight of all its words.

    Inverse document frequency (Spärck Jones, 1972), an entity's names being one document.
    """
    meaning = cache(_meaning)  # one object for a word in all names
    words = {entity.id: tuple(_name_words(entity, meaning)) for entity in base.entities.values()}
    held = Counter(
        term for names in words.values() for term in {t for n in names for w in n for t in w}
    )
    weights = {term: math.log(1 + len(words) / count) for term, count in held.items()}
    return {
        entity: tuple(
            (name, sum(weight for _, weight in name))
            for name in (
                tuple((word, min(weights[term] for term in word)) for word in name)
                for name in dict.fromkeys(names)
            )
        )
        for entity, names in words.items()
    }


def _name_words(
    entity: Entity, meaning: Callable[[str, str], frozenset[Term]]
) -> Iterator[tuple[frozenset[Term], ...]]:
    """What each telling word of an entity's names in the languages of the base stands for."""
    named = [("en", entity.names.en), ("fr", entity.names.fr)]
    named += [("en", alias) for alias in entity.aliases]
    for language, name in named:
        telling = [word for word in normalise(name).split() if not is_small(word, language)]
        if len(telling) > 1:
            yield tuple(meaning(word, language) for word in telling)


def _meaning(word: str, language: str) -> frozenset[Term]:
    """The stems of a folded word, and the concepts that it stands for in a language."""
    concepts = {term for term in lexicons()[language].of_word(word) if term[0] == "concepts"}
    return frozenset({stem_term(word, "en"), stem_term(word, "fr"), *concepts})
