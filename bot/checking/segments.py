"""Where the clauses of a statement begin."""

from collections.abc import Iterator, Sequence

from bot.answering.lexicon import lexicons
from bot.checking.reading import Part, PartKind
from bot.checking.values import Value
from bot.matching.fold import Word

_BREAKS = frozenset(",;:()–—·•|\n，；：（）、")
RELATIVES = frozenset({"which", "while", "whereas", "who", "but", "qui", "mais", "dont", "tandis"})
_LONGEST_LISTED = 2
"""Words of the longest name that counts as one of a list."""


def segments(
    text: str,
    found: Sequence[Word],
    language: str,
    parts: Sequence[Part],
    valued: Sequence[Value],
) -> Iterator[int]:
    """The index of the first word of each clause, told by marks and by joining words.

    A word that joins two names, as in "between China and ASEAN", begins no clause, nor does a
    mark within a value, as in "45,000".
    """
    inside = {index for value in valued for index in range(value.first + 1, value.last + 1)}
    short = (part for part in parts if part.last - part.first < _LONGEST_LISTED)
    named = [part for part in short if part.kind in (PartKind.NAME, PartKind.PLACE)]
    between = {part.last + 1 for part in named} & {part.first - 1 for part in named}
    lexicon = lexicons().get(language)
    if found:
        yield 0
    for index in range(1, len(found)):
        if index in inside:
            continue
        gap = text[found[index - 1].end : found[index].start]
        word = found[index].text
        joins = lexicon is not None and ("joins", "") in lexicon.of_word(word)
        joins = joins and index not in between
        if _BREAKS.intersection(gap) or " - " in gap or joins or word in RELATIVES:
            yield index
