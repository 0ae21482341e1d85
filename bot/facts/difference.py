"""What changed from one fact base to the next."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.facts.base import FactBase
from bot.facts.courtesy import politely
from bot.facts.entity import Entity
from bot.facts.source import Source


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed; entities and sources by their ids, in the order of the ids.

    Attributes:
        before: The version of the old base.
        after: The version of the new one.
        added: Ids that are new.
        changed: Ids whose file now says something else.
        removed: Ids that are gone.
    """

    before: str
    after: str
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """True where both bases say the same."""
        return self.before == self.after


def difference(old: FactBase, new: FactBase) -> Difference:
    """Compare two fact bases."""
    before, after = _items(old), _items(new)
    both = sorted(before.keys() & after.keys())
    return Difference(
        before=old.version,
        after=new.version,
        added=tuple(sorted(after.keys() - before.keys())),
        changed=tuple(each for each in politely(both) if before[each] != after[each]),
        removed=tuple(sorted(before.keys() - after.keys())),
    )


def _items(base: FactBase) -> Mapping[str, Entity | Source]:
    """Everything that has a file; no id belongs to two."""
    return {**base.entities, **base.sources}
