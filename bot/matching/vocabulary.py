"""The words of all names: what each weighs, and which ones a typed word may stand for.

Misspelled words are found by deletion neighbourhoods: two words at most one edit or one swap of
neighbours apart share a form with at most one letter deleted (Mor and Fraenkel, "A hash code
method for detecting and correcting spelling errors", 1982; used by W. Garbe's SymSpell). For two
edits and for unfinished words, the same over the first and the last letters alone.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import chain

from anyascii import anyascii
from rapidfuzz.distance import OSA

from bot.matching.abbreviations import Abbreviations, beginning
from bot.matching.buckets import by_deletions
from bot.matching.function_words import function_words
from bot.matching.hashing import deletions
from bot.matching.letters import edited, is_ideograph, same_digits
from bot.matching.weights import FUNCTION_WEIGHT, rarity, weigh

MIN_FUZZY = 4
"""Shorter words are compared letter by letter: of three letters, every word is near another."""

TWO_EDITS_FROM = 6
"""From this length on, a word may have two edits."""

HOMOPHONE = 0.7
"""Similarity of two ideographs that are read alike: the commonest typo of Chinese input."""

CAPITALS = 0.5
"""Factor for a misspelled acronym: one letter more or less is usually another acronym."""

WRONG = 0.01
"""How much less similar a word is by a wrong letter, or one too many that is no ending, than by one
left out or two swapped: of these there are a few, of those as many as letters (M. Kernighan,
K. Church and W. Gale, "A spelling correction program based on a noisy channel model", 1990)."""

MAX_SIMILAR = 12
"""Words that a typed one may stand for at most, the likeliest."""

_END = 5  # letters at either end of a word by which it is found with two edits
_UNTOUCHED = 3  # letters at one end of a longer word that one edit leaves alone
_TELLING = 4  # letters of an unknown word that tell as much as a known one
_EDITED = 0.35  # share of a longer word: a syllable of some scripts is several Latin letters
_SHORTEST_ABBREVIATED = 3

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
        acronyms: words only ever written in capitals.
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
        rarities = {count: rarity(count, entities) for count in set(counts)}
        self.function_words = function_words()
        # Written in capitals, ca is no French pronoun; as typed, it may well be one.
        idle = self.function_words.difference(acronyms)
        self.weights = [
            FUNCTION_WEIGHT if word in idle else weigh(word, rarities[count])
            for word, count in zip(words, counts, strict=True)
        ]
        self.acronyms = acronyms
        # The same objects as in `number`: a few that stay among many that go would hold their room.
        numbers = self.number.items()
        fuzzy = [
            (word, number)
            for word, number in numbers
            if len(word) >= MIN_FUZZY and not word.isdigit()
        ]
        self._near = by_deletions(fuzzy, large=large)
        # Words are sorted, so the first with a beginning stands for the range of all that share it.
        heads = {word[:_END]: number for word, number in reversed(fuzzy)}
        self._heads = by_deletions([*heads.items()], large=large)
        # An edit may have made a word longer.
        tails = [(w[-_END:], number) for w, number in fuzzy if len(w) >= TWO_EDITS_FROM - 1]
        self._tails = by_deletions(tails, large=large)
        # In a large base, nearly every ending occurs.
        self._last_letters = frozenset() if large else frozenset(w[-_UNTOUCHED:] for w, _ in fuzzy)
        self._abbreviations = Abbreviations(words, self.weights, [number for _, number in fuzzy])
        ideographs = [(anyascii(word), number) for word, number in numbers if is_ideograph(word)]
        self._alike: dict[str, list[int]] = defaultdict(list)
        for reading, number in ideographs:
            self._alike[reading].append(number)
        self.similar = lru_cache(maxsize=2048)(self._similar)
        self.as_typed = lru_cache(maxsize=1024)(self._as_typed)
        self.begun = lru_cache(maxsize=256)(self._begun)
        self.similar_short = lru_cache(maxsize=1024)(self._similar_short)
        self.similar_widely = lru_cache(maxsize=1024)(self._similar_widely)

    def weight(self, word: str) -> float:
        """What a typed word weighs; an unknown one, unless short, as much as the rarest known."""
        if word in self.function_words:
            return FUNCTION_WEIGHT
        number = self.number.get(word)
        if number is not None:
            return self.weights[number]
        weight = weigh(word, 1.0)
        if is_ideograph(word) or word.isdigit():  # of a number, every digit tells
            return weight
        return weight * min(1.0, len(word) / _TELLING)

    def misspellable(self, word: str) -> bool:
        """Whether one of the words may be meant by another spelling: no number, no acronym."""
        return word not in self.acronyms and not word.isdigit() and not is_ideograph(word)

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
            for longer, similarity in self._abbreviations.of(word):
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

    def _similar_widely(self, word: str) -> Similar:
        """The same; more edits away if one finds nothing."""
        found = self.similar(word)
        if found or len(word) < TWO_EDITS_FROM or word.isdigit():
            return found
        edits = max(2, int(_EDITED * len(word)))
        numbers = self._with_head_like(word) | self._tails.any(deletions(word[-_END:]))
        return tuple(self._within(word, numbers, edits, None)[:MAX_SIMILAR])

    def _similar_short(self, word: str) -> Similar:
        """The words of three letters one edit away from an unknown one: only among other words."""
        near = edited(word, MIN_FUZZY - 1)
        numbers = [self.number[other] for other in near if other in self.number]
        return tuple(self._within(word, numbers, 1, None)[:MAX_SIMILAR])

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
        return beginning(self.words, word)

    def _with_head_like(self, word: str) -> set[int]:
        heads = self._heads.any(deletions(word[:_END]))
        ranges = (self.beginning(self.words[head][:_END]) for head in heads)
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
            if distance == 1 and not _likely(word, other):
                similarity -= WRONG
            if other in self.acronyms:
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


def _likely(word: str, other: str) -> bool:
    """Whether the edit between two words lacks a letter, swaps two or gives one an ending more."""
    if len(word) == len(other):
        return sorted(word) == sorted(other)
    return len(word) < len(other) or word.startswith(other)
