"""Whether the statements that are shown say yes or no to what a question claims."""

from collections.abc import Sequence

from bot.answering.judging import Judgement
from bot.answering.premises import is_contrary
from bot.answering.question import Question
from bot.answering.record import CLAIMANT, PLACES, Record
from bot.answering.records import Records
from bot.answering.reply import Remark
from bot.answering.stemming import STEMMED
from bot.answering.values import Measure
from bot.answering.weighing import gives
from bot.facts import Attribute, FactBase, Kind, Role, Status

MAX_MISSING_YES = 0.3
"""The share of a question's words that an answer may leave unexplained and begin with a yes."""


class Verdicts:
    """Words how the statements of one fact base answer."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def on(self, question: Question, shown: Sequence[Judgement]) -> tuple[Remark, ...]:
        """How the statements shown answer a question, by the first of them."""
        if any(is_contrary(term, shown[0].record) for term in question.terms):
            return (Remark.NO if "yes_no" in question.asks else Remark.PREMISE,)
        remarks: list[Remark] = []
        if question.is_yes_no and not question.negated:
            if _is_to_come(question, shown[0]) or self._is_denied(question, shown[0]):
                return (Remark.NO,)
            asserted = question.contents or question.figures or len(question.named) > 1
            doubtful = self._is_doubtful(question, shown[0])
            if asserted and not doubtful and _is_plain(question, shown[0]):
                remarks.append(Remark.NO if question.restricted else Remark.YES)
        if any(getattr(j.record.statement, "open_list", False) for j in shown):
            remarks.append(Remark.OPEN_LIST)
        return tuple(remarks)

    def _is_denied(self, question: Question, shown: Judgement) -> bool:
        """Whether a statement denies the very thing that is asked: "not the views of CGTN"."""
        if shown.missing > MAX_MISSING_YES:
            return False
        record = shown.record
        return not record.excluded.isdisjoint(question.sure) or self._records.denies(
            record, question.terms
        )

    def _is_doubtful(self, question: Question, shown: Judgement) -> bool:
        """Whether the words of a statement alone do not tell if it says yes.

        They do not where it denies something or ties what is alike, where a name of the question is
        known only by what else is said, nor where the question compares: that "China has more
        products, Pakistan more services" holds every word of the contrary.
        """
        record = shown.record
        # "Until November" does not tell whether it is over.
        over = record.attribute is Attribute.END and not question.figures
        told = all(
            one.either or any(self._is_told(i, record) for i in one.entities)
            for one in question.named
            if one.is_sure
        )
        similar = record.role is Role.SIMILAR
        unclear = over or similar or not told or self._is_by_one_named(question, shown)
        return bool(record.denied) or question.than is not None or unclear

    def _is_told(self, entity_id: str, record: Record) -> bool:
        """Whether a statement speaks of an entity, or need not: it says where, or is in a name."""
        return (
            entity_id in record.entities
            or self._base.entities[entity_id].type in PLACES
            or self._records.is_named_in(entity_id, record.entity.id)
        )

    def _is_by_one_named(self, question: Question, shown: Judgement) -> bool:
        """Whether somebody who is named only says what is shown.

        What a company says of Chinese companies does not make it one. What a person says may be
        asked, but "is Gan Malaysian" is not told by what he says of Malaysia.
        """
        return any(
            shown.record.entities.get(i) == CLAIMANT
            and not (question.contents and self._base.entities[i].kind is Kind.PERSON)
            for i in question.sure
        )


def _is_plain(question: Question, shown: Judgement) -> bool:
    """Whether a statement says just what is asked, with every value."""
    figures = shown.record.figures
    asserted = (f for f in question.figures if not (f.date and f not in shown.differing))
    if not all(any(gives(asked, own) for own in figures) for asked in asserted):
        return False
    if any(content.origins for content in question.contents):
        # "Ten Chinese companies": five of them and five others are ten, but not ten such.
        numbers = [f for f in question.figures if f.measure is Measure.NUMBER]
        if not all(any(gives(f, own) for own in shown.record.typed) for f in numbers):
            return False
    light = [c for c in question.contents if c.light and question.language in STEMMED]
    if any(c.terms.isdisjoint(shown.record.terms) for c in light):
        return False  # in other languages they are words of none of the texts
    # Any centre is one for "data centre".
    if any(content.parts and shown.tells_by_sort(content) for content in question.contents):
        return False
    held = question.figures or question.sure
    return shown.missing <= (MAX_MISSING_YES if held else MAX_MISSING_YES / 3)


def _is_to_come(question: Question, shown: Judgement) -> bool:
    """Whether a question takes for done what the source only plans or proposes."""
    asked = question.keys("statuses")
    told = [fact.status for fact in shown.record.entity.facts if fact.status]
    of_its_own = shown.record.statement.status
    told = [of_its_own] if of_its_own else told
    if not told or Status.DONE in told:
        return False
    opened = [c for c in question.contents if not c.is_idle]
    starts = bool(opened) and all(Attribute.START in c.keys("attributes") for c in opened)
    return asked == {Status.DONE} or (starts and not asked and not question.figures)
