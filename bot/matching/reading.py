"""Reads the names of a base into numbers: the first step of building an index."""

from array import array
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from bot.matching.fold import ranked, written

ACRONYM_LETTERS = range(2, 7)


@dataclass(frozen=True, slots=True)
class Reading:
    """Names in the order of entity id and name; those without a letter or digit left out.

    Attributes:
        ids: entity ids, sorted.
        names: the names as given.
        entities: each name's entity, as a place in `ids`.
        words: the words of all names one after the other, as places in `counts`.
        starts: where each name's words begin in `words`, and where the last ones end.
        counts: each word, in the order of first use, and how many entities have it.
        acronyms: words that only occur as short runs of capitals.
    """

    ids: list[str]
    names: list[str]
    entities: "array[int]"
    words: "array[int]"
    starts: "array[int]"
    counts: Mapping[str, int]
    acronyms: Collection[str]


def read(pairs: Iterable[tuple[str, str]]) -> Reading:
    """Fold (entity id, name) pairs; the same pair twice counts once."""
    ids: list[str] = []
    names: list[str] = []
    entities, places, starts = array("I"), array("I"), array("I", [0])
    number: dict[str, int] = {}
    counts, counted = array("I"), array("I")  # by word: entities, the last one of them
    capitals: set[str] = set()
    others: set[str] = set()
    for entity, name in sorted({(entity, name) for entity, name in pairs}):
        folded, runs = written(name)
        if not folded:
            continue
        if not ids or ids[-1] != entity:
            ids.append(entity)
        # Among capitals throughout, an acronym cannot be told from a word.
        shouted = len(runs) > 1 and name.isupper()
        for word, run in zip(folded, runs, strict=True):
            place = number.get(word)
            if place is None:
                place = number.setdefault(ranked(word), len(number))
                if place == len(counts):
                    counts.append(0)
                    counted.append(0)
            if counted[place] != len(ids):
                counted[place] = len(ids)
                counts[place] += 1
            places.append(place)
            if word in others:
                continue
            if shouted or not run.isupper() or len(word) not in ACRONYM_LETTERS:
                others.add(word)
            else:
                capitals.add(word)
        names.append(name)
        entities.append(len(ids) - 1)
        starts.append(len(places))
    counts_of = dict(zip(number, counts, strict=True))
    return Reading(ids, names, entities, places, starts, counts_of, capitals - others)
