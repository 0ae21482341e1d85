"""From a query to the few names worth a close look: those that share its rarest words."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from heapq import nlargest

from bot.matching.function_words import FUNCTION_WORDS
from bot.matching.score import Hits, Place, Typed
from bot.matching.store import Store
from bot.matching.vocabulary import Vocabulary

CANDIDATES = 24
"""Names aligned with each query."""

ENOUGH = 400
"""With so many names found, further words only count for those."""

READ = 2_500
"""Names read for one query: the knob of the slowest query."""

TIED = 200
"""Names whose common words are counted too."""

MAX_STEMS = 300
"""An unfinished word that may become more words than this finds no names by itself."""

_SPLIT_FROM = 5  # letters of a word that may be two run together
_PART = 2  # letters of either
_JOINED_FROM = 6  # letters of two words that may be one, misspelled


def prepare(vocabulary: Vocabulary, words: Sequence[str], *, widely: bool) -> Typed:
    """A query's words with their weights and what they may mean.

    Args:
        vocabulary: the words of the names.
        words: the query, folded.
        widely: look for words two edits away where nothing is nearer.
    """
    similar = vocabulary.similar_widely if widely else vocabulary.similar
    hits: dict[int, list[Place]] = defaultdict(list)
    for position, word in enumerate(words):
        means = similar(word)
        for number, similarity in means:
            hits[number].append((position, similarity, 1))
        if not means:
            for number, share in _run_together(vocabulary, word):
                hits[number].append((position, share, 0))
    for position, (word, after) in enumerate(zip(words, words[1:], strict=False)):
        joined = word + after
        if len(joined) < _JOINED_FROM:
            if (number := vocabulary.number.get(joined)) is not None:
                hits[number].append((position, 1.0, 2))
        elif word not in vocabulary.number or after not in vocabulary.number:
            for number, similarity in vocabulary.similar(joined):
                hits[number].append((position, similarity, 2))
        elif (number := vocabulary.number.get(joined)) is not None:
            hits[number].append((position, 1.0, 2))
    return Typed(words, [vocabulary.weight(word) for word in words], hits)


def _run_together(vocabulary: Vocabulary, word: str) -> Iterator[tuple[int, float]]:
    """The known words that an unknown one falls into, two by two, with their share of it."""
    known = vocabulary.number
    if word in known or len(word) < _SPLIT_FROM or word in FUNCTION_WORDS:
        return
    for cut in range(_PART, len(word) - _PART + 1):
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
    shared, common = _sharing(store, typed.hits, kinds, stem)
    if len(shared) > TIED:
        least = min(nlargest(TIED, shared.values()))
        shared = {name: gain for name, gain in shared.items() if gain >= least}
    if common:
        for name in shared:
            for word in store.words_of(name):
                if word in common:
                    shared[name] += common[word]
    if len(shared) <= CANDIDATES:
        return list(shared)
    weights = store.weights
    if sentence:
        return nlargest(CANDIDATES, shared, key=lambda n: (shared[n] * shared[n] / weights[n], -n))
    total = sum(typed.weights)
    if stem:
        return nlargest(CANDIDATES, shared, key=lambda n: (shared[n] - 0.01 * weights[n], -n))
    return nlargest(CANDIDATES, shared, key=lambda n: (shared[n] / (weights[n] + total), -n))


def _sharing(
    store: Store, hits: Hits, kinds: Collection[str] | None, stem: Sequence[int]
) -> tuple[dict[int, float], dict[int, float]]:
    """Names by the weight they share, and the common words that were not looked up."""
    weights = store.vocabulary.weights
    gain_of = {w: max(s for _, s, _ in places) ** 2 * weights[w] for w, places in hits.items()}
    if len(stem) <= MAX_STEMS:
        for word in stem:
            gain_of[word] = max(gain_of.get(word, 0.0), weights[word])
    shared: dict[int, float] = {}
    common: dict[int, float] = {}
    read = 0
    for word, gain in sorted(gain_of.items(), key=lambda entry: (-entry[1], entry[0])):
        count = store.count_with(word)
        if read + count > READ or len(shared) > ENOUGH:
            common[word] = gain
            continue
        read += count
        for name in store.names_with(word):
            if kinds is None or store.of_kind(name, kinds):
                shared[name] = shared.get(name, 0.0) + gain
    if not shared and common:
        rarest = min(common, key=lambda word: (store.count_with(word), word))
        names = (n for n in store.names_with(rarest)[:READ] if store.of_kind(n, kinds))
        shared = dict.fromkeys(names, common.pop(rarest))
    return shared, common
