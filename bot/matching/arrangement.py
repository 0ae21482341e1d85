"""Brings the names that were read into their final order and numbers."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.matching.numbered_names import Reading
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
    count, take, sort = _distinct_owners, _taken, sorted_forms
    if large:
        from bot.matching import large as arrays  # noqa: PLC0415 - numpy

        count, take, sort = arrays.distinct_owners, arrays.taken, arrays.sorted_forms
    all_counts = count(reading.words, reading.starts, reading.entities, len(reading.vocabulary))
    ids, entity = _sorted(reading.ids, range(len(reading.ids)))
    used, word = _sorted(reading.vocabulary, [n for n, often in enumerate(all_counts) if often])
    order, first, words, starts = sort(take(word, reading.words), reading.starts)
    texts = list(map(reading.names.__getitem__, order))
    entities = take(take(entity, reading.entities), order)
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
    vocabulary = [reading.vocabulary[place] for place in used]
    return Arranged(
        Texts([reading.ids[place] for place in ids]),
        Texts(vocabulary),
        bytearray(map(reading.acronyms.__contains__, vocabulary)),
        take(all_counts, used),
        words,
        starts,
        Texts(texts),
        entities,
        first,
    )


def _sorted(texts: Sequence[str], used: Iterable[int]) -> "tuple[array[int], array[int]]":
    """The places of some of the texts, in order; and for each such place where it is in these."""
    order = array("I", sorted(used, key=texts.__getitem__))
    found = array("I", bytes(4 * len(texts)))
    for number, place in enumerate(order):
        found[place] = number
    return order, found


def _taken(values: "array[int]", places: "array[int]") -> "array[int]":
    """The values at some places."""
    return array("I", map(values.__getitem__, places))


def sorted_forms(
    words: "array[int]", starts: "array[int]"
) -> "tuple[array[int], array[int], array[int], array[int]]":
    """Sort names by their words, those with the same ones as they come.

    Args:
        words: the words of all names, one after the other.
        starts: where each name's words begin in `words`, and where the last ones end.

    Returns:
        the names in order; where in that order each form begins, and where the last one ends; the
        words of all forms, and where each one's begin and the last ones end.
    """
    keys = [words[start:end].tolist() for start, end in pairwise(starts)]
    order = sorted(range(len(keys)), key=keys.__getitem__)
    first, of_forms, begin = array("I"), array("I"), array("I", [0])
    last: list[int] = []
    for place, name in enumerate(order):
        if keys[name] != last:
            last = keys[name]
            first.append(place)
            of_forms.extend(last)
            begin.append(len(of_forms))
    first.append(len(order))
    return array("I", order), first, of_forms, begin


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
