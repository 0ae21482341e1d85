"""From a query to the few forms worth a close look: by the words that they share, then letters."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from heapq import nlargest
from itertools import pairwise

from bot.matching.fold import ranked
from bot.matching.promise import BEGUN, INSIDE, whole
from bot.matching.score import alike
from bot.matching.store import Store
from bot.matching.typed import Hits, Place, Typed
from bot.matching.vocabulary import MIN_FUZZY, Similar, Vocabulary

CANDIDATES = 14
"""Forms aligned with each query."""

MENTIONED = 12
"""The same with each sentence."""

PROMISING = 10
"""So many of them for the words that they share, the others for their letters."""

CROWDED = 20_000
"""Among fewer forms, the words shared tell well enough which ones to look at."""

SURE = 5
"""So many of them in any case."""

CLOSE = 0.6
"""The others only if they promise so much of what the best one does."""

ENOUGH = 0.85
"""When the best form promises so much, of at most 1, letters need not be compared."""

CONSIDERED = 60
"""Forms of which the letters are compared with the query's."""

MAX_TOLERANT = 24
"""Words of a long text that may be misspelled; those after them are taken as they are."""

MAX_WIDE = 4
"""Words of a query that may have more than one edit."""

MAX_STEMS = 300
"""An unfinished word that may become more words than this finds no names by itself."""

SHORT = range(2, MIN_FUZZY + 1)
"""Letters of an unknown word among others that may be one of three letters."""

_SPLIT_FROM = 5  # letters of a word that may be two run together
_PART = 2  # letters of either, at least
_JOINED_FROM = 6  # letters of two words that may be one, misspelled
_NUMBER = re.compile(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])")  # where one begins or ends


def prepare(
    vocabulary: Vocabulary, words: Sequence[str], *, widely: int, sentence: bool = False
) -> Typed:
    """A query's words with their weights and what they may mean.

    Args:
        vocabulary: the words of the names.
        words: the query, folded.
        widely: letters from which on a word may be two edits away, where nothing is nearer.
        sentence: the query is a sentence, most of which is no name.
    """
    idle = vocabulary.function_words
    # Where an unknown word shows a slip, a known one hardly is another slip.
    slip = not sentence and any(
        word not in vocabulary.number and word not in idle for word in words
    )
    hits: dict[int, list[Place]] = defaultdict(list)
    tolerant = 0
    wide = short = MAX_WIDE
    for position, word in enumerate(words):
        if word in idle or tolerant == MAX_TOLERANT:
            number = vocabulary.number.get(word)
            means: Similar = () if number is None else ((number, 1.0),)
            parts: Similar = ()
        else:
            tolerant += 1
            known = slip and word in vocabulary.number
            means = vocabulary.as_typed(word) if known else vocabulary.similar(word)
            parts = tuple(_run_together(vocabulary, word))
            if wide and len(word) >= widely and not means and not parts:
                wide -= 1
                means = vocabulary.similar_widely(word)
            elif short and len(word) in SHORT and not means and not parts and len(words) > 1:
                short -= 1
                means = vocabulary.similar_short(word)
        for number, similarity in means:
            hits[number].append((position, similarity, 1))
        for number, share in parts:
            hits[number].append((position, share, 0))
    meaning = {position for places in hits.values() for position, _, _ in places}
    for position, (word, after) in enumerate(pairwise(words[:MAX_TOLERANT])):
        apart = position in meaning or position + 1 in meaning
        for number, similarity in _split(vocabulary, word + after, misspelled=not apart):
            hits[number].append((position, similarity, 2))
    return Typed(words, [vocabulary.weight(word) for word in words], hits)


def _split(vocabulary: Vocabulary, joined: str, *, misspelled: bool) -> Similar:
    """The words that two typed ones may be together."""
    if misspelled and len(joined) >= _JOINED_FROM:
        return vocabulary.similar(joined)
    number = vocabulary.number.get(joined)
    return () if number is None else ((number, 1.0),)


def _run_together(vocabulary: Vocabulary, word: str) -> Iterator[tuple[int, float]]:
    """The known words that a typed one falls into, two by two, with their share of it."""
    known = vocabulary.number
    if len(word) < _SPLIT_FROM or word in vocabulary.function_words:
        return
    least = MIN_FUZZY if word in known else _PART
    cuts = set(range(least, len(word) - least + 1))
    if word not in known and not word.isalpha():  # october6: a number may be of one digit
        cuts |= {number.start() for number in _NUMBER.finditer(word, 1)}
    for cut in sorted(cuts):
        left, right = ranked(word[:cut]), word[cut:]
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
        return [form for _, form in store.gather(gains, INSIDE, most=MENTIONED, kinds=kinds)]
    promise = BEGUN if stem else whole(typed.total)
    crowded = store.forms >= CROWDED
    found = store.gather(gains, promise, most=CONSIDERED if crowded else PROMISING, kinds=kinds)
    if not found:
        return []
    highest = found[0][0]
    promising = [form for _, form in found[:SURE]]
    promising += [form for value, form in found[SURE:PROMISING] if value >= CLOSE * highest]
    if not crowded or (not stem and highest >= ENOUGH):
        return promising
    letters = "".join(typed.words)
    end = len(letters) if stem else None
    others = [(alike(letters, store.letters(form)[:end]), -form) for _, form in found[PROMISING:]]
    return [*promising, *(-form for _, form in nlargest(CANDIDATES - PROMISING, others))]


def _gains(weights: Sequence[float], hits: Hits, stem: Sequence[int]) -> dict[int, float]:
    """What each word that the query may mean adds to a name."""
    gains = {
        word: weights[word] * max([s * s if width else s for _, s, width in places])
        for word, places in hits.items()
    }
    if 0 < len(stem) <= MAX_STEMS:
        # An unfinished word most likely becomes the commonest.
        gain = min(weights[word] for word in stem)
        for word in stem:
            gains[word] = max(gains.get(word, 0.0), gain)
    return gains
