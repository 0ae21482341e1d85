"""What the sources say, passage by passage, and how much of a statement a passage explains."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from bot.answering.lexicon import TELLING, Term, is_unsaid
from bot.answering.records import Records, figure_terms
from bot.answering.values import Date, Figure, Measure
from bot.checking.comparing import Fit, compare_count, compare_dates, compare_money, compare_numbers
from bot.checking.passages import Passage, passages
from bot.checking.reading import NAMING, Part, PartKind, Reading
from bot.checking.values import Value

BUDGET = 2_000
"""Postings of one term that are looked at; commoner terms find nothing by themselves."""

COMMON = 400
"""Words that so many passages hold find none beside rarer ones; they only weigh."""

KEPT = 12
"""Passages that are held against a statement in full."""

REMEMBERED = 4_096
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


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of a statement a passage explains.

    Attributes:
        passage: The passage.
        score: The explained weight.
        shares: How much of each part of the reading is explained, 0 to 1.
        fits: How each value of the reading stands to those of the passage.
    """

    passage: Passage
    score: float
    shares: tuple[float, ...]
    fits: tuple[Fit, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """The passages that explain a part of a statement, by their numbers.

    Attributes:
        full: Those that explain it wholly.
        shares: How much each explains of it, above 0 and up to 1.
        found: Those that are worth a look for its sake; a name's words alone find none.
    """

    full: frozenset[int]
    shares: Mapping[int, float]
    found: Collection[int]


class Evidence:
    """The passages of one fact base, found by name, by word and by value."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self._weights: dict[tuple[object, ...], float] = {}
        self._spots: dict[tuple[object, ...], Spot] = {}
        self.passages = tuple(passages(records))
        self._of_term: dict[Term, list[int]] = defaultdict(list)
        self._of_entity: dict[str, list[int]] = defaultdict(list)
        for passage in self.passages:
            for term in passage.terms:
                self._of_term[term].append(passage.number)
            for entity in passage.entities:
                self._of_entity[entity].append(passage.number)
            for record in passage.records:
                for figure in record.figures:
                    for term in figure_terms(figure):
                        postings = self._of_term[term]
                        if not postings or postings[-1] != passage.number:
                            postings.append(passage.number)

    def of_entity(self, entity_id: str) -> Sequence[int]:
        """The numbers of the passages in which an entity plays a part."""
        return self._of_entity.get(entity_id, ())

    def weight(self, part: Part) -> float:
        """How much a part of a statement tells."""
        key = (part.kind, part.terms, part.parts)
        if key not in self._weights:
            if len(self._weights) >= REMEMBERED:
                self._weights.clear()
            self._weights[key] = self._weigh(part)
        return self._weights[key]

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
        full = set[int]().union(*(self._of_entity.get(e, ()) for e in part.entities))
        typed = set[int]()
        if not needs_all:
            full |= self._holding(part.terms, types=False)
            typed = self._holding(part.terms, types=True)
        words = [
            self._holding(one, types=False) | self._holding(one, types=True) for one in part.parts
        ]
        if part.kind is PartKind.PLACE:
            either = self._holding(part.terms, types=False)
            words = [word | either for word in words]
        shares = _by_words(words, needs_all=needs_all)
        shares |= {number: max(BY_TYPE, shares.get(number, 0.0)) for number in typed}
        shares |= dict.fromkeys(full, 1.0)
        found = full if part.kind is PartKind.NAME else shares.keys()
        return Spot(frozenset(full), shares, found)

    def _holding(self, terms: Iterable[Term], *, types: bool) -> set[int]:
        """The passages that hold any of the terms for sorts of things, or any of the others."""
        asked = (term for term in terms if (term[0] == "types") == types)
        return set[int]().union(*(self._of_term.get(term, ()) for term in asked))

    def covers(self, reading: Reading, context: Iterable[str]) -> list[Cover]:
        """The passages that explain most of a statement, the best first.

        Args:
            reading: The statement.
            context: The ids of the entities that it may be about without naming them.
        """
        around = frozenset(context)
        gains: dict[int, float] = defaultdict(float)
        for entity in around:
            for number in self._of_entity.get(entity, ()):
                gains[number] += NAME_WEIGHT / 2
        seen = [(self.spot(part), self.weight(part)) for part in reading.parts]
        for spot, weight in sorted(seen, key=lambda one: len(one[0].found)):
            if len(spot.found) > COMMON and gains:
                for number in gains.keys() & spot.found:
                    gains[number] += weight
            else:
                for number in spot.found:
                    gains[number] += weight
        for value in reading.values:
            for number in self._giving(value):
                gains[number] += VALUE_WEIGHT
        least = min(nlargest(KEPT, gains.values()), default=0.0)
        best = sorted((-gain, number) for number, gain in gains.items() if gain >= least)[:KEPT]
        found = [self._cover(reading, seen, self.passages[n], around) for _, n in best]
        return sorted(found, key=lambda c: (-round(c.score, 6), c.passage.number))

    def _giving(self, value: Value) -> set[int]:
        """The passages that give a value, or a date with one part of it."""
        found = [self._of_term.get(term, ()) for term in _value_terms(value)]
        return set[int]().union(*(one for one in found if len(one) <= BUDGET))

    def _cover(
        self,
        reading: Reading,
        seen: Sequence[tuple[Spot, float]],
        passage: Passage,
        around: frozenset[str],
    ) -> Cover:
        """Hold one passage against a statement."""
        shares = tuple([spot.shares.get(passage.number, 0.0) for spot, _ in seen])
        fits = tuple(best_fit(_given(value, passage)) for value in reading.values)
        score = sum(weight * share for (_, weight), share in zip(seen, shares, strict=True))
        score += VALUE_WEIGHT * fits.count(Fit.SAME)
        if around & passage.subjects:
            score += NAME_WEIGHT / 2
        return Cover(passage, score, shares, fits)


def _by_words(words: Sequence[Collection[int]], *, needs_all: bool) -> dict[int, float]:
    """How much passages explain of a phrase by its words, each by itself."""
    held = Counter(number for word in words for number in word)
    least = len(words) if needs_all else 1
    return {n: WORD_BY_WORD * count / len(words) for n, count in held.items() if count >= least}


def explained(part: Part, terms: frozenset[Term]) -> float:
    """How much of a word or phrase some terms explain, 0 to 1."""
    share = _share(part.terms, terms)
    if share < 1 and part.parts:
        by_word = sum(_share(one, terms) for one in part.parts) / len(part.parts)
        share = max(share, WORD_BY_WORD * by_word)
    return share


def _share(asked: frozenset[Term], terms: frozenset[Term]) -> float:
    found = asked & terms
    if any(section != "types" for section, _ in found):
        return 1.0
    return BY_TYPE if found else 0.0


_ORDER = (Fit.OTHER, Fit.DIFFERENT, Fit.FINER, Fit.SAME)


def best_fit(fits: Iterable[Fit]) -> Fit:
    """The best of several ways in which a value may stand to those of a source."""
    return max(fits, key=_ORDER.index, default=Fit.OTHER)


def _given(value: Value, passage: Passage) -> Iterable[Fit]:
    """How a value stands to each value of a passage, those in its words included."""
    for fact in passage.facts:
        if fact.money and value.measure is Measure.MONEY:
            yield compare_money(value, fact.money)[0]
        if fact.count and value.measure in (Measure.NUMBER, Measure.ORDINAL):
            yield compare_count(value, fact.count)
        if fact.when and value.date:
            yield compare_dates(value, fact.when, part="whole")
    yield from (_against(value, figure) for figure in passage.figures)


def _against(value: Value, figure: Figure) -> Fit:
    """How a value stands to a figure in the words of a source, whose bound is not known."""
    single = not value.until and value.to is None  # as the figures in words all are
    if not single or bool(value.date) != bool(figure.date):
        return Fit.OTHER
    if value.date and figure.date:
        if not figure.date.fits(value.date):
            return Fit.OTHER
        return Fit.FINER if _is_finer(value.date, figure.date) else Fit.SAME
    ranked = (figure.measure is Measure.ORDINAL) != (value.measure is Measure.ORDINAL)
    if ranked or (figure.measure is Measure.MONEY and figure.currency != value.currency):
        return Fit.OTHER
    fit = compare_numbers(value, figure.value, None, value.bound)
    return fit if fit is Fit.SAME else Fit.OTHER


def _is_finer(said: Date, given: Date) -> bool:
    pairs = ((said.year, given.year), (said.month, given.month), (said.day, given.day))
    return any(told is not None and known is None for told, known in pairs)


def _value_terms(value: Value) -> Iterable[Term]:
    if value.date:
        for part in ("year", "month", "day"):
            number = getattr(value.date, part)
            if number is not None:
                yield part, str(number)
    else:
        yield "value", str(value.number.normalize())
