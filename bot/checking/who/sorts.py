"""Of which sort a thing is: as a statement has it, and as the sources tell."""

from collections.abc import Iterator, Sequence

from bot.answering.records.hypernyms import Sort, are_apart, is_told_to_be, sorted_as
from bot.answering.words.prepositions import is_led
from bot.answering.words.stems import STEMMED
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.reading import Part, Reading
from bot.facts import Kind, Type

_NAME_AND_SORT = 2
"""So many parts has a statement that tells no more than of which sort a thing is."""

_INITIATIVES = frozenset({Type.EVENT, Type.COMPETITION, Type.FUND, Type.PLAN})
"""Sorts of things that are told from each other by their words."""

_ROLE = frozenset({Kind.PARTNER})
"""What somebody is to another, and no sort by which they are called by themselves."""


class Sorts:
    """Holds the words for sorts of things in a statement against what the sources tell of them."""

    def __init__(self, means: Means) -> None:
        self._entities = means.base.entities
        self._name_terms = means.records.name_terms

    def fail(self, reading: Reading) -> bool:
        """Whether a thing is called by the word for another sort: "The hub is a country".

        That the sources speak of both makes it none.
        """
        return any(
            self._is_untold(reading, thing, sorts)
            for thing, sorts in _sorted(reading)
            if not is_of_another(reading, thing)
        )

    def tell(self, reading: Reading) -> bool:
        """Whether a statement tells nothing but the sort of a thing that it names, and rightly."""
        if len(reading.parts) != _NAME_AND_SORT or reading.values or reading.negations:
            return False
        return any(
            thing.entities and not self._is_untold(reading, thing, sorts)
            for thing, sorts in _sorted(reading)
        )

    def called(self, reading: Reading, covers: Sequence[Cover]) -> Sequence[tuple[str, int]]:
        """The things of passages that a word for their sort may mean, and where: "the meeting"."""
        lasts = {name.last for name in reading.names}
        heads = [(p, t) for p, t in reading.sorts if p.first - 1 not in lasts and t - _ROLE]
        if reading.language not in STEMMED or not heads:
            return ()
        things = dict.fromkeys(e for cover in covers for e in sorted(cover.passage.subjects))
        return [
            (entity, part.first)
            for part, types in heads
            for sort in [(reading.folded[part.first : part.last + 1], types)]
            for entity in things
            if is_told_to_be(self._entities[entity], [sort], reading.language)
        ]

    def are_of_others(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a statement tells of "the conference" what passages tell of a contest alone.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        if not reading.parts or reading.language not in STEMMED:
            return False
        first, being = reading.parts[0], reading.own_words.copula | reading.own_words.auxiliary
        types = first.keys("types") & _INITIATIVES
        is_told = not being.isdisjoint(reading.folded[first.last + 1 : first.last + 2])
        if not (types and is_told and first.first - 1 in reading.firsts("definite")):
            return False
        sort = [(reading.folded[first.first : first.last + 1], types)]
        notions = {t for t in first.terms if t[0] == "concepts" and t[1] not in types}
        things = [self._entities[e] for cover in covers for e in cover.passage.entities]
        return not any(
            is_told_to_be(one, sort, reading.language)
            or not notions.isdisjoint(self._name_terms(one))  # "the trip" is a visit
            for one in things
        )

    def _is_untold(self, reading: Reading, thing: Part, sorts: Sequence[Sort]) -> bool:
        """Whether the sources tell a thing to be of none of some sorts."""
        if not thing.entities:
            return are_apart([thing.keys("types")], sorts)
        entities = map(self._entities.__getitem__, thing.entities)
        return not any(is_told_to_be(one, sorts, reading.language) for one in entities)


def _sorted(reading: Reading) -> Iterator[tuple[Part, Sequence[Sort]]]:
    """The parts of a statement that it has for something of a sort, with that."""
    for end, sorts in sorted_as(reading.folded, reading.language):
        yield from ((part, sorts) for part in reading.parts if sorts and part.last == end - 1)


def is_of_another(reading: Reading, thing: Part) -> bool:
    """Whether a name only tells of another thing: the report of the network centre is no centre."""
    known = reading.own_words
    led = known.genitive_preposition | known.site_preposition
    led |= known.source_preposition | known.comitative_preposition | known.conjunction
    return is_led(reading.folded, thing.first, led)
