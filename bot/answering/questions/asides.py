"""What stands around a question and is no part of it: who asks, and for what.

"My boss asks when it ends" and "when does it end, for a memo" both ask when it ends. The sources
tell nothing of the rest, which would only be words that no answer explains.
"""

from collections.abc import Collection, Iterator, Sequence

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import (
    PRONOUN,
    SMALL,
)
from bot.matching.fold import Word, words

# Each is as long as the example beside it. None of the first three is a fine line: one word more
# or less cuts off nothing else in the tuning sets.

MAX_BEFORE_ASKER = 3
"""So many words may stand before who asks: "so, ok, my boss says"."""

MAX_TO_VERB = 4
"""Among so many words behind who asks stands the one that says so: "mon vieux prof m'a dit"."""

MAX_OF_DEED = 8
"""So many words tell before what, of all one does, one asks: "before our lawyers see it"."""


def without_asker(text: str) -> str:
    """A text without the words that tell which of one's own people says or asks it.

    They are no part of what is asked: "my landlord claims that the fund is new" claims just that.
    """
    found = words(text)
    folded = [word.text for word in found]
    determiners = function_words().own_determiner
    owned = (i for i, word in enumerate(folded[: MAX_BEFORE_ASKER + 1]) if word in determiners)
    first = next(owned, None)
    if first is None:
        return text  # as nearly all are
    lexicon = in_order(guess_language(folded, text))[0]
    known = lexicon.function_words
    first += 2
    stretch = enumerate(folded[first : first + MAX_TO_VERB], first)
    verb = next((i for i, word in stretch if word in known.reporting_verb), None)
    if verb is None:
        return text
    begun = verb + 1
    for reading in lexicon.read(folded[begun:]):
        linking = folded[begun] in known.complementiser
        small = SMALL in reading.terms and PRONOUN not in reading.terms  # "if it opens": the hub
        if reading.first + verb + 1 != begun or not (small or linking):
            break
        begun = reading.last + verb + 2
    return _without(text, found, range(begun))


def without_asides(text: str) -> str:
    """A text without the words that tell who asks it, and for what piece of one's own work."""
    return _without_errands(without_asker(text))


def _without_errands(text: str) -> str:
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
