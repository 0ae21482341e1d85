"""Whether a statement speaks of what a question names, in its words or by what is known."""

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.record import PEOPLED, PLACE, PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.texts import terms
from bot.answering.relevance.doer_verbs import does
from bot.answering.words.content import Content
from bot.answering.words.stems import STEMMED
from bot.facts import FactBase, Kind, Type
from bot.facts.entity import Statement
from bot.matching import normalise
from bot.matching.fold import folded_words

_ACTING = PEOPLED - {Type.CITY}
"""Sorts of places that act themselves; what is said of a city, bodies in it may have done."""


class Mentions:
    """Knows of whom the statements of one fact base speak."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def tells(self, entity_id: str, record: Record, named: Named) -> bool:
        """Whether a statement speaks of an entity, or need not: it says where, or is in a name.

        Not where; with whom or for whom something is done has to be told.
        """
        if self._base.entities[entity_id].type in PLACES:
            return not named.unplacing or self._is_in_quotes(entity_id, record)
        return entity_id in record.entities or self._records.is_named_in(
            entity_id, record.entity.id
        )

    def names_doer(self, question: Question, record: Record) -> bool:
        """Whether a statement tells of the place of which a question asks what it has or does.

        What Vietnam signed, ASEAN did not; but much of what is told of a place is told without it.
        """
        # Where no verb stands before who does it, "has" and "there is" are one.
        has = question.form.open and question.language not in STEMMED
        return all(
            record.entities.get(one.best, 0.0) >= PLACE or self._is_in_quotes(one.best, record)
            for one in question.named
            if one.is_definite and not one.joined and self._base.entities[one.best].type in _ACTING
            if has or does(question, one.first, one.last)
        )

    def tells_by_name(self, question: Question, record: Record) -> bool:
        """Whether what is asked is told by nothing but the name of a thing of which no one asks.

        That RCEP is spoken of beside an AI partnership does not make it one of AI.
        """
        entity = record.entity
        if entity.id in question.ids or entity.type in PLACES or not question.sure:
            return False
        name = self._records.name_terms(entity)
        led = [c for c in question.telling if not (c.origins or c.terms.isdisjoint(name))]
        if not led or question.language not in STEMMED:
            return False
        texts = [(self._base.sources[q.source].language, q.text) for q in record.statement.quotes]
        if text := record.statement.text:
            texts.append(("en", text.en or ""))
        told = {term for one in texts for term in terms(one[0], folded_words(one[1]))}
        return all(c.terms.isdisjoint(told) for c in question.telling)

    def tears(self, question: Question, record: Record) -> bool:
        """Whether a phrase for a sort of thing is told only by words that stand apart.

        Flows of data and a cooperation centre are no "data centre"; but an innovation centre in
        AI, as its name says, is an "AI centre".
        """
        return any(
            not any(self._is_called(content, i) for i in record.entities)
            for content in question.telling
            if content.parts and content.keys("types")
            if content.terms.isdisjoint(record.terms)
        )

    def _is_called(self, content: Content, entity_id: str) -> bool:
        """Whether the name of an entity tells every word of a phrase."""
        if entity_id not in self._base.entities:
            return False
        name = self._records.name_terms(self._base.entities[entity_id])
        return not any(map(name.isdisjoint, content.parts))

    def _is_in_quotes(self, entity_id: str, record: Record) -> bool:
        """Whether the words of a statement name a place, or the adjective of it.

        What a thing itself is said to have to do with is told by its relations: that one was made
        on a visit to a country makes that none of those who made it.
        """
        if record.entity.kind is Kind.INITIATIVE and any(
            self._records.is_place(relation.target) for relation in record.entity.relations
        ):
            return any(relation.target == entity_id for relation in record.entity.relations)
        if ("concepts", f"of_{entity_id}") in record.terms:
            return True
        return any(
            entity_id in owners
            for quote in record.statement.quotes
            for _, _, owners in self._records.exact_names(normalise(quote.text).split(" "))
        )


def is_quoted(question: Question, named: Named, statement: Statement) -> bool:
    """Whether a quote of a statement holds a name as a question writes it."""
    name = " ".join(question.folded[named.first : named.last + 1])
    return any(name in normalise(quote.text) for quote in statement.quotes)
