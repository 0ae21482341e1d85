"""How much a fact base holds."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.facts.base import FactBase
from bot.facts.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Summary:
    """The size of a fact base.

    Attributes:
        version: The base's version.
        kinds: How many entities are found under each kind; one with two kinds counts in both.
        entities: How many entities there are, each counted once.
        manifold: How many of them have more than one kind.
        facts: How many facts.
        relations: How many relations.
        quotes: How many quotes each source lends, by its id, repeated ones included.
        distinct: How many different quotes each source lends, by its id.
    """

    version: str
    kinds: Mapping[Kind, int]
    entities: int
    manifold: int
    facts: int
    relations: int
    quotes: Mapping[str, int]
    distinct: Mapping[str, int]


def summary(base: FactBase) -> Summary:
    """Count what ``base`` holds."""
    entities = base.entities.values()
    kinds = Counter(kind for entity in entities for kind in entity.kinds)
    quotes = [(quote.source, quote.text) for _, _, quote in base.quotes()]
    used = Counter(source for source, _ in quotes)
    distinct = Counter(source for source, _ in set(quotes))
    return Summary(
        version=base.version,
        kinds={kind: kinds[kind] for kind in Kind},
        entities=len(entities),
        manifold=sum(len(entity.kinds) > 1 for entity in entities),
        facts=sum(len(entity.facts) for entity in entities),
        relations=sum(len(entity.relations) for entity in entities),
        quotes={source: used[source] for source in base.sources},
        distinct={source: distinct[source] for source in base.sources},
    )
