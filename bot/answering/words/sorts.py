"""Words beside a name that tell what sort of thing bears it: a group, a province, a Mr."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from bot.facts.document import document
from bot.facts.vocabulary import Type
from bot.matching import normalise


@lru_cache(maxsize=1)
def sort_words() -> Mapping[str, frozenset[Type]]:
    """Folded words -> the types of things that are called so, in the languages of names."""
    data: Any = document((files("bot.answering.words") / "sorts.yaml").read_text("utf-8"))
    types: dict[str, set[Type]] = {}
    for key, phrases in data.items():
        for phrase in phrases:
            types.setdefault(normalise(phrase), set()).add(Type(key))
    return {phrase: frozenset(found) for phrase, found in types.items()}
