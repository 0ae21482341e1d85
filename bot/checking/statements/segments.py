"""Where the clauses of a statement begin."""

from collections.abc import Iterator, Sequence

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.lexicons import lexicons
from bot.checking.statements.draft import Draft
from bot.checking.statements.reading import Part, PartKind
from bot.checking.values.value import Value
from bot.matching.remembered import remembered

_BREAKS = frozenset(",;:()–—·•|\n，；：（）、")
_LONGEST_LISTED = 2
"""Words of the longest name that counts as one of a list."""


def segments(
    draft: Draft, parts: Sequence[Part], valued: Sequence[Value], known: FunctionWords
) -> Iterator[int]:
    """The index of the first word of each clause, told by marks and by joining words.

    A word that joins two names, as in "between China and ASEAN", begins no clause, nor does a
    mark within a value, as in "45,000", or a word within a name, as in "Belt and Road".

    Args:
        draft: The statement.
        parts: Its parts, in order.
        valued: Its values.
        known: The function words of its language.
    """
    found = draft.words
    whole = [(value.first, value.last) for value in valued]
    whole += [(part.first, part.last) for part in parts if part.kind is PartKind.NAME]
    inside = {index for first, last in whole for index in range(first + 1, last + 1)}
    named = [part for part in parts if part.kind in (PartKind.NAME, PartKind.PLACE)]
    named = [part for part in named if part.last - part.first < _LONGEST_LISTED]
    between = {part.last + 1 for part in named} & {part.first - 1 for part in named}
    openers = known.clause_opener
    if found:
        yield 0
    for index in range(1, len(found)):
        if index in inside:
            continue
        gap = draft.text[found[index - 1].end : found[index].start]
        word = found[index].text
        parted = gap != " " and (_BREAKS.intersection(gap) or " - " in gap)
        joined = word in openers or (index not in between and _joins(word, draft.language))
        if parted or joined:
            yield index


@remembered(maxsize=1_024)
def _joins(word: str, language: str) -> bool:
    """Whether a folded word joins two things or clauses."""
    lexicon = lexicons().get(language)
    return lexicon is not None and ("joins", "") in lexicon.of_word(word)
