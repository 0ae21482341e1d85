"""What tells for what one asks, and is no part of what is asked: "when does it end, for a memo".

The sources tell nothing of it: it would only be words that no answer explains.
"""

from collections.abc import Collection, Iterator, Sequence

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.lexicons import function_words
from bot.matching.fold import Word, words

MAX_OF_DEED = 8
"""So many words tell before what, of all one does, one asks: "before our lawyers see it"."""


def without_asides(text: str) -> str:
    """A text without the words that tell for what one asks: "list them for a memo".

    "Give me the date for my minutes" asks for the date; no source tells of the minutes.
    """
    found = words(text)
    folded = [word.text for word in found]
    known = function_words()
    if known.purpose_preposition.isdisjoint(folded) and known.anteriority.isdisjoint(folded):
        return text  # as most are
    return _without(text, found, {i for stretch in _stretches(folded, known) for i in stretch})


def _without(text: str, found: Sequence[Word], cut: Collection[int]) -> str:
    """A text without some of its words; the text itself where no other would be left."""
    if not cut or len(cut) >= len(found):
        return text
    starts = [*(word.start for word in found), len(text)]
    left = ""
    for index, word in enumerate(found):
        if index not in cut:
            left += text[word.start : starts[index + 1]]
        elif left:  # the mark behind what is cut stands for the one before it
            left = f"{left.rstrip(' ,;:(')}{text[word.end : starts[index + 1]]}"
    return left


def _stretches(folded: Sequence[str], known: FunctionWords) -> Iterator[range]:
    """The indexes of the words of each such stretch."""
    for first, word in enumerate(folded):
        if word in known.purpose_preposition:
            last = _end_of_work(folded, first + 1, known)
        elif word in known.anteriority:
            last = _end_of_deed(folded, first + 1, known)
        else:
            continue
        if last > first:
            yield range(first, last)


def _end_of_work(folded: Sequence[str], first: int, known: FunctionWords) -> int:
    """The index behind "a short memo of mine"; 0 where no such work is named."""
    mine = known.own_determiner | known.first_person
    before = (known.article | mine | known.errand_modifier) - known.errand
    head = first
    while head < len(folded) and folded[head] in before:
        head += 1
    owned = head > first + 1 and not known.own_determiner.isdisjoint(folded[first:head])
    last = head + 1 if {*folded[head : head + 1]} & known.errand else head
    if last == head and not owned:  # "for my show", though one may ask what is on show
        return 0
    behind = mine | known.errand_modifier | known.errand
    while last < len(folded) and (
        folded[last] in behind
        or (folded[last] in known.genitive_preposition and {*folded[last + 1 : last + 2]} & behind)
    ):
        last += 1
    return last


def _end_of_deed(folded: Sequence[str], first: int, known: FunctionWords) -> int:
    """The index behind "I publish" at the very end of a text; 0 where others do it."""
    mine = known.own_determiner | known.first_person
    ends = len(folded) - first <= MAX_OF_DEED
    return len(folded) if ends and not mine.isdisjoint(folded[first : first + 2]) else 0
