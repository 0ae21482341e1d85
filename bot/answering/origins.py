"""From which country a thing is, where a question asks for nothing else."""

from collections.abc import Iterator

from bot.answering.places import PLACING, is_elsewhere, is_within
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
        sure = [self._base.entities[i] for n in question.named if n.is_sure for i in n.entities]
        countries = [origin for content in question.contents for origin in content.origins]
        if len(sure) != 1 or len(countries) != 1:
            return None
        sorts = {sure[0].type, *sure[0].kinds}
        bare = all(c.origins or c.keys("types") & sorts for c in question.contents)
        return (sure[0], countries[0]) if bare else None

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
        proof = next(self._whereabouts(entity.id, country, holds=remark is Remark.YES), None)
        return (proof, remark) if proof else None

    def _whereabouts(self, entity_id: str, country: str, *, holds: bool) -> Iterator[Record]:
        """The statements in a thing's own file that put it into the country, or elsewhere."""
        for number in self._records.of_entity(entity_id):
            record = self._records.all[number]
            if record.entity.id == entity_id and record.role in PLACING:
                target = getattr(record.statement, "target", "")
                if is_within(self._base, target, country) == holds:
                    yield record
