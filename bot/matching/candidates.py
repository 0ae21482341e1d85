"""From a query to the few names worth a close look: those that share its rarest words."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import chain, combinations, islice, pairwise
from operator import truediv

from bot.matching.function_words import FUNCTION_WORDS
from bot.matching.score import Hits, Place, Typed, alike
from bot.matching.store import Store
from bot.matching.vocabulary import MIN_FUZZY, Similar, Vocabulary

CANDIDATES = 14
"""Forms aligned with each query."""

PROMISING = 8
"""So many of them for the words that they share, the others for their letters."""

CONSIDERED = 60
"""Forms of which the letters are compared with the query's."""

ENOUGH = 400
"""With so many names found, words not typed as they are only count for those."""

HALF = 0.4
"""Share of a name that a sentence must hold: about half of it, misspelled."""

TIED = 200
"""Names whose common words are counted too."""

MAX_COMMON = 8
"""Common words of a query that are looked up by twos."""

LONG = 40
"""Of a text of more words, no word is looked up beyond what is enough."""

READ = 2_000
"""Entries read for one query; words that were typed as they are count up to here."""

PAIRED = 1_000
"""Names read that have two of them."""

MAX_TOLERANT = 24
"""Words of a long text that may be misspelled; those after them are taken as they are."""

MAX_WIDE = 4
"""Words of a query that may have more than one edit."""

SURE = 5
CLOSE = 0.6
WHOLE = 0.85

MAX_STEMS = 300
"""An unfinished word that may become more words than this finds no names by itself."""

_SPLIT_FROM = 5  # letters of a word that may be two run together
_PART = 2  # letters of either, at least
_JOINED_FROM = 6  # letters of two words that may be one, misspelled


def prepare(vocabulary: Vocabulary, words: Sequence[str], *, widely: bool) -> Typed:
    """A query's words with their weights and what they may mean.

    Args:
        vocabulary: the words of the names.
        words: the query, folded.
        widely: look for words two edits away where nothing is nearer.
    """
    hits: dict[int, list[Place]] = defaultdict(list)
    tolerant = 0
    wide = MAX_WIDE if widely else 0
    for position, word in enumerate(words):
        if word in FUNCTION_WORDS or tolerant == MAX_TOLERANT:
            number = vocabulary.number.get(word)
            means: Similar = () if number is None else ((number, 1.0),)
            parts: Similar = ()
        else:
            tolerant += 1
            means = vocabulary.similar(word)
            parts = tuple(_run_together(vocabulary, word))
            if wide and not means and not parts:
                wide -= 1
                means = vocabulary.similar_widely(word)
        for number, similarity in means:
            hits[number].append((position, similarity, 1))
        for number, share in parts:
            hits[number].append((position, share, 0))
    for position, (word, after) in enumerate(pairwise(words[:MAX_TOLERANT])):
        for number, similarity in _split(vocabulary, word, after):
            hits[number].append((position, similarity, 2))
    return Typed(words, [vocabulary.weight(word) for word in words], hits)


def _split(vocabulary: Vocabulary, word: str, after: str) -> Similar:
    """The words that two typed ones may be together."""
    joined = word + after
    if len(joined) >= _JOINED_FROM and not (
        word in vocabulary.number and after in vocabulary.number
    ):
        return vocabulary.similar(joined)
    number = vocabulary.number.get(joined)
    return () if number is None else ((number, 1.0),)


def _run_together(vocabulary: Vocabulary, word: str) -> Iterator[tuple[int, float]]:
    """The known words that a typed one falls into, two by two, with their share of it."""
    known = vocabulary.number
    if len(word) < _SPLIT_FROM or word in FUNCTION_WORDS:
        return
    least = MIN_FUZZY if word in known else _PART
    for cut in range(least, len(word) - least + 1):
        left, right = word[:cut], word[cut:]
        if left in known and right in known:
            yield known[left], cut / len(word)
            yield known[right], 1 - cut / len(word)


def candidates(
    store: Store,
    typed: Typed,
    kinds: Collection[str] | None = None,
    *,
    stem: Sequence[int] = (),
    sentence: bool = False,
) -> list[int]:
    """The forms that promise most by the words and letters that they share with a query.

    Args:
        store: the names.
        typed: the query.
        kinds: only names of entities of any of these kinds.
        stem: words that the query's last word may become.
        sentence: the query is a sentence, which no name covers.
    """
    gains = _gains(store.vocabulary.weights, typed.hits, stem)
    if sentence:
        return [form for _, form in store.gather(gains, _inside, most=CANDIDATES, kinds=kinds)]
    total = typed.total
    if stem:
        found = store.gather(gains, _begun, most=CONSIDERED, kinds=kinds)
    else:
        found = store.gather(gains, lambda gain, weight: 2*gain / (weight + total), most=CONSIDERED, kinds=kinds)
    if not found:
        return []
    least = found[0][0] * CLOSE
    promising = [form for _, form in found[:SURE]]
    promising += [form for value, form in found[SURE:PROMISING] if value >= least]
    if not stem and found[0][0] >= WHOLE:
        return promising
    letters = "".join(typed.words)
    size = len(letters) if stem else None
    alike_ones = [(alike(letters, store.letters(form)[:size]), -form) for _, form in found[PROMISING:]]
    return [*promising, *(-form for _, form in nlargest(CANDIDATES - PROMISING, alike_ones))]


def _inside(gain, weight):
    return gain * gain / weight * (gain > HALF * weight)


def _begun(gain, weight):
    return gain - 0.01 * weight


def _gains(weights: Sequence[float], hits: Hits, stem: Sequence[int]) -> dict[int, float]:
    """What each word that the query may mean adds to a name."""
    gains = {
        word: weights[word] * max(s * s if width else s for _, s, width in places)
        for word, places in hits.items()
    }
    if 0 < len(stem) <= MAX_STEMS:
        # An unfinished word most likely becomes the commonest.
        gain = min(weights[word] for word in stem)
        for word in stem:
            gains[word] = max(gains.get(word, 0.0), gain)
    return gains
