"""Taking the words of a query that nothing explains for those that it misses of a name."""

from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import OSA

from bot.matching.letters import is_ideograph, same_digits
from bot.matching.typed import Hits, Place, Typed
from bot.matching.vocabulary import Vocabulary

BELIEVABLE = 0.65
"""Similarity, 0 to 1, from which one word may be another: Kazakhstan is 0.6 from Pakistan."""

MENDED = 2
"""Words of a name that may be misspelled beyond recognition."""

DOUBTFUL = 0.6
"""Factor for a word that occurs in other names, which is more likely what it is, and for one that
would stand for an acronym, which is more likely another one."""

PLACED = 0.2
"""Similarity of a word to a short one an edit away in the place of which it stands."""


def missing(hits: Hits, name: Sequence[int]) -> list[int]:
    """The words of a name that stand nowhere in a query, or not as often as in the name."""
    nowhere = [number for number in name if number not in hits]
    if len(set(name)) < len(name):
        for number, count in Counter(name).items():
            if number in hits:
                nowhere += [number] * (count - len(hits[number]))
    return nowhere


def mend(typed: Typed, name: Sequence[int], missed: Sequence[int], vocabulary: Vocabulary) -> Typed:
    """The query with its few unexplained words taken for the few that it misses of a name.

    Among words that match, a word may be misspelled beyond what would be believed of it alone;
    not so a number, or an ideograph.
    """
    if not missed or len(missed) > min(MENDED, len(name) - 1):
        return typed
    hits = typed.hits
    places = [place for n in name if n in hits for place in hits[n]]
    explained = {i for i, _, w in places if w} | {i + 1 for i, _, w in places if w > 1}
    unexplained = [i for i in range(len(typed.words)) if i not in explained]
    if not 0 < len(unexplained) <= MENDED:
        return typed
    mended: dict[int, Sequence[Place]] = {}
    for number in missed:
        other = vocabulary.words[number]
        best, place = max(
            (
                (
                    believed(
                        typed.words[i], other, vocabulary, placed=in_place(hits, name, number, i)
                    ),
                    -i,
                )
                for i in unexplained
            ),
            default=(0.0, 0),
        )
        if best:
            mended[number] = [*mended.get(number, hits.get(number, ())), (-place, best, 1)]
            unexplained.remove(-place)
    return Typed(typed.words, typed.weights, {**hits, **mended}) if mended else typed


def in_place(hits: Hits, name: Sequence[int], number: int, position: int) -> bool:
    """Whether a position of a query is beside a word that is a neighbour in a name."""
    at = list(name).index(number)
    return any(
        beside == position + side
        for side in (-1, 1)
        if 0 <= at + side < len(name)
        for beside, _, _ in hits.get(name[at + side], ())
    )


def believed(word: str, other: str, vocabulary: Vocabulary, *, placed: bool) -> float:
    """How similar a word is to the one that it must stand for if anything; 0 if not enough.

    Args:
        word: what was typed.
        other: the word of a name that is missed.
        vocabulary: the words of all names.
        placed: the word stands where the other one is missed.
    """
    if is_ideograph(word) or word in vocabulary.function_words or not same_digits(word, other):
        return 0.0
    if other in vocabulary.function_words:  # which tells nothing: "University f California"
        return float(OSA.distance(word, other, score_cutoff=1) <= 1)
    similarity: float = OSA.normalized_similarity(word, other, score_cutoff=BELIEVABLE)
    known = word in vocabulary.number
    if similarity:
        return similarity * DOUBTFUL if known or not vocabulary.misspellable(other) else similarity
    # A single letter is not misspelled but another one.
    near = placed and len(other) > 1 and OSA.distance(word, other) == 1
    return near * PLACED * (DOUBTFUL if known else 1)
