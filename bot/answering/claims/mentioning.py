"""Whether a statement speaks of what a question names, in its words or by what is known."""

from bot.answering.questions.naming import Named
from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Records
from bot.facts import FactBase, Kind, Type
from bot.facts.entity import Statement
from bot.matching import normalise


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
        return (
            entity_id in record.entities
            or self._publishes(entity_id, record)
            or self._records.is_named_in(entity_id, record.entity.id)
            or self._is_quoted_of(entity_id, record)
        )

    def _is_in_quotes(self, entity_id: str, record: Record) -> bool:
        """Whether the words of a statement name a place, or the adjective of it.

        What a thing itself is said to have to do with is told by its relations: that one was made
        on a visit to a country makes that none of those who made it.
        """
        if record.entity.kind is Kind.INITIATIVE and any(
            self._records.type_of(relation.target) in PLACES for relation in record.entity.relations
        ):
            return any(relation.target == entity_id for relation in record.entity.relations)
        if ("concepts", f"of_{entity_id}") in record.terms:
            return True
        return any(
            entity_id in owners
            for quote in record.statement.quotes
            for _, _, owners in self._records.exact_names(normalise(quote.text).split(" "))
        )

    def _is_quoted_of(self, entity_id: str, record: Record) -> bool:
        """Whether the words of a statement are those of one of an entity's own as well."""
        texts = {quote.text for quote in record.statement.quotes}
        return any(
            not texts.isdisjoint(quote.text for quote in own.statement.quotes)
            for own in self._records.own(entity_id)
        )

    def _publishes(self, entity_id: str, record: Record) -> bool:
        """Whether something is the outlet in which a person says what is told: "CGTN's authors"."""
        is_outlet = self._base.entities[entity_id].type is Type.MEDIA
        by_person = is_outlet and record.entity.kind is Kind.PERSON
        return by_person and entity_id in self._records.profile(record.entity.id).entities


def is_quoted(question: Question, named: Named, statement: Statement) -> bool:
    """Whether a quote of a statement holds a name as a question writes it."""
    name = " ".join(question.folded[named.first : named.last + 1])
    return any(name in normalise(quote.text) for quote in statement.quotes)
