"""How well a name explains a query: words aligned, weighed by rarity, as one probability."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import exp
from operator import mul
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.matching.vocabulary import Vocabulary, is_ideograph, same_digits

Place = tuple[int, float, int]
"""Where a query may mean a word: first position, similarity (0 to 1), how many positions.

0 positions: the word is part of what was typed there as one, and `similarity` is its share.
"""

Hits = Mapping[int, Sequence[Place]]
"""Word number -> its places in the query."""


WHOLE = 1.001
"""Shares of a word add up to this at most; a little over 1 for the sake of rounding."""


BELIEVABLE = 0.65
"""Similarity from which it may: Kazakhstan is 0.6 from Pakistan."""

MENDED = 2
"""Words of a name that may be misspelled beyond recognition."""

DOUBTFUL = 0.6
"""Factor for a word that occurs in other names, which is more likely what it is, and for one that
would stand for an acronym, which is more likely another one."""


class Typed:
    """A query made ready for comparing.

    Attributes:
        words: its words.
        weights: what each of them weighs.
        hits: what they may mean.
        total: all weight.
        heaviest: the positions, the weightiest first, as soon as they have been needed.
    """

    __slots__ = ("heaviest", "hits", "total", "weights", "words")

    def __init__(self, words: Sequence[str], weights: Sequence[float], hits: Hits) -> None:
        self.words = words
        self.weights = weights
        self.hits = hits
        self.total = sum(weights) or 1.0
        self.heaviest: Sequence[int] | None = None


class Fit(NamedTuple):
    """How a query and a name cover each other; all but `mass` from 0 to 1.

    Attributes:
        query: share of the query's weight that the name's words explain.
        name: share of the name's weight that the query's words explain.
        query_gap: weight of the query's weightiest word that nothing explains.
        name_gap: the same of the name.
        mass: weight explained, in words of one entity.
    """

    query: float
    name: float
    query_gap: float
    name_gap: float
    mass: float


def fit(typed: Typed, name: Sequence[int], weights: Sequence[float]) -> Fit:
    """Align a name's words (numbers) with a query and measure the cover.

    Each word of the name takes the most similar place of the query that is still free, among
    equals the next one after the last, which keeps the order; an ideograph keeps it or is missed.
    """
    hits = typed.hits
    similar: dict[int, float] = {}
    exact: set[int] | None = None
    after = -1
    total = covered = gap = 0.0
    for number in name:
        weight = weights[number]
        total += weight
        places = hits.get(number, ())
        if len(places) == 1 and places[0][0] not in similar:
            place, best, width = places[0]
        else:
            best, place, width = _best_place(places, similar, after)
        if 0 < best < 1 and width == 1:
            if exact is None:
                exact = exact_places(hits, name)
            if place in exact:  # What was typed there is another word of the name.
                places = [found for found in places if found[0] not in exact]
                best, place, width = _best_place(places, similar, after)
        # Ideographs in another order say something else.
        if place < 0 or (place < after and is_ideograph(typed.words[place])):
            gap = max(gap, weight)
            continue
        after = place
        if width == 0:
            similar[place] = similar.get(place, 0.0) + best
            best = 1.0
        else:
            similar[place] = best
            if width > 1:
                similar[place + 1] = best
        covered += best * weight
    of_query = typed.weights
    covered_query = sum([best * of_query[position] for position, best in similar.items()])
    if typed.heaviest is None:
        typed.heaviest = sorted(range(len(of_query)), key=of_query.__getitem__, reverse=True)
    missed = next((position for position in typed.heaviest if position not in similar), None)
    gap_query = 0.0 if missed is None else of_query[missed]
    return Fit(covered_query / typed.total, covered / (total or 1.0), gap_query, gap, covered)


def _best_place(
    places: Sequence[Place], similar: Mapping[int, float], after: int
) -> tuple[float, int, int]:
    """Similarity, position and width of the best place that is free; position -1 for none."""
    best, place, width = 0.0, -1, 1
    for position, similarity, wide in places:
        taken = similar.get(position, 0.0)
        if (not taken or (not wide and taken + similarity < WHOLE)) and (
            similarity > best or (similarity == best and place < after < position)
        ):
            best, place, width = similarity, position, wide
    return best, place, width


def exact_places(hits: Hits, name: Sequence[int]) -> set[int]:
    """The positions of a query where a word of the name stands as it is."""
    return {p for number in name for p, s, width in hits.get(number, ()) if s == width == 1}


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
            ((believed(typed.words[i], other, vocabulary), -i) for i in unexplained),
            default=(0.0, 0),
        )
        if best:
            mended[number] = [*mended.get(number, hits.get(number, ())), (-place, best, 1)]
            unexplained.remove(-place)
    return Typed(typed.words, typed.weights, {**hits, **mended}) if mended else typed


def believed(word: str, other: str, vocabulary: Vocabulary) -> float:
    """How similar a word is to the one that it must stand for if anything; 0 if not enough."""
    if is_ideograph(word) or word in vocabulary.function_words or not same_digits(word, other):
        return 0.0
    if other in vocabulary.function_words:  # which tells nothing: "University f California"
        return float(OSA.distance(word, other, score_cutoff=1) <= 1)
    similarity: float = OSA.normalized_similarity(word, other, score_cutoff=BELIEVABLE)
    doubtful = word in vocabulary.number or not vocabulary.misspellable(other)
    return similarity * DOUBTFUL if doubtful else similarity


# Fitted by `python -m tests.benchmarks.matching.calibrate` on the half of the entities that the
# benchmark does not report on; in the order of `features`.
_BIAS = -11.63
_WEIGHTS = (2.94, 2.28, 5.16, -3.44, -0.93, -2.27, 1.58)
SHAPE = 3.95
"""Log-odds for being wholly `alike`."""


def features(fit: Fit) -> tuple[float, ...]:
    """What the log-odds are a weighted sum of, beside how alike the letters are."""
    return (
        fit.query,
        fit.name,
        fit.query * fit.name,
        fit.query_gap,
        fit.name_gap,
        min(fit.query_gap, fit.name_gap),  # a word replaced by another: another thing
        min(fit.mass, 1.0),
    )


def log_odds(fit: Fit) -> float:
    """The log-odds that the query means the name, before a look at the letters."""
    odds: float = sum(map(mul, _WEIGHTS, features(fit)), _BIAS)
    return odds


def alike(query: str, name: str) -> float:
    """How alike two runs of letters are in their order (indel ratio), 0 to 1."""
    ratio: float = fuzz.ratio(query, name)
    return ratio / 100


def probability(odds: float) -> float:
    """The logistic function of log-odds."""
    return 1 / (1 + exp(-odds))
