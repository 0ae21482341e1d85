"""Brings the names that were read into their final order and numbers."""

import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from bot.matching.reading import Reading


@dataclass(frozen=True, slots=True)
class Arranged:
    """Names by their words, then by entity, then as text; the same pair twice counts once.

    A form is a sequence of words that one or more names fold to; its names are neighbours.

    Attributes:
        ids: the entity ids, sorted.
        vocabulary: the words, sorted.
        counts: how many entities have each word in a name.
        words: the words of all forms one after the other, as places in `vocabulary`.
        starts: where each form's words begin in `words`, and where the last ones end.
        texts: the names as given.
        entities: each name's entity, as a place in `ids`.
        first: each form's first name, and after the last one the number of names.
    """

    ids: Sequence[str]
    vocabulary: Sequence[str]
    counts: "array[int]"
    words: "array[int]"
    starts: "array[int]"
    texts: Sequence[str]
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
    texts: list[str] = []
    entities, first = array("I"), array("I")
    form_words, form_starts = array("I"), array("I", [0])
    for key, same in groupby(order, keys.__getitem__):
        first.append(len(texts))
        form_words.frombytes(key)
        form_starts.append(len(form_words))
        one = next(same)
        rest = [*same]
        if rest:
            for owner, text in sorted({(owners[n], names[n]) for n in (one, *rest)}):
                texts.append(text)
                entities.append(owner)
        else:
            texts.append(names[one])
            entities.append(owners[one])
    first.append(len(texts))
    if sys.byteorder == "little":
        form_words.byteswap()
    return Arranged(ids, vocabulary, counts, form_words, form_starts, texts, entities, first)


def _sorted(texts: Sequence[str]) -> tuple[list[str], list[int]]:
    """Texts in order, and for each place before its place after."""
    order = sorted(texts)
    place = {text: number for number, text in enumerate(order)}
    return order, [place[text] for text in texts]


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
