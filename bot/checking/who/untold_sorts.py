"""Things that a statement has for one of a sort of which no source tells them to be."""

from collections.abc import Sequence

from bot.answering.records.hypernyms import Sort, are_apart, is_told_to_be, sorted_as
from bot.answering.words.prepositions import is_led
from bot.checking.sources.means import Means
from bot.checking.statements.reading import Part, Reading


class UntoldSorts:
    """Holds what a statement says that a thing is against what the sources have it for."""

    def __init__(self, means: Means) -> None:
        self._entities = means.base.entities

    def fail(self, reading: Reading) -> bool:
        """Whether a thing is called by the word for another sort: "The hub is a country".

        That the sources speak of both makes it none.
        """
        return any(
            sorts and self._is_untold(reading, thing, sorts)
            for end, sorts in sorted_as(reading.folded, reading.language)
            for thing in reading.parts
            if thing.last == end - 1 and not is_of_another(reading, thing)
        )

    def _is_untold(self, reading: Reading, thing: Part, sorts: Sequence[Sort]) -> bool:
        """Whether the sources tell a thing to be of none of some sorts."""
        if not thing.entities:
            return are_apart([thing.keys("types")], sorts)
        entities = map(self._entities.__getitem__, thing.entities)
        return not any(is_told_to_be(one, sorts, reading.language) for one in entities)


def is_of_another(reading: Reading, thing: Part) -> bool:
    """Whether a name only tells of another thing: the report of the network centre is no centre."""
    known = reading.own_words
    led = known.genitive_preposition | known.site_preposition
    led |= known.source_preposition | known.comitative_preposition | known.conjunction
    return is_led(reading.folded, thing.first, led)
