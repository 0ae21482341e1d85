"""The names themselves, packed: each as the numbers of its words, and back from word to names."""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from bot.matching.buckets import Buckets
from bot.matching.fold import words
from bot.matching.function_words import FUNCTION_WORDS
from bot.matching.vocabulary import Vocabulary

COMMON = 500
"""A word of more names than this does not find them by itself, only with another such word."""

ACRONYM_LETTERS = range(2, 7)
INITIALS = range(3, 7)
"""So many content words make initials worth knowing."""


class Store:
    """All names, immutable; a name's number is its place in the order of its words.

    Attributes:
        ids: entity ids, sorted; an entity's number is its place.
        texts: the names as given.
        entities: each name's entity number.
        vocabulary: the words.
        weights: what each name's words weigh together.
        initials: the first letters of a name's content words -> its number.
    """

    def __init__(
        self, pairs: Iterable[tuple[str, str]], kinds: Mapping[str, frozenset[str]]
    ) -> None:
        """Build from (entity id, name) pairs; names without a letter or digit are left out."""
        given = sorted({(entity, name) for entity, name in pairs})
        self.ids: Sequence[str] = sorted({entity for entity, _ in given})
        folded, acronyms = _fold([name for _, name in given])
        number_of = {entity: number for number, entity in enumerate(self.ids)}
        seen = {
            (word, number_of[e]) for (e, _), ws in zip(given, folded, strict=True) for word in ws
        }
        counts = Counter(word for word, _ in seen)
        del seen
        self.vocabulary = Vocabulary(counts, acronyms, len(self.ids))
        number = self.vocabulary.number
        order = sorted(
            (tuple(map(number.__getitem__, ws)), place) for place, ws in enumerate(folded) if ws
        )
        del folded
        self.texts: Sequence[str] = [given[place][1] for _, place in order]
        self.entities = array("I", (number_of[given[place][0]] for _, place in order))
        self._kinds = [kinds.get(entity, frozenset()) for entity in self.ids] if kinds else []
        self._words = array("I")
        self._starts = array("I", [0])
        for name, _ in order:
            self._words.extend(name)
            self._starts.append(len(self._words))
        weights = self.vocabulary.weights
        self.weights = array("f", (sum(weights[word] for word in name) for name, _ in order))
        self._invert([name for name, _ in order])
        self._pairs = Buckets(self._common_pairs([name for name, _ in order]))
        self.initials = Buckets(self._all_initials())

    def __len__(self) -> int:
        """The number of names."""
        return len(self.texts)

    def words_of(self, name: int) -> Sequence[int]:
        """The numbers of a name's words, in order."""
        return self._words[self._starts[name] : self._starts[name + 1]]

    def folded(self, name: int) -> list[str]:
        """A name's words."""
        known = self.vocabulary.words
        return [known[word] for word in self.words_of(name)]

    def names_with(self, word: int) -> Sequence[int]:
        """The names in which a word occurs, ascending."""
        return self._names[self._first[word] : self._first[word + 1]]

    def count_with(self, word: int) -> int:
        """How many names a word occurs in."""
        return self._first[word + 1] - self._first[word]

    def names_with_both(self, one: int, other: int) -> Sequence[int]:
        """The names with both of two common words, and perhaps some others."""
        return self._pairs[min(one, other), max(one, other)]

    def starting(self, typed: Sequence[str]) -> range:
        """The names with exactly these words."""
        number = self.vocabulary.number
        if not all(word in number for word in typed):
            return range(0)
        key = [number[word] for word in typed]
        return range(self._place([*key]), self._place([*key, 0]))

    def beginning(self, typed: Sequence[str]) -> range:
        """The names that begin with these words, the last one perhaps unfinished."""
        number = self.vocabulary.number
        *done, last = typed
        if not all(word in number for word in done):
            return range(0)
        key = [number[word] for word in done]
        low, high = self.vocabulary.beginning(last)
        return range(self._place([*key, low]), self._place([*key, high]))

    def of_kind(self, name: int, kinds: Collection[str] | None) -> bool:
        """Whether a name's entity is of one of some kinds; None for all."""
        if kinds is None:
            return True
        return bool(self._kinds) and not self._kinds[self.entities[name]].isdisjoint(kinds)

    def initials_of(self, name: int) -> str:
        """The first letters of a name's content words, "" unless there are a few."""
        content = [w[0] for w in self.folded(name) if w not in FUNCTION_WORDS]
        return "".join(content) if len(content) in INITIALS else ""

    def _place(self, key: list[int]) -> int:
        return bisect_left(range(len(self)), key, key=lambda name: list(self.words_of(name)))

    def _invert(self, names: Sequence[tuple[int, ...]]) -> None:
        self._first = array("I", bytes(4 * (len(self.vocabulary.words) + 1)))
        first = self._first
        for name in names:
            for word in set(name):
                first[word + 1] += 1
        for word in range(1, len(first)):
            first[word] += first[word - 1]
        self._names = array("I", bytes(4 * first[-1]))
        free = array("I", first)
        for place, name in enumerate(names):
            for word in set(name):
                self._names[free[word]] = place
                free[word] += 1

    def _common_pairs(
        self, names: Iterable[tuple[int, ...]]
    ) -> Iterable[tuple[tuple[int, int], int]]:
        rare = bytearray(
            self.count_with(number) <= COMMON or word in FUNCTION_WORDS
            for number, word in enumerate(self.vocabulary.words)
        )
        for place, name in enumerate(names):
            common = sorted({word for word in name if not rare[word]})
            for pair in combinations(common, 2):
                yield pair, place

    def _all_initials(self) -> Iterable[tuple[str, int]]:
        for name in range(len(self)):
            if initials := self.initials_of(name):
                yield initials, name


def _fold(names: Iterable[str]) -> tuple[list[tuple[str, ...]], Collection[str]]:
    """Each name's words, and the words that only occur as short runs of capitals."""
    folded: list[tuple[str, ...]] = []
    capitals: set[str] = set()
    others: set[str] = set()
    for name in names:
        found = words(name)
        folded.append(tuple(word.text for word in found))
        shouted = name.isupper() and len(found) > 1
        for word in found:
            short = len(word.text) in ACRONYM_LETTERS and not shouted
            is_acronym = short and name[word.start : word.end].isupper()
            (capitals if is_acronym else others).add(word.text)
    return folded, capitals - others


def _entities_with(entities: Iterable[str], folded: Iterable[tuple[str, ...]]) -> Mapping[str, int]:
    """Word -> the number of entities with it; names of an entity follow each other."""
    counts: Counter[str] = Counter()
    last = None
    seen: set[str] = set()
    for entity, found in zip(entities, folded, strict=True):
        if entity != last:
            counts.update(seen)
            seen = set()
            last = entity
        seen.update(found)
    counts.update(seen)
    return counts
