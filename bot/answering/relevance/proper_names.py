"""Which things bear a name of their own in the texts, and are not only described there."""

from collections.abc import Iterator, Sequence

from bot.answering.records.record import ACTORS
from bot.answering.records.records import Records
from bot.answering.words.language import has_trait
from bot.answering.words.traits import Trait
from bot.facts import Entity, FactBase
from bot.matching.fold import folded_words, words


class ProperNames:
    """Knows which things of one fact base bear a name of their own."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records
        self._known: dict[str, bool] = {}

    def any_of(self, entity_id: str) -> bool:
        """Whether a source calls a thing by a name, with capitals: "a report" tells none.

        Who is no thing but somebody is known by the name under which the base has them.
        """
        if entity_id not in self._known:
            entity = self._base.entities[entity_id]
            named = entity.kind in ACTORS or self._is_called(entity)
            self._known[entity_id] = named
        return self._known[entity_id]

    def _is_called(self, entity: Entity) -> bool:
        names = {tuple(folded_words(name)) for name in entity.all_names()}
        return any(
            _is_written(name, text, language)
            for text, language in self._quotes(entity)
            for name in names
        )

    def _quotes(self, entity: Entity) -> Iterator[tuple[str, str]]:
        """The quotes in which a thing plays a part, and the languages that they are in."""
        for number in self._records.of_entity(entity.id):
            for quote in self._records.all[number].statement.quotes:
                yield quote.text, self._base.sources[quote.source].language


def _is_written(name: Sequence[str], text: str, language: str) -> bool:
    """Whether a text holds folded words that are written as a name there."""
    found = words(text)
    whole = not has_trait(language, Trait.SENTENCE_CASE)
    for start in range(len(found) - len(name) + 1):
        stretch = found[start : start + len(name)]
        if tuple(word.text for word in stretch) == name:
            first, last = (text[word.start] for word in (stretch[0], stretch[-1]))
            if not (first.islower() or (whole and last.islower())):
                return True
    return False
