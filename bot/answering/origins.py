"""From which country a thing is, where a question asks for nothing else."""

from bot.answering.places import is_elsewhere, is_within, placings
from bot.answering.question import Question
from bot.answering.record import Record
from bot.answering.records import Records
from bot.answering.reply import Remark
from bot.facts import Entity, FactBase


class Origins:
    """Confirms or denies origins by where the things of one fact base are said to be."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def asked(self, question: Question) -> tuple[Entity, str] | None:
        """The thing of which a question asks if it is from a country, and the country's id.

        "Is Tkxel a Chinese company?" None where it asks anything else.
        """
        if not question.is_yes_no or question.negated or question.figures:
            return None
        countries = [origin for content in question.contents for origin in content.origins]
        if len(question.sure) != 1 or len(countries) != 1:
            return None
        entity = self._base.entities[question.sure[0]]
        sorts = {entity.type, *entity.kinds}
        bare = all(c.origins or c.keys("types") & sorts for c in question.contents)
        return (entity, countries[0]) if bare else None

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
