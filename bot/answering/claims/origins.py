"""From which country a thing is, where a question asks for nothing else."""

from collections.abc import Iterator

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.places import is_elsewhere, is_within, placings
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import PLACING
from bot.answering.reply import Remark
from bot.answering.words.lexicons import function_words
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import Term
from bot.facts import Entity, FactBase, Role, Type
from bot.matching import normalise


class Origins:
    """Confirms or denies origins by where the things of one fact base are said to be."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def asked(self, question: Question) -> tuple[Entity, str] | None:
        """The thing of which a question asks if it is from a country, and the country's id.

        "Is Tkxel a Chinese company?", "is he from Pakistan's institute?" None where it asks
        anything else.
        """
        if not question.is_yes_no or question.form.negated or question.figures:
            return None
        if question.speaks:
            return None  # who speaks Chinese may be from anywhere
        countries = [origin for content in question.contents for origin in content.origins]
        countries += [one.best for one in question.named if self._is_origin(question, one)]
        sure = [i for i in question.sure if i not in countries]
        if len(sure) != 1 or len(countries) != 1:
            return None
        entity = self._base.entities[sure[0]]
        sorts = {entity.type, *entity.kinds}
        seats = frozenset[Term]().union(*self._terms_of_seats(entity))
        bare = all(
            c.origins
            or Role.ORIGIN in c.keys("roles")
            or c.keys("types") & sorts
            or c.terms & seats
            for c in question.contents
        )
        return (entity, countries[0]) if bare else None

    def _is_origin(self, question: Question, named: Named) -> bool:
        """Whether a country is named as that from which something is: "from China", "Chinese"."""
        country = self._base.entities[named.best]
        if country.type is not Type.COUNTRY or not named.is_sure or named.elsewhere:
            return False
        words = question.folded[named.first : named.last + 1]
        stretch = " ".join(words[len(words) > 1 and words[0] in function_words().article :])
        adjective = stretch not in {normalise(country.names.get(code)) for code in STEMMED}
        return named.origin or (adjective and question.language in STEMMED)

    def _terms_of_seats(self, entity: Entity) -> Iterator[frozenset[Term]]:
        """What the names of the bodies stand for to which a thing belongs."""
        for relation in entity.relations:
            if relation.role in PLACING and relation.target in self._base.entities:
                yield self._records.name_terms(self._base.entities[relation.target])

    def told(self, entity: Entity, country: str) -> tuple[Record, Remark] | None:
        """What says from which country a thing is, and whether it is from the one asked about.

        None where the sources do not say.
        """
        if is_within(self._base, entity.id, country):
            remark = Remark.YES
        elif is_elsewhere(self._base, entity.id, country):
            remark = Remark.NO
        else:
            return None
        holds = remark is Remark.YES
        for record, relation in placings(self._records, entity.id):
            if is_within(self._base, relation.target, country) == holds:
                return record, remark
        return None
