"""Brings the names that were read into their final order and numbers."""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress, pairwise
from operator import ne

from bot.matching.reading import Reading
from bot.matching.texts import Texts


@dataclass(frozen=True, slots=True)
class Arranged:
    """Names by their words, then by entity, then as text; the same pair twice counts once.

    Nothing in it keeps a string alive that was read.

    A form is a sequence of words that one or more names fold to; its names are neighbours.

    Attributes:
        ids: the entity ids, sorted.
        vocabulary: the words, sorted.
        acronyms: for each word, whether it only occurs as a short run of capitals.
        counts: how many entities have each word in a name.
        words: the words of all forms one after the other, as places in `vocabulary`.
        starts: where each form's words begin in `words`, and where the last ones end.
        texts: the names as given.
        entities: each name's entity, as a place in `ids`.
        first: each form's first name, and after the last one the number of names.
    """

    ids: Texts
    vocabulary: Texts
    acronyms: bytearray
    counts: "array[int]"
    words: "array[int]"
    starts: "array[int]"
    texts: Texts
    entities: "array[int]"
    first: "array[int]"


def arrange(reading: Reading, *, large: bool) -> Arranged:
    """Sort what was read; with numpy if it is much."""
    ids, entity = _sorted(reading.ids)
    vocabulary, word = _sorted(reading.vocabulary)
    owners = array("I", map(entity.__getitem__, reading.entities))
    words = array("I", map(word.__getitem__, reading.words))
    starts, names = reading.starts, reading.names
    if large:
        from bot.matching.large import distinct_owners  # noqa: PLC0415 - numpy

        counts = distinct_owners(words, starts, owners, len(vocabulary))
    else:
        counts = _distinct_owners(words, starts, owners, len(vocabulary))
    keys = _keys(words, starts)
    order = sorted(range(len(names)), key=keys.__getitem__)
    texts = list(map(names.__getitem__, order))
    entities = array("I", map(owners.__getitem__, order))
    keys = list(map(keys.__getitem__, order))
    first = array("I", compress(range(len(keys)), map(ne, keys, chain([b""], keys))))
    forms = list(map(keys.__getitem__, first))
    form_words = array("I", b"".join(forms))
    if sys.byteorder == "little":
        form_words.byteswap()
    size = form_words.itemsize
    form_starts = array("I", [end // size for end in accumulate(map(len, forms), initial=0)])
    first.append(len(texts))
    repeated: list[int] = []
    for start, end in pairwise(first):
        if end - start > 1:
            pairs = sorted(zip(entities[start:end], texts[start:end], strict=True))
            entities[start:end] = array("I", [owner for owner, _ in pairs])
            texts[start:end] = [text for _, text in pairs]
            repeated += [start + n for n, (a, b) in enumerate(pairwise(pairs), 1) if a == b]
    for place in reversed(repeated):
        del texts[place], entities[place]
    if repeated:
        first = array("I", [place - bisect_left(repeated, place) for place in first])
    return Arranged(
        Texts(ids),
        Texts(vocabulary),
        bytearray(map(reading.acronyms.__contains__, vocabulary)),
        counts,
        form_words,
        form_starts,
        Texts(texts),
        entities,
        first,
    )


def _sorted(texts: Sequence[str]) -> tuple[list[str], "array[int]"]:
    """Texts in order, and for each place before its place after."""
    order = sorted(range(len(texts)), key=texts.__getitem__)
    places = array("I", bytes(4 * len(texts)))
    for place, before in enumerate(order):
        places[before] = place
    return [texts[before] for before in order], places


def _keys(words: "array[int]", starts: "array[int]") -> list[bytes]:
    """Each name's words as bytes, big end first: they compare like numbers and take little room."""
    big = array("I", words)
    if sys.byteorder == "little":
        big.byteswap()
    size, packed = big.itemsize, big.tobytes()
    return [packed[size * start : size * end] for start, end in pairwise(starts)]


def _distinct_owners(
    words: "array[int]", starts: "array[int]", owners: "array[int]", size: int
) -> "array[int]":
    """How many entities have each of `size` words in a name."""
    pairs = {
        (word, owner)
        for owner, (start, end) in zip(owners, pairwise(starts), strict=True)
        for word in words[start:end]
    }
    counts = array("I", bytes(4 * size))
    for word, _ in pairs:
        counts[word] += 1
    return counts
