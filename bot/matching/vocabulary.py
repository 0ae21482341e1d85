"""The words of all names: what each weighs, and which ones a typed word may stand for.

Misspelled words are found by deletion neighbourhoods: two words at most one edit or one swap of
neighbours apart share a form with at most one letter deleted (Mor and Fraenkel, "A hash code
method for detecting and correcting spelling errors", 1982; used by W. Garbe's SymSpell). For two
edits and for unfinished words, the same over the first and the last letters alone.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import chain
from math import log

from anyascii import anyascii
from rapidfuzz.distance import OSA

from bot.matching.buckets import by_deletions
from bot.matching.function_words import function_words
from bot.matching.hashing import deletions

MIN_FUZZY = 4
"""Shorter words are compared letter by letter: of three letters, every word is near another."""

TWO_EDITS_FROM = 6
"""From this length on, a word may have two edits."""

HOMOPHONE = 0.7
"""Similarity of two ideographs that are read alike: the commonest typo of Chinese input."""

ABBREVIATED = 0.25
"""How far an abbreviation is from a word of one entity; from commoner words it is less: univ is
surely university, while guang may be many a place."""

MAX_ABBREVIATED = 4
MAX_LONGER = 50
FREQUENT = 2_000
"""Of the many words that a few letters begin or contract, only so many frequent ones are meant."""

CAPITALS = 0.5
"""Factor for a misspelled acronym: one letter more or less is usually another acronym."""

FUNCTION_WEIGHT = 0.05
MAX_SIMILAR = 12
_END = 5  # letters at either end of a word by which it is found with two edits
_UNTOUCHED = 3  # letters at one end of a longer word that one edit leaves alone
_TELLING = 4  # letters of an unknown word that tell as much as a known one
_LETTERS_PER_EDIT = 6  # beyond two edits: a syllable of some scripts is several Latin letters
_SHORTEST_ABBREVIATED = 3
_CONTRACTED = re.compile(r"[a-z]{1,4}[b-df-hj-np-tv-z]{2}")  # its end has lost its vowels
_CONTRACTION = 0.6  # of a word's letters, at most, are left in its contraction
_DIGITS = re.compile(r"\d+")
_LAST = "\U0010ffff"

Similar = tuple[tuple[int, float], ...]
"""Word numbers with similarities, 0 to 1."""


class Vocabulary:
    """The distinct words of names, immutable.

    Word numbers follow the sorted order of the words, so that all words with the same beginning
    are one range.

    Attributes:
        words: the words, sorted.
        number: word -> its number.
        weights: what each word weighs in a comparison, 0 to 1: the rarer, the more.
        function_words: words that weigh next to nothing, whether or not they stand in names.
    """

    def __init__(
        self,
        words: Sequence[str],
        counts: Sequence[int],
        acronyms: Collection[str],
        entities: int,
        *,
        large: bool = False,
    ) -> None:
        """Build.

        Args:
            words: the words, sorted.
            counts: for each word, the number of entities with it in a name.
            acronyms: words only ever written in capitals.
            entities: the number of all entities.
            large: whether numpy is worth its import.
        """
        self.words = words
        self.number = {word: number for number, word in enumerate(self.words)}
        rarities = {count: _rarity(count, entities) for count in set(counts)}
        self.function_words = function_words()
        # Written in capitals, ca is no French pronoun; as typed, it may well be one.
        idle = self.function_words.difference(acronyms)
        self.weights = [
            FUNCTION_WEIGHT if word in idle else _weight(word, rarities[count])
            for word, count in zip(words, counts, strict=True)
        ]
        self._acronyms = acronyms
        fuzzy = [
            (word, number)
            for number, word in enumerate(self.words)
            if len(word) >= MIN_FUZZY and not word.isdigit()
        ]
        self._near = by_deletions(fuzzy, large=large)
        # Words are sorted, so a beginning stands for the range of words that share it.
        self._beginnings = sorted({word[:_END] for word, _ in fuzzy})
        self._heads = by_deletions([(h, n) for n, h in enumerate(self._beginnings)], large=large)
        # An edit may have made a word longer.
        tails = [(w[-_END:], number) for w, number in fuzzy if len(w) >= TWO_EDITS_FROM - 1]
        self._tails = by_deletions(tails, large=large)
        # In a large base, nearly every ending occurs.
        self._last_letters = frozenset() if large else frozenset(w[-_UNTOUCHED:] for w, _ in fuzzy)
        frequent = sorted(fuzzy, key=lambda entry: (self.weights[entry[1]], entry[0]))[:FREQUENT]
        self._frequent = sorted(number for _, number in frequent)
        self._ends: dict[str, list[int]] = defaultdict(list)
        for word, number in frequent:
            self._ends[word[0] + word[-1]].append(number)
        ideographs = [(anyascii(w), n) for n, w in enumerate(self.words) if is_ideograph(w)]
        self._alike: dict[str, list[int]] = defaultdict(list)
        for reading, number in ideographs:
            self._alike[reading].append(number)
        self.similar = lru_cache(maxsize=4096)(self._similar)
        self.as_typed = lru_cache(maxsize=1024)(self._as_typed)
        self.begun = lru_cache(maxsize=256)(self._begun)
        self.similar_widely = lru_cache(maxsize=1024)(self._similar_widely)

    def weight(self, word: str) -> float:
        """What a typed word weighs; an unknown one, unless short, as much as the rarest known."""
        if word in self.function_words:
            return FUNCTION_WEIGHT
        number = self.number.get(word)
        if number is not None:
            return self.weights[number]
        weight = _weight(word, 1.0)
        if is_ideograph(word) or word.isdigit():  # of a number, every digit tells
            return weight
        return weight * min(1.0, len(word) / _TELLING)

    def misspellable(self, word: str) -> bool:
        """Whether one of the words may be meant by another spelling: no number, no acronym."""
        return word not in self._acronyms and not word.isdigit() and not is_ideograph(word)

    def _similar(self, word: str) -> Similar:
        """The words that a typed word may stand for: itself, or one edit away."""
        exact = self.number.get(word)
        if is_ideograph(word):
            return self._read_alike(word, exact)
        found = [] if exact is None else [(exact, 1.0)]
        if len(word) >= MIN_FUZZY - 1 and not word.isdigit() and self._may_be_near(word):
            found += self._within(word, self._near.any(deletions(word)), 1, exact)
        return self._with_longer(word, found[:MAX_SIMILAR])

    def _as_typed(self, word: str) -> Similar:
        """The same of a known word that has no slip."""
        exact = self.number[word]
        if is_ideograph(word):
            return self._read_alike(word, exact)
        return self._with_longer(word, [(exact, 1.0)])

    def _with_longer(self, word: str, found: list[tuple[int, float]]) -> Similar:
        """What was found, and what the word may be short for."""
        if len(word) >= _SHORTEST_ABBREVIATED and word.isalpha():
            nearer = dict(found)
            for longer in self._abbreviated(word)[:MAX_ABBREVIATED]:
                similarity = 1 - ABBREVIATED * self.weights[longer]
                if similarity > nearer.get(longer, 0.0):
                    found.append((longer, similarity))
        return tuple(found)

    def _may_be_near(self, word: str) -> bool:
        """Whether a known word has the first or the last letters of this one.

        One edit, or swap, in a word of seven letters or more leaves three at either end alone.
        """
        if not self._last_letters or len(word) <= 2 * _UNTOUCHED:
            return True
        if word[-_UNTOUCHED:] in self._last_letters:
            return True
        low, high = self.beginning(word[: min(_END, (len(word) - 1) // 2)])
        return low < high

    def _abbreviated(self, word: str) -> list[int]:
        """The words that a typed one may be short for, the commonest first."""
        low, high = self.beginning(word)
        longer: Sequence[int] = range(low, high)
        if len(longer) > MAX_LONGER:
            often = self._frequent
            longer = often[bisect_left(often, low) : bisect_left(often, high)]
        contracted = (
            [
                number
                for number in self._ends.get(word[0] + word[-1], ())
                if len(word) <= _CONTRACTION * len(self.words[number])
                and _is_contracted(word, self.words[number])
            ]
            if _CONTRACTED.fullmatch(word)
            else []
        )
        if contracted:
            longer = sorted({*longer, *contracted})
        return sorted(longer, key=self.weights.__getitem__)

    def _similar_widely(self, word: str) -> Similar:
        """The same; more edits away if one finds nothing."""
        found = self.similar(word)
        if found or len(word) < TWO_EDITS_FROM or word.isdigit():
            return found
        edits = max(2, len(word) // _LETTERS_PER_EDIT)
        numbers = self._with_head_like(word) | self._tails.any(deletions(word[-_END:]))
        return tuple(self._within(word, numbers, edits, None)[:MAX_SIMILAR])

    def _begun(self, word: str) -> Sequence[int]:
        """The words that an unfinished word may become, if need be with one edit."""
        low, high = self.beginning(word)
        if low < high or len(word) < MIN_FUZZY:
            return range(low, high)
        near = []
        for number in self._with_head_like(word):
            other = self.words[number]
            # An edit may have changed the length of what was typed of the word.
            cuts = {other[: len(word) + longer] for longer in (-1, 0, 1)}
            if any(OSA.distance(word, cut, score_cutoff=1) <= 1 for cut in cuts):
                near.append(number)
        return sorted(near)

    def beginning(self, word: str) -> tuple[int, int]:
        """First and after-last number of the words that begin with `word`."""
        return bisect_left(self.words, word), bisect_left(self.words, word + _LAST)

    def _with_head_like(self, word: str) -> set[int]:
        heads = self._heads.any(deletions(word[:_END]))
        ranges = (self.beginning(self._beginnings[head]) for head in heads)
        return set(chain.from_iterable(range(*ends) for ends in ranges))

    def _within(
        self, word: str, numbers: Collection[int], edits: int, exact: int | None
    ) -> list[tuple[int, float]]:
        found = []
        for number in numbers:
            other = self.words[number]
            if abs(len(other) - len(word)) > edits:
                continue
            distance = OSA.distance(word, other, score_cutoff=edits)
            if number == exact or distance > edits or not same_digits(word, other):
                continue
            similarity = 1 - distance / max(len(word), len(other))
            if other in self._acronyms:
                if exact is not None:
                    continue
                similarity *= CAPITALS
            found.append((number, similarity))
        # Of words equally near, those with the same first letter, mostly typed right, and the
        # commoner ones come first.
        begin = word[0]
        found.sort(
            key=lambda entry: (
                -entry[1],
                self.words[entry[0]][0] != begin,
                self.weights[entry[0]],
                entry[0],
            )
        )
        return found

    def _read_alike(self, word: str, exact: int | None) -> Similar:
        reading = anyascii(word)
        others = ((n, HOMOPHONE) for n in self._alike.get(reading, ()) if n != exact)
        return (*(() if exact is None else ((exact, 1.0),)), *others)


def is_ideograph(word: str) -> bool:
    """Whether a folded word is an ideograph, which stands for half a word."""
    return len(word) == 1 and word > "\u2fff"


def same_digits(word: str, other: str) -> bool:
    """Whether two words have the same numbers, of which every digit tells: B2B is not B3B."""
    return _DIGITS.findall(word) == _DIGITS.findall(other)


def _is_contracted(word: str, whole: str) -> bool:
    """Whether a word is what is left of another one: its letters in their order."""
    rest = iter(whole)
    return all(letter in rest for letter in word)


def _weight(word: str, rarity: float) -> float:
    """What a word weighs that is so rare."""
    return rarity / 2 if is_ideograph(word) else rarity


def _rarity(count: int, entities: int) -> float:
    """How rare a word is that so many of all entities have in a name, 0 to 1."""
    # Inverse document frequency (Sparck Jones 1972) over entities, so that an entity's many
    # aliases do not make its own words common; scaled so that a word of one entity weighs 1.
    return log(1 + entities / count) / log(1 + entities)
