"""Names typed with something beside them: the sort of thing that it is, or the place it is in."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from bot.answering.records.record import PLACES
from bot.answering.records.role_sets import HOLDING
from bot.answering.words.others import names_another
from bot.answering.words.sort_words import sort_of, sort_words
from bot.facts import Entity, FactBase, Role
from bot.matching import NameIndex, normalise
from bot.matching.function_words import function_words

MAX_WORDS = 12
"""Words of what is taken apart; an ideograph is one."""

WITHIN = HOLDING | {Role.NAMESAKE}
"""What ties a thing to a place that it is in, or has in its name."""


class CompoundNames:
    """Takes apart what is more than one name of one fact base."""

    def __init__(self, base: FactBase, index: NameIndex) -> None:
        """Build from a fact base and its names."""
        self._base = base
        self._index = index

    def is_another(self, text: str) -> bool:
        """Whether what no source speaks of is named in full: Nanjing, the US Congress."""
        words = _words(text)
        another = names_another(words) or names_another(_without_small(words))
        return another and not self._index.exactly(text)

    def of_sort(self, text: str) -> Sequence[Entity]:
        """All things of the sort that a text is a word for, which no name is: "universities"."""
        words = _without_small(_words(text))
        types = sort_of(words)
        if not types or self._index.exactly(text):
            return ()
        return [entity for entity in self._base.entities.values() if entity.type in types]

    def of_its_sort(self, text: str) -> Entity | None:
        """What is named in full beside words for what it is: "Huawei Group", "tỉnh Quảng Tây"."""
        words = _words(text)
        found = {}
        for sort, name in _cuts(words):
            types = sort_words().get(" ".join(_without_small(sort)), frozenset())
            entity = self._named(name) if types else None
            if entity and entity.type in types:
                found[entity.id] = entity
        return next(iter(found.values())) if len(found) == 1 else None

    def in_a_row(self, text: str) -> Sequence[Entity]:
        """The things that a text names one after the other, if it holds nothing else."""
        words = _words(text)
        row: list[Entity] = []
        while words:
            lengths = range(len(words), 0, -1)
            named = ((self._named(words[:length]), length) for length in lengths)
            entity, length = next((found for found in named if found[0]), (None, 0))
            if entity is None:
                return ()
            row.append(entity)
            words = words[length:]
        return tuple({entity.id: entity for entity in row}.values())

    def innermost(self, row: Sequence[Entity]) -> Entity | None:
        """The one of several places that is in all others, or else the one that they are in.

        As in "Nanning, Guangxi" or "Greater Bay Area (Hong Kong, Macau)". Not a thing in a place:
        a fund of China is another one than a fund in China.
        """
        if len(row) < 2 or any(place.type not in PLACES for place in row):  # noqa: PLR2004
            return None
        around = {place.id: self._around(place) for place in row}
        for place in row:
            others = around.keys() - {place.id}
            if others <= around[place.id]:
                return place
        for place in row:
            others = around.keys() - {place.id}
            if all(place.id in around[other] for other in others):
                return place
        return None

    def _around(self, entity: Entity) -> AbstractSet[str]:
        """The ids of what a place is in, and of what that is in."""
        found: set[str] = set()
        left = [entity]
        while left:
            for relation in left.pop().relations:
                target = relation.target
                if relation.role in WITHIN and target not in found:
                    found.add(target)
                    left.append(self._base.entities[target])
        return found

    def _named(self, words: Sequence[str]) -> Entity | None:
        """The only thing of which this is a name in full."""
        whole = self._index.exactly(" ".join(words))
        ids = whole or self._index.exactly(" ".join(_without_small(words)))
        return self._base.entities[ids[0]] if len(ids) == 1 else None


def _cuts(words: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """The ways to take words for a sort, before or behind, and a name."""
    for cut in range(1, len(words)):
        yield words[:cut], words[cut:]
        yield words[cut:], words[:cut]


def _words(text: str) -> Sequence[str]:
    """The words of a text; none of a long one, which is no name."""
    words = normalise(text).split()
    return words if len(words) <= MAX_WORDS else ()


def _without_small(words: Sequence[str]) -> Sequence[str]:
    """Words without small ones at either end, as in "the BRI", "province du Guangxi"."""
    small = function_words()
    big = [at for at, word in enumerate(words) if word not in small]
    return words[big[0] : big[-1] + 1] if big else words
