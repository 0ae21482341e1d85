"""From a query to the few names worth a close look: those that share its rarest words."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from heapq import nlargest

from bot.matching.fold import Word
from bot.matching.function_words import FUNCTION_WORDS
from bot.matching.score import Hits, Place, Typed
from bot.matching.store import Store
from bot.matching.vocabulary import MIN_FUZZY, Vocabulary

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

_SPLIT_FROM = 6  # letters of a word that may be two run together
_JOINED_FROM = 6


def prepare(vocabulary: Vocabulary, words: Sequence[str], *, widely: bool) -> Typed:
    """A query's words with their weights and what they may mean.

    Args:
        vocabulary: the words of the names.
        words: the query, folded and respelled.
        widely: look for words two edits away where nothing is nearer.
    """
    similar = vocabulary.similar_widely if widely else vocabulary.similar
    hits: dict[int, list[Place]] = defaultdict(list)
    for position, word in enumerate(words):
        for number, similarity in similar(word):
            hits[number].append((position, similarity, 1))
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


def respell(vocabulary: Vocabulary, found: Sequence[Word]) -> list[Word]:
    """Unknown words taken apart where they are two known ones run together."""
    known = vocabulary.number
    spelled: list[Word] = []
    for word in found:
        text = word.text
        sound = text in known or text in FUNCTION_WORDS or len(text) < _SPLIT_FROM
        if sound or vocabulary.similar(text):
            spelled.append(word)
            continue
        cuts = [
            cut
            for cut in range(2, len(text) - 1)
            if all(
                part in known and (len(part) >= MIN_FUZZY or part in FUNCTION_WORDS)
                for part in (text[:cut], text[cut:])
            )
        ]
        if cuts:
            cut = min(cuts, key=lambda i: abs(len(text) - 2 * i))
            spelled.append(Word(text[:cut], word.start, word.end))
            spelled.append(Word(text[cut:], word.start, word.end))
        else:
            spelled.append(word)
    return spelled


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
