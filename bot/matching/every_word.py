"""The names that have every word that was typed, as it was typed or as what it begins."""

from collections.abc import Collection, Iterator, Sequence

from bot.matching.letters import is_ideograph
from bot.matching.store import Store
from bot.matching.typed import Typed
from bot.matching.weights import FUNCTION_WEIGHT

MANY = 400
"""Forms of the rarest word that are looked through; one of more tells too little."""

BEGINNING = 3
"""Letters from which on an unfinished word may be what it begins."""

SPELT = 0.87
"""Similarity, 0 to 1, of the same word spelt otherwise, or with a letter left out of many. Words
less alike, if nothing else is near, are other words: Japan is 0.8 from the Malay jalan."""


def having(
    store: Store,
    typed: Typed,
    kinds: Collection[str] | None,
    *,
    stem: Sequence[int] = (),
    most: int = MANY,
    spelt: float = SPELT,
) -> list[int]:
    """The forms that have every word with a meaning that was typed, ascending.

    Args:
        store: the names.
        typed: the query.
        kinds: only names of entities of any of these kinds.
        stem: words that the query's last word may become, if it is unfinished.
        most: none if even the rarest of the words has more forms than these.
        spelt: how similar another word must be to be the same one, 0 to 1.
    """
    meant = list(_meant(store, typed, stem, spelt))
    if not meant or not all(meant) or (not stem and _tells_little(store, typed)):
        return []
    counts = [sum(map(store.count_with, words)) for words in meant]
    rarest = min(range(len(meant)), key=counts.__getitem__)
    if counts[rarest] > most:
        return []
    others = meant[:rarest] + meant[rarest + 1 :]
    forms = {form for word in meant[rarest] for form in store.forms_with(word)}
    return sorted(
        form
        for form in forms
        if not any(words.isdisjoint(store.words_of(form)) for words in others)
        and store.of_kind(form, kinds)
    )


def _tells_little(store: Store, typed: Typed) -> bool:
    """Whether all that was typed is a syllable, as Xi is one of Ma-lai-xi-a, and no acronym."""
    [word, *others] = typed.words
    if others or is_ideograph(word):
        return False
    return len(word) < BEGINNING and word not in store.vocabulary.acronyms


def _meant(store: Store, typed: Typed, stem: Sequence[int], least: float) -> Iterator[set[int]]:
    """The words of names that stand for each typed word with a meaning."""
    vocabulary = store.vocabulary
    last = len(typed.words) - 1
    spelt: dict[int, set[int]] = {position: set() for position in range(len(typed.words))}
    for number, places in typed.hits.items():
        for position, similarity, width in places:
            if width == 1 and similarity >= least:
                spelt[position].add(number)
    for position, word in enumerate(typed.words):
        if stem and position == last:
            yield {*stem}
        elif typed.weights[position] > FUNCTION_WEIGHT:
            found = spelt[position]
            if len(word) >= BEGINNING and not is_ideograph(word):
                low, high = vocabulary.beginning(word)
                if high - low < MANY:
                    found = found | set(range(low, high))
            elif word in vocabulary.number:
                found = {vocabulary.number[word]}
            yield found
