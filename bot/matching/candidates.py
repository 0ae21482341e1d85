"""From a query to the few names worth a close look: those that share its rarest words."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import chain, combinations, islice, pairwise
from operator import truediv

from bot.matching.function_words import FUNCTION_WORDS
from bot.matching.score import Hits, Place, Typed
from bot.matching.store import COMMON, Store
from bot.matching.vocabulary import FUNCTION_WEIGHT, MIN_FUZZY, Similar, Vocabulary

CANDIDATES = 12
"""Names aligned with each query."""

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
    """The names that share the most weight with a query.

    Args:
        store: the names.
        typed: the query.
        kinds: only names of entities of any of these kinds.
        stem: words that the query's last word may become.
        sentence: the query is a sentence, which no name covers.
    """
    gains = _gains(store.vocabulary.weights, typed.hits, stem)
    sure = {word for word, places in typed.hits.items() if any(s == 1 for _, s, _ in places)}
    if len(typed.words) > LONG:
        sure = set()
    shared, common = _with_rare(store, gains, sure, kinds)
    weights, total = store.weights, typed.total
    if len(shared) > TIED:
        # A sentence says more than a name: of that, only the share of the name can count.
        shares = map(truediv, shared.values(), map(weights.__getitem__, shared))
        values = list(shares) if sentence else list(shared.values())
        least = nlargest(TIED, values)[-1]
        found = zip(shared.items(), values, strict=True)
        shared = {name: gain for (name, gain), value in found if value >= least}
    for name in _with_common(store, common, sure, anything=not shared):
        if store.of_kind(name, kinds):
            shared.setdefault(name, 0.0)
    _count_common(store, shared, common)
    if sentence:
        shared = {name: gain for name, gain in shared.items() if gain > HALF * weights[name]}
    if len(shared) <= CANDIDATES:
        return list(shared)

    if sentence:
        promise = [(gain * gain / weights[n], -n) for n, gain in shared.items()]
    elif stem:
        promise = [(gain - 0.01 * weights[n], -n) for n, gain in shared.items()]
    else:
        promise = [(gain / (weights[n] + total), -n) for n, gain in shared.items()]
    return [-n for _, n in nlargest(CANDIDATES, promise)]


def _count_common(store: Store, shared: dict[int, float], common: Mapping[int, float]) -> None:
    """Add what the words that were not looked up share with the names found."""
    if common:
        for name in shared:
            for word in store.words_of(name):
                if word in common:
                    shared[name] += common[word]


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


def _with_rare(
    store: Store,
    gains: Mapping[int, float],
    sure: Collection[int],
    kinds: Collection[str] | None,
) -> tuple[dict[int, float], dict[int, float]]:
    """Names with any rare word, by the weight they share; and the words not looked up."""
    shared: dict[int, float] = {}
    common: dict[int, float] = {}
    read = 0
    for word, gain in sorted(gains.items(), key=lambda entry: (-entry[1], entry[0])):
        count = store.count_with(word)
        enough = READ - read < count if word in sure else len(shared) > ENOUGH
        if enough or count > COMMON:
            common[word] = gain
            continue
        read += count
        for name in store.names_with(word):
            if kinds is None or store.of_kind(name, kinds):
                shared[name] = shared.get(name, 0.0) + gain
    return shared, common


def _with_common(
    store: Store, common: Collection[int], sure: Collection[int], *, anything: bool
) -> Iterable[int]:
    """Names with two of some common words, `sure` ones first; with `anything`, even with one."""
    weights = store.vocabulary.weights
    words = [word for word in common if weights[word] > FUNCTION_WEIGHT]
    words.sort(key=lambda word: (word not in sure, store.count_with(word), word))
    del words[MAX_COMMON:]
    both = sorted((store.names_with_both(a, b) for a, b in combinations(words, 2)), key=len)
    found = list(islice(chain.from_iterable(both), PAIRED))
    if not found and anything and words:
        return store.names_with(words[0])[:ENOUGH]
    return found
