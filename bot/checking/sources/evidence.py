"""What the sources say, passage by passage, and how much of a statement a passage explains."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from operator import attrgetter, ge, mul
from typing import NamedTuple

from bot.answering.records.records import Records
from bot.answering.records.typed import value_terms
from bot.answering.words.terms import TELLING, Term, is_unsaid
from bot.checking.sources.given_values import best_fit
from bot.checking.sources.passages import Passage, Passages
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.values.comparison import Fit
from bot.checking.values.value import Value

BUDGET = 2_000
"""Postings of one term that are looked at; commoner terms find nothing by themselves."""

COMMON = 400
"""Words that so many passages hold find none beside rarer ones; they only weigh."""

RARE = 8
"""A word that so few passages hold tells what a statement is about."""

KEPT = 12
"""Passages that are held against a statement in full."""

REMEMBERED = 2_048
"""So many words keep their weights, which many statements ask for again."""

NAME_WEIGHT = 1.5
STRANGE_WEIGHT = 1.2
VALUE_WEIGHT = 1.2
LIGHT_WEIGHT = 0.12
UNKNOWN_WEIGHT = 0.9
"""The weight of a word that no statement holds."""
UNSAID_WEIGHT = 1.5
LIGHTEST = 0.25
"""The weight of the commonest word; the rarest weighs 1."""

BY_TYPE = 0.7
"""What the sort of thing that a passage is about explains of a word for such things."""
WORD_BY_WORD = 0.9
"""What all words of a phrase, each by itself, explain of it."""
HALF = 0.5

LEAST_REST = 0.5
"""The weight of words and values that must tell the rest of a statement beside one name."""

MAX_LACK = 0.2
"""The share of that weight that may be unexplained."""

_SCORE = attrgetter("score")


class Cover(NamedTuple):  # which costs less to make than a frozen dataclass
    """How much of a statement a passage explains.

    Attributes:
        passage: The passage.
        score: The explained weight, rounded, for sums in another order differ in a last digit.
        shares: How much of each part of the reading is explained, 0 to 1.
        fits: How each value of the reading stands to those of the passage.
    """

    passage: Passage
    score: float
    shares: tuple[float, ...]
    fits: tuple[Fit, ...]

    def speaks_of_all(self, reading: Reading, *kinds: PartKind) -> bool:
        """Whether the passage explains all parts of some sorts."""
        shares = zip(reading.parts, self.shares, strict=True)
        return all(share >= HALF for part, share in shares if part.kind in kinds)

    def untold(self, reading: Reading) -> Iterator[Part]:
        """The parts of a statement that the passage does not explain, light words aside."""
        for part, share in zip(reading.parts, self.shares, strict=True):
            if share < HALF and part.kind is not PartKind.LIGHT:
                yield part


@dataclass(frozen=True, slots=True)
class Spot:
    """The passages that explain a part of a statement, by their numbers.

    Attributes:
        shares: How much each explains of it, above 0 and up to 1.
        found: The same of those that are worth a look for its sake; a name's words find none.
        few: Those that explain it wholly, in order, where so few do that it tells the topic.
        weight: How much the part tells.
    """

    shares: Mapping[int, float]
    found: Mapping[int, float]
    few: Sequence[int]
    weight: float


class Evidence:
    """The passages of one fact base, found by name, by word and by value."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self._spots: dict[tuple[object, ...], Spot] = {}
        self.passages = Passages(records)

    def weight(self, part: Part) -> float:
        """How much a part of a statement tells."""
        return self.spot(part).weight

    def _weigh(self, part: Part) -> float:
        match part.kind:
            case PartKind.NAME:
                return NAME_WEIGHT
            case PartKind.LIGHT:
                return LIGHT_WEIGHT
            case PartKind.PLACE | PartKind.STRANGE:
                return STRANGE_WEIGHT
        known = [term for term in part.terms if term[0] in TELLING]
        if known and all(is_unsaid(term) for term in known):
            return UNSAID_WEIGHT
        held = [term for term in part.terms if self.records.knows(term)]
        if not held:
            held = [t for one in part.parts for t in one if self.records.knows(t)]
        if not held:
            return UNKNOWN_WEIGHT
        return LIGHTEST + (1 - LIGHTEST) * self.records.rarity(held)

    def spot(self, part: Part) -> Spot:
        """The passages that explain a part of a statement."""
        key = (part.kind, part.terms, part.parts, part.entities)
        spot = self._spots.get(key)
        if spot is None:
            if len(self._spots) >= REMEMBERED:
                self._spots.clear()
            spot = self._spots[key] = self._look(part)
        return spot

    def _look(self, part: Part) -> Spot:
        needs_all = part.kind in NAMING
        full = set[int]().union(*(self.passages.of_entity(e) for e in part.entities))
        typed = set[int]()
        if not needs_all:
            full |= self._holding(part.terms, types=False)
            typed = self._holding(part.terms, types=True)
        words = [set[int]().union(*map(self.passages.of_term, one)) for one in part.parts]
        if part.kind is PartKind.PLACE:
            either = self._holding(part.terms, types=False)
            words = [word | either for word in words]
        shares = _by_words(words, needs_all=needs_all)
        shares |= {number: max(BY_TYPE, shares.get(number, 0.0)) for number in typed}
        wholly = dict.fromkeys(full, 1.0)
        shares |= wholly
        found = wholly if part.kind is PartKind.NAME else shares
        few = sorted(full) if len(full) <= RARE else ()
        return Spot(shares, found, few, self._weigh(part))

    def _holding(self, terms: Iterable[Term], *, types: bool) -> set[int]:
        """The passages that hold any of the terms for sorts of things, or any of the others."""
        asked = [term for term in terms if (term[0] == "types") == types]
        return set[int]().union(*map(self.passages.of_term, asked))

    def covers(self, reading: Reading, context: Iterable[str]) -> list[Cover]:
        """The passages that explain most of a statement, the best first.

        Args:
            reading: The statement.
            context: The ids of the entities that it may be about without naming them.
        """
        around = frozenset(context)
        gains = [0.0] * len(self.passages)
        for entity in around:
            for number in self.passages.of_entity(entity):
                gains[number] += NAME_WEIGHT / 2
        seen = [self.spot(part) for part in reading.parts]
        telling = [spot for spot in seen if spot.weight > LIGHT_WEIGHT]  # others find too much
        for spot in sorted(telling, key=lambda one: len(one.found)):
            found, weight = spot.found, spot.weight
            if len(found) > COMMON and any(gains):
                found = {number: found[number] for number in filter(gains.__getitem__, found)}
            for number, share in found.items():
                gains[number] += weight * share
        for value in reading.values:
            for number in self._giving(value):
                gains[number] += VALUE_WEIGHT
        reached = filter(gains.__getitem__, range(len(gains)))
        ranked = sorted(reached, key=gains.__getitem__, reverse=True)[:KEPT]
        best = [self.passages[number] for number in sorted(ranked)]
        held = self._held(reading, seen, best, around)
        return sorted(held, key=_SCORE, reverse=True)  # of equal ones the first of the base

    def _giving(self, value: Value) -> set[int]:
        """The passages that give a value, or a date with one part of it."""
        number = value.number + value.is_relative  # "four more" of five
        found = [self.passages.of_term(term) for term in value_terms(value.date, number)]
        return set[int]().union(*(one for one in found if len(one) <= BUDGET))

    def _held(
        self,
        reading: Reading,
        seen: Sequence[Spot],
        passages: Sequence[Passage],
        around: frozenset[str],
    ) -> list[Cover]:
        """Hold passages against a statement, part by part: most explain few parts of it."""
        numbers = [passage.number for passage in passages]
        weights = [spot.weight for spot in seen]
        columns = [map(spot.shares.get, numbers, repeat(0.0)) for spot in seen]
        rows = zip(*columns, strict=True) if columns else repeat(())
        held: list[Cover] = []
        for passage, shares in zip(passages, rows, strict=False):
            score = sum(map(mul, weights, shares))
            fits = tuple(map(best_fit, reading.values, repeat(passage)))
            gain = score + VALUE_WEIGHT * fits.count(Fit.SAME)
            if around and not around.isdisjoint(passage.subjects):
                gain += NAME_WEIGHT / 2
            held.append(Cover(passage, round(gain, 6), shares, fits))
        return held

    def tells_rest(self, reading: Reading, cover: Cover, apart: Part | Value) -> bool:
        """Whether a passage tells all of a statement but one name or value."""
        gain = lack = 0.0
        for value, fit in zip(reading.values, cover.fits, strict=True):
            if value is not apart:
                gain += fit is Fit.SAME
                lack += fit is not Fit.SAME
        for part, share in zip(reading.parts, cover.shares, strict=True):
            if part is apart or part.kind is PartKind.LIGHT:
                continue
            if part.kind is not PartKind.WORD and share < HALF:
                return False
            if part.kind is PartKind.WORD:
                gain += self.weight(part) * share
                lack += self.weight(part) * (1 - share)
        return gain >= LEAST_REST and lack <= MAX_LACK * (gain + lack)


