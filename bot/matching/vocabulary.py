"""The words of all names: how rare each is, and which ones a typed word may stand for.

Misspelled words are found by deletion neighbourhoods: two words at most one edit or one swap of
neighbours apart share a form with at most one letter deleted (W. Garbe's SymSpell, 2012, after
Mor and Fraenkel, "A hash code method for detecting and correcting spelling errors", 1982).
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log

from anyascii import anyascii
from rapidfuzz.distance import OSA

MIN_FUZZY = 4
"""Shorter words are compared letter by letter: at three letters every word is near another."""

HOMOPHONE = 0.7
"""Similarity of two ideographs that are read alike: the commonest typo of Chinese input."""

PREFIX = 0.9
"""Similarity of an unfinished word to one that it begins."""

TWO_EDITS_FROM = 7
"""From this length on a word may have two edits."""


class Vocabulary:
    """The distinct words of names, immutable.

    Word numbers follow the sorted order of the words, so that all words with the same beginning
    are one range.
    """

    def __init__(self, counts: dict[str, int], acronyms: Iterable[str], entities: int) -> None:
        """Take each word's number of entities, the words only written as acronyms, and N."""
        self.words: Sequence[str] = sorted(counts)
        self.number = {word: number for number, word in enumerate(self.words)}
        # Inverse document frequency (Robertson and Sparck Jones 1976) over entities, so that
        # an entity's many aliases do not make its own words common; scaled to 0..1.
        rarest = log(1 + entities / 0.5)
        self.rarity = [log(1 + entities / (counts[w] - 0.5)) / rarest for w in self.words]
        self._exact_only = frozenset(acronyms)
        self._neighbours: dict[str, list[int]] = defaultdict(list)
        self._read_alike: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self.words):
            if is_ideograph(word):
                self._read_alike[anyascii(word)].append(number)
            elif len(word) >= MIN_FUZZY and not word.isdigit() and word not in self._exact_only:
                for form in _deletions(word):
                    self._neighbours[form].append(number)
        self.similar = lru_cache(maxsize=4096)(self._similar)

    def _similar(self, word: str) -> tuple[tuple[int, float], ...]:
        """Numbers and similarities (0 to 1) of the words that a typed word may stand for."""
        exact = self.number.get(word)
        found = [] if exact is None else [(exact, 1.0)]
        if is_ideograph(word):
            found += [
                (n, HOMOPHONE) for n in self._read_alike.get(anyascii(word), ()) if n != exact
            ]
        elif len(word) >= MIN_FUZZY - 1 and not word.isdigit():
            forms = _deletions(word)
            near = {n for form in forms for n in self._neighbours.get(form, ())}
            near.discard(-1 if exact is None else exact)
            for number in sorted(near):
                other = self.words[number]
                limit = 2 if min(len(word), len(other)) >= TWO_EDITS_FROM else 1
                distance = OSA.distance(word, other, score_cutoff=limit)
                if distance <= limit:
                    found.append((number, 1 - distance / max(len(word), len(other))))
        return tuple(found)

    def beginning(self, word: str) -> range:
        """Numbers of the words that begin with `word`."""
        return range(bisect_left(self.words, word), bisect_left(self.words, word + "\U0010ffff"))


def is_ideograph(word: str) -> bool:
    """Whether a folded word is an ideograph (everything else is folded to ASCII or kept long)."""
    return len(word) == 1 and word > "\u2fff"


def _deletions(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
