"""Whether a statement says of one place what the sources set against it as another's."""

from collections.abc import Sequence

from bot.answering.words.lexicons import function_words
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.reading import PartKind, Reading


class ContrastedPlaces:
    """Holds the place of a statement against those that its passages set against each other."""

    def __init__(self, means: Means) -> None:
        self._is_place = means.records.is_place
        self._contrasts = means.records.contrasts

    def are_mistaken(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a word of a statement of one place tells of another place.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        if not function_words().contrasting_conjunction.isdisjoint(reading.folded):
            return False  # it sets two against each other itself
        named = {i for name in reading.names for i in name.entities if self._is_place(i)}
        words = reading.of_kind(PartKind.WORD)
        held = (one for part in words for one in (part.terms, *part.parts))
        compares = reading.has("comparing")
        texts = None if compares else [cover.passage.text for cover in covers]
        return self._contrasts.are_of_others(frozenset(named), held, texts)
