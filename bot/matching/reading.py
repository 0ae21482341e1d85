"""Reads the names of a base into numbers: the first step of building an index."""

import re
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.matching.fold import plain, plain_runs, ranked, written

ACRONYM_LETTERS = range(2, 7)

AT_A_TIME = 1_000
"""Names that are folded together."""

_CAPITALS = re.compile(r"[A-Z][A-Z0-9]|[0-9][A-Z]")
"""In a plain text: a capital beside another one or a digit."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Names in the order given; those without a letter or digit left out.

    Attributes:
        ids: the entity ids, in the order of first use.
        names: the names as given.
        entities: each name's entity, as a place in `ids`.
        words: the words of all names one after the other, as places in `vocabulary`.
        starts: where each name's words begin in `words`, and where the last ones end.
        vocabulary: each word, in the order of first use.
        acronyms: words that only occur as short runs of capitals.
    """

    ids: Sequence[str]
    names: Sequence[str]
    entities: "array[int]"
    words: "array[int]"
    starts: "array[int]"
    vocabulary: Sequence[str]
    acronyms: Collection[str]


class _Places(dict[str, int]):
    """Each word as it may be written -> its place; `words` has it without an ordinal's ending."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def __missing__(self, word: str) -> int:
        plain = ranked(word)
        if plain != word:
            place = self[plain]
        else:
            place = len(self.words)
            self.words.append(word)
        self[word] = place
        return place


def read(pairs: Iterable[tuple[str, str]]) -> Reading:
    """Fold (entity id, name) pairs."""
    names: list[str] = []
    entities, places, starts = array("I"), array("I"), array("I", [0])
    number: dict[str, int] = {}
    known = _Places()
    place_of = known.__getitem__
    capitals: set[int] = set()
    others: set[int] = set()
    for entity, name, plainly in _folded(pairs):
        folded, runs = (plainly, None) if plainly is not None else written(name)
        if not folded:
            continue
        own = list(map(place_of, folded))
        places.extend(own)
        starts.append(len(places))
        names.append(name)
        entities.append(number.setdefault(entity, len(number)))
        # Among capitals throughout, an acronym cannot be told from a word.
        if (len(own) > 1 and name.isupper()) or not (runs or _CAPITALS.search(name)):
            others.update(own)
            continue
        for place, word, run in zip(own, folded, runs or plain_runs(name), strict=True):
            short = len(word) in ACRONYM_LETTERS and run.isupper()
            (capitals if short else others).add(place)
    words = known.words
    acronyms = {words[place] for place in capitals - others}
    return Reading(list(number), names, entities, places, starts, words, acronyms)


def _folded(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, list[str] | None]]:
    """Pairs with the words of those names that can be folded many at a time."""
    pairs = iter(pairs)
    while some := [*islice(pairs, AT_A_TIME)]:
        for (entity, name), folded in zip(some, plain([name for _, name in some]), strict=True):
            yield entity, name, folded
