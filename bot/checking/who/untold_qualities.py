"""Qualities that a statement gives to a thing of which no source tells them."""

from bot.answering.records.places import is_within
from bot.answering.words.stems import STEMMED, stem_term
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import word_before
from bot.checking.statements.predications import qualities
from bot.checking.statements.reading import Part, Reading
from bot.checking.words.sections import Cue
from bot.facts import Type

_STAGES: tuple[Cue, ...] = ("working", "done", "over", "past", "planned", "undone")
"""Sections of cues that tell how far something has come: "open", "over"."""


class UntoldQualities:
    """Holds what a statement says that a thing is like against what the sources tell of it."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._records = means.records

    def fail(self, reading: Reading) -> bool:
        """Whether a named thing is told to be of a quality: "ASEAN is free", "Jing Yu is modern".

        The word itself has to stand in what is told of it: that data is public makes no university
        so, and two countries that have strong ties are none the other's.
        """
        return reading.language in STEMMED and any(
            not any(self._is_told(reading, entity, quality.words[-1]) for entity in thing.entities)
            and not self._are_told(reading, thing, quality.words[-1])
            for quality in qualities(reading)
            if (thing := quality.thing).entities and not quality.is_noun
        )

    def _are_told(self, reading: Reading, thing: Part, at: int) -> bool:
        """Whether another thing is told to have that quality with one: "ties with it are close"."""
        quality = stem_term(reading.folded[at], reading.language)
        with_it = reading.own_words.comitative_preposition
        return reading.folded[word_before(reading, thing)] in with_it and any(
            quality in record.terms and not record.entities.keys().isdisjoint(thing.entities)
            for other in {e for name in reading.names if name is not thing for e in name.entities}
            for record in self._records.own(other)
        )

    def _is_told(self, reading: Reading, entity_id: str, at: int) -> bool:
        """Whether a thing is told to be of the quality that the word at an index stands for."""
        whose = next((name for name in reading.names if name.first == name.last == at), None)
        if whose is not None:
            countries = [i for i in whose.entities if self._is_country(i)]
            within = (is_within(self._base, entity_id, country) for country in countries)
            return not countries or any(within)
        entity = self._base.entities[entity_id]
        if at in reading.indexes(*_STAGES) and any(fact.status for fact in entity.facts):
            return True  # which is weighed by itself
        word = stem_term(reading.folded[at], reading.language)
        return any(word in record.terms for record in self._records.own(entity_id))

    def _is_country(self, entity_id: str) -> bool:
        return self._base.entities[entity_id].type is Type.COUNTRY