def _by_words(words: Sequence[Collection[int]], *, needs_all: bool) -> dict[int, float]:
    """How much passages explain of a phrase by its words, each by itself."""
    if not words:
        return {}
    held = Counter(chain.from_iterable(words))
    least = len(words) if needs_all else 1
    shares = [WORD_BY_WORD * count / len(words) for count in range(len(words) + 1)]
    return {number: shares[count] for number, count in held.items() if count >= least}


def explained(part: Part, terms: frozenset[Term]) -> float:
    """How much of a word or phrase some terms explain, 0 to 1."""
    share = _share(part.terms, terms)
    if share < 1 and part.parts:
        by_word = sum(map(_share, part.parts, repeat(terms))) / len(part.parts)
        share = max(share, WORD_BY_WORD * by_word)
    return share


def _share(asked: frozenset[Term], terms: frozenset[Term]) -> float:
    if asked.isdisjoint(terms):
        return 0.0
    for section, _ in asked & terms:
        if section != "types":
            return 1.0
    return BY_TYPE


def equals(reading: Reading, covers: Iterable[Cover], first: Cover) -> Iterator[Cover]:
    """The other passages that tell no less of a statement than one of them."""
    telling = [i for i, part in enumerate(reading.parts) if part.kind is not PartKind.LIGHT]
    least = [first.shares[i] for i in telling]
    for cover in covers:
        if (
            cover is not first
            and cover.fits == first.fits
            and all(map(ge, map(cover.shares.__getitem__, telling), least))
        ):
            yield cover
