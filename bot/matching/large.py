"""What building an index over many names does with numpy; imported for large bases only.

Every function gives what its counterpart in plain Python gives.
"""

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.matching.hashing import INVERSE, MIX, POWERS

U32 = np.uint32
U64 = np.uint64
_POWERS = np.array(POWERS, U64)
_HIGH = U64(32)


def packed(values: NDArray[np.generic]) -> "array[int]":
    """Numbers below 2**32 as a plain array, whose slices Python walks faster than numpy's."""
    return array("I", values.astype(U32).tobytes())


def view(values: Sequence[int]) -> NDArray[np.uint32]:
    """The numbers of a plain array, not copied."""
    return np.frombuffer(values, U32) if isinstance(values, array) else np.asarray(values, U32)


def _lengths(starts: Sequence[int]) -> NDArray[np.int64]:
    places = view(starts).astype(np.int64)
    return places[1:] - places[:-1]


def grouped(
    keys: Sequence[int], numbers: Sequence[int], shift: int, size: int
) -> "tuple[array[int], array[int]]":
    """Where each of `size` buckets starts (and the last ends), and the numbers in that order.

    A key's bucket is the key without its last `shift` bits; within, keys and numbers ascend.
    """
    entries = (view(keys).astype(U64) << _HIGH) | view(numbers)
    entries.sort()
    buckets = (entries >> U64(32 + shift)).astype(np.int64)
    starts = np.zeros(size + 1, np.int64)
    np.cumsum(np.bincount(buckets, minlength=size), out=starts[1:])
    return packed(starts), packed(entries & U64(0xFFFFFFFF))


def all_deletions(words: Sequence[str]) -> "array[int]":
    """See `bot.matching.hashing.all_deletions`."""
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    ends = np.cumsum(lengths)
    starts = ends - lengths
    codes = "".join(words).encode("utf-32-le", "surrogatepass")
    letters = np.frombuffer(codes, "<u4").astype(U64)
    places = np.arange(len(letters)) - np.repeat(starts, lengths)
    letters *= _POWERS[places]
    sums = np.zeros(len(letters) + 1, U64)
    np.cumsum(letters, out=sums[1:])
    totals = sums[ends] - sums[starts]
    before = sums[:-1] - np.repeat(sums[starts], lengths)
    after = np.repeat(totals, lengths) - before - letters
    # One more place for each word: that of the word itself.
    keys = np.empty(len(letters) + len(words), U64)
    own = ends + np.arange(len(words))
    keys[own] = totals
    without = np.ones(len(keys), np.bool_)
    without[own] = False
    keys[without] = before + after * U64(INVERSE)
    return packed((keys * U64(MIX)) >> _HIGH)


def for_deletions(words: Sequence[tuple[str, int]]) -> "array[int]":
    """The number that comes with each word, once for each of the word's deletions."""
    numbers = np.fromiter((number for _, number in words), U32, len(words))
    return packed(np.repeat(numbers, [len(word) + 1 for word, _ in words]))


def distinct_owners(
    words: Sequence[int], starts: Sequence[int], owners: Sequence[int], size: int
) -> "array[int]":
    """How many entities have each of `size` words in a name."""
    lengths = _lengths(starts)
    pairs = (view(words).astype(U64) << _HIGH) | np.repeat(view(owners), lengths)
    pairs.sort()
    distinct = np.concatenate([pairs[:1], pairs[1:][pairs[1:] != pairs[:-1]]])
    return packed(np.bincount((distinct >> _HIGH).astype(np.int64), minlength=size))


def taken(values: Sequence[int], places: Sequence[int]) -> "array[int]":
    """The values at some places."""
    return packed(view(values)[view(places)])


