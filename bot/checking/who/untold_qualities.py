"""Qualities that a statement gives to a thing of which no source tells them."""

from collections.abc import Iterator

from bot.answering.records.places import is_within
from bot.answering.words.stems import STEMMED, stem_term
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import word_before
from bot.checking.statements.predications import qualities
from bot.checking.statements.reading import Part, Reading
from bot.checking.words.sections import Cue
from bot.facts import Type

_STAGES: tuple[Cue, ...] = ("working", "done", "past", "planned", "undone")
"""Sections of cues that tell how far something has come: "open"."""


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
            not any(self._is_told(reading, entity, words) for entity in thing.entities)
            and not self._are_told(reading, thing, words[-1])
            for thing, words in _qualified(reading)
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

    def _is_told(self, reading: Reading, entity_id: str, words: range) -> bool:
        """Whether a thing is told to be of the quality for which words at some indexes stand."""
        at = words[0]
        whose = next((name for name in reading.names if name.first == name.last == at), None)
        if whose is not None:
            return any(is_within(self._base, entity_id, country) for country in whose.entities)
        entity = self._base.entities[entity_id]
        # "Open to everyone" is no stage; and that it is over, "over 3,400 firms" does not tell.
        if at in reading.indexes("over"):
            return False
        if len(words) == 1 and at in reading.indexes(*_STAGES):
            # Which is weighed by itself; that a product was shown does not tell that it is ready.
            return entity.type is not Type.PRODUCT and any(fact.status for fact in entity.facts)
        small = reading.own_words.goal_preposition
        told = {reading.folded[i] for i in words} - small
        quality = {stem_term(word, reading.language) for word in told}
        if not quality.isdisjoint(self._records.name_terms(entity)):
            return False  # a free trade area need not be free
        return any(quality <= record.terms for record in self._records.own(entity_id))


def _qualified(reading: Reading) -> Iterator[tuple[Part, range]]:
    """The names of things that are said to be like something, and the words that tell what.

    In small words it may be told for whom it is so: "is open to everyone".
    """
    for quality in qualities(reading):
        if quality.thing.entities and not quality.is_noun:
            yield quality.thing, quality.words
    known = reading.own_words
    being = known.copula | known.plural_copula
    for name in reading.names:
        word = name.last + 2
        _, end = reading.clause_of(name.last)
        behind = [part for part in reading.parts if name.last < part.first < end]
        alone = len(behind) == 1 and behind[0].first == word
        leads = alone and reading.folded[behind[0].last] in known.goal_preposition
        if leads and reading.folded[name.last + 1] in being:
            yield name, range(word, end)
