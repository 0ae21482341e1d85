"""Names that a source writes for something else, and that mean it in its texts only."""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Mapping, Sequence

from bot.facts import FactBase
from bot.facts.entity import NAME_LANGUAGES
from bot.matching import normalise

Slip = tuple[str, str]
"""The ids of that whose own name it is, and of what a source means by it."""


class Slips:
    """Knows whose names the sources write for what else, and which sources do.

    Where a quote that is marked to refer to a region has the name of a city in its place, and
    the region shares that name, it is a slip of that source.

    Attributes:
        sources: The ids of the sources that have each slip.
    """

    def __init__(self, base: FactBase) -> None:
        owners: dict[str, set[str]] = defaultdict(set)
        for entity in base.entities.values():
            for language in NAME_LANGUAGES:
                owners[normalise(entity.names.get(language))].add(entity.id)
        shared: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for entity in base.entities.values():
            for alias in map(normalise, entity.shared_aliases):
                for owner in owners.get(alias, ()):
                    if owner != entity.id:
                        shared[entity.id][owner].add(alias)
        found: dict[Slip, set[str]] = defaultdict(set)
        for _, _, quote in base.quotes() if shared else ():
            for owner, names in shared.get(quote.refers_to or "", {}).items():
                text = f" {normalise(quote.text)} "
                if any(f" {name} " in text for name in names):
                    found[owner, quote.refers_to or ""].add(quote.source)
        self.sources: Mapping[Slip, Collection[str]] = dict(found)

    def of(self, ids: Iterable[str]) -> Sequence[Slip]:
        """The slips of a name, by the ids of those that bear it."""
        borne = set(ids) if self.sources else set[str]()
        return [slip for slip in self.sources if borne.issuperset(slip)]

    def is_of_another(self, made: Iterable[Slip], told: Container[str], source: str) -> bool:
        """Whether a passage tells of what a name means by a slip that its source does not make.

        "Guangzhou" may be Guangxi where the one source tells of it that writes it so.

        Args:
            made: The slips of the names of a statement; of most there are none.
            told: The ids of the entities of which the passage tells.
            source: The id of its source.
        """
        return any(
            meant in told and owner not in told and source not in self.sources[owner, meant]
            for owner, meant in made
        )

    def meant(self, ids: Sequence[str], beside: Iterable[Sequence[str]]) -> Sequence[str]:
        """Those whom a name can mean: not what a statement calls by a name of its own as well.

        Args:
            ids: The ids of those that bear the name.
            beside: The same of each other name of the statement.
        """
        others = list(beside)
        for owner, other in self.of(ids):
            if any(other in named and owner not in named for named in others):
                ids = [one for one in ids if one != other]
        return ids