def sorted_forms(
    words: Sequence[int], starts: Sequence[int]
) -> "tuple[array[int], array[int], array[int], array[int]]":
    """See `bot.matching.arrangement.sorted_forms`."""
    numbers, begin, lengths = view(words), view(starts)[:-1].astype(np.int64), _lengths(starts)
    order = _by_words(numbers, begin, lengths)
    lengths = lengths[order]
    name = np.repeat(np.arange(len(order)), lengths)  # to which each word belongs
    places = np.arange(len(numbers))
    numbers = numbers[(begin[order] - np.cumsum(lengths) + lengths)[name] + places]
    # A name has the words of the one before if it is as long and differs in none.
    same = np.append(False, lengths[1:] == lengths[:-1])[: len(order)]
    same[name[numbers != numbers[places - lengths[name]]]] = False
    first = np.flatnonzero(~same)
    return (
        packed(order),
        packed(np.append(first, len(order))),
        packed(numbers[~same[name]]),
        packed(np.append(0, np.cumsum(lengths[first]))),
    )


def _by_words(
    numbers: NDArray[np.uint32], begin: NDArray[np.int64], lengths: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Names in the order of their words: sorted by the last few that 64 bits hold, then before."""
    bits = (int(numbers.max(initial=0)) + 1).bit_length()
    few = 64 // bits
    order = np.empty(0, np.int64)
    for start in reversed(range(0, int(lengths.max(initial=0)), few)):
        # Those that end here come before those that go on.
        order = np.concatenate(
            [np.flatnonzero((lengths > start) & (lengths <= start + few)), order]
        )
        keys = np.zeros(len(order), U64)
        for place in range(start, start + few):
            keys <<= U64(bits)
            longer = np.flatnonzero(lengths[order] > place)
            keys[longer] += numbers[begin[order[longer]] + place] + U64(1)
        order = order[np.argsort(keys, kind="stable")]
    return order


def inverted(
    words: Sequence[int], starts: Sequence[int], size: int
) -> "tuple[array[int], array[int]]":
    """Where each word's forms start (and the last one's end), and the forms, each once a word."""
    lengths = _lengths(starts)
    forms = np.repeat(np.arange(len(lengths), dtype=U64), lengths)
    entries = (view(words).astype(U64) << _HIGH) | forms
    entries.sort()
    entries = np.concatenate([entries[:1], entries[1:][entries[1:] != entries[:-1]]])
    first = np.zeros(size + 1, np.int64)
    np.cumsum(np.bincount((entries >> _HIGH).astype(np.int64), minlength=size), out=first[1:])
    return packed(first), packed(entries & U64(0xFFFFFFFF))


def sums(values: Sequence[float], words: Sequence[int], starts: Sequence[int]) -> "array[float]":
    """What the values of each form's words are together."""
    # Place by place, so that floats are added in the order of plain Python.
    of_words = np.asarray(values, np.float64)[view(words)]
    begin = view(starts).astype(np.int64)
    lengths = _lengths(starts)
    total = np.zeros(len(lengths), np.float64)
    for place in range(int(lengths.max(initial=0))):
        long = np.flatnonzero(lengths > place)
        total[long] += of_words[begin[long] + place]
    return array("d", total.tobytes())


def initials(
    letters: Sequence[int], words: Sequence[int], starts: Sequence[int], few: range
) -> "tuple[array[int], array[int]]":
    """Hashes of the first letters of forms' words, and whose they are.

    Args:
        letters: each word's first letter as a code point, 0 for words that do not count.
        words: the words of all forms, one after the other.
        starts: where each form's words begin in `words`, and where the last ones end.
        few: how many letters a form must have.
    """
    codes = np.asarray(letters, U64)[view(words)]
    forms = np.repeat(np.arange(len(starts) - 1), _lengths(starts))
    forms, codes = forms[codes > 0], codes[codes > 0]
    counts = np.bincount(forms, minlength=len(starts) - 1)
    chosen = (counts >= few.start) & (counts < few.stop)
    codes, counts = codes[chosen[forms]], counts[chosen]
    ends = np.cumsum(counts)
    begin = ends - counts
    terms = np.zeros(len(codes) + 1, U64)
    np.cumsum(codes * _POWERS[np.arange(len(codes)) - np.repeat(begin, counts)], out=terms[1:])
    keys = ((terms[ends] - terms[begin]) * U64(MIX)) >> _HIGH
    return packed(keys), packed(np.flatnonzero(chosen))
