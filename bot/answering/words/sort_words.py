"""Words beside a name that tell what sort of thing bears it: a group, a province, a Mr."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from bot.answering.words.stems import STEMMED, stemmed
from bot.facts.document import document
from bot.facts.vocabulary import Type
from bot.matching import normalise


@lru_cache(maxsize=1)
def sort_words() -> Mapping[str, frozenset[Type]]:
    """Folded words -> the types of things that are called so, in the languages of names."""
    data: Any = document((files("bot.answering.words") / "sort_words.yaml").read_text("utf-8"))
    types: dict[str, set[Type]] = {}
    for key, phrases in data.items():
        for phrase in phrases:
            types.setdefault(normalise(phrase), set()).add(Type(key))
    return {phrase: frozenset(found) for phrase, found in types.items()}


def sort_of(words: Sequence[str]) -> frozenset[Type]:
    """The types of things that folded words are a word for, in the singular or the plural."""
    found = sort_words().get(" ".join(words))
    if found is not None:
        return found
    forms = (_by_stems(language).get(" ".join(stemmed(words, language))) for language in STEMMED)
    return next(filter(None, forms), frozenset())


@lru_cache(maxsize=len(STEMMED))
def _by_stems(language: str) -> Mapping[str, frozenset[Type]]:
    """The same, by the stems that words have in a language."""
    table = sort_words().items()
    return {" ".join(stemmed(phrase.split(), language)): types for phrase, types in table}
