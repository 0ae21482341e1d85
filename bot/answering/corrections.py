"""What a question takes for granted, held against the sources."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.answering.claims.checkable import is_checkable
from bot.answering.lookup import Lookup
from bot.answering.questions.question import Question
from bot.answering.records.places import is_within
from bot.answering.records.record import PLACES
from bot.answering.records.role_sets import HOLDING
from bot.answering.relevance.shown import SHOWN
from bot.answering.reply import (
    VERDICTS,
    Answer,
    Gap,
    Reason,
    Remark,
    Reply,
    Shown,
    Unknown,
    undecided,
)
from bot.answering.ruling import Ruler, Ruling
from bot.facts import FactBase

_DECIDED = frozenset({Remark.YES, Remark.NO, Remark.PREMISE, Remark.PARTLY})
"""Remarks that say how an answer stands to what is asked."""

_CORRECTED = frozenset({Remark.NO, Remark.PREMISE, Remark.PARTLY})
"""Remarks of answers that correct already what is asked."""

_CONTRADICTED = ("the check contradicts what is claimed",)
_BORNE_OUT = ("the check bears out all that is claimed",)


class Corrected(NamedTuple):
    """A reply as the sources leave it.

    Attributes:
        reply: The reply, corrected or as it was.
        reasons: What changed it, in the order of deciding.
        ruling: What the check makes of the question as a claim, where it was asked.
    """

    reply: Reply
    reasons: tuple[Reason, ...] = ()
    ruling: Ruling | None = None


class Corrector:
    """Corrects what questions claim, where the statements of one fact base contradict it."""

    def __init__(self, base: FactBase, lookup: Lookup, rule: Ruler) -> None:
        self._base = base
        self._lookup = lookup
        self._rule = rule

    def correct(self, question: Question, reply: Reply) -> Corrected:
        """The reply, or the statements that contradict what the question takes for granted.

        Where the question asks for a yes or no, they outweigh an answer without a no; what bears
        it out says yes.
        """
        answer, reasons, ruling = corrected = self._corrected(question, reply)
        if not isinstance(answer, Answer):
            return corrected
        if _is_beside(self._base, question, answer):
            nearest = tuple(self._base.entities[i] for i in dict.fromkeys(question.sure))
            gap = Unknown(Gap.NOT_SAID, entity=nearest[0], nearest=nearest)
            return Corrected(gap, (*reasons, _is_beside), ruling)
        return corrected

    def _corrected(self, question: Question, reply: Reply) -> Corrected:
        """The reply, or the statements that contradict the question, with or without a yes."""
        # "According to the Tribune China was early, right?" asks whether it says so.
        yes_no = question.asks[:1] == ("yes_no",) or question.asks == ("said", "yes_no")
        if yes_no and question.form.indirect:  # what is said shows if it is
            return Corrected(undecided(reply), ("what is asked in passing gets no yes or no",))
        if _is_settled(question, reply, yes_no=yes_no):
            return Corrected(reply)
        claims = is_checkable(self._base, question, yes_no=yes_no)
        ruling = self._rule(self._claim(question), question.language) if claims else Ruling()
        unchanged = Corrected(reply, ruling=ruling if claims else None)
        if ruling.against:
            contrary = self._telling(ruling.against, Remark.NO if yes_no else Remark.PREMISE)
            return Corrected(contrary, _CONTRADICTED, ruling)
        # "I'm from Laos: which towns get it?" wants more than a yes.
        if yes_no and ruling.supporting and "which" not in question.asks:
            return Corrected(self._affirmed(reply, ruling.supporting), _BORNE_OUT, ruling)
        return unchanged

    def _affirmed(self, reply: Reply, supporting: Sequence[Shown]) -> Answer:
        """The yes, above what bears it out; what else answers stands below."""
        if not isinstance(reply, Answer):
            return self._telling(supporting, Remark.YES)
        if not VERDICTS.isdisjoint(reply.remarks):
            return reply
        remarks = (Remark.YES, *reply.remarks)
        shown = {quote.text for one in reply.statements[:SHOWN] for quote in one.statement.quotes}
        if supporting[0].statement.quotes[0].text in shown:
            return replace(reply, remarks=remarks)
        return replace(reply, statements=(*supporting[:1], *reply.statements), remarks=remarks)

    def contradict(self, claim: str, language: str) -> Corrected | None:
        """The statements that contradict a claim; None where none does."""
        ruling = self._rule(claim, language)
        if not ruling.against:
            return None
        return Corrected(self._telling(ruling.against, Remark.PREMISE), _CONTRADICTED, ruling)

    def _claim(self, question: Question) -> str:
        """What a question claims, behind the name for which its pronoun stands."""
        meant = [one.best for one in question.named if one.elsewhere]
        if not (question.form.pronoun and question.is_yes_no and len(meant) == 1):
            return question.claim
        return f"{self._base.entities[meant[0]].names.en}. {question.claim}"

    def _telling(self, statements: Sequence[Shown], remark: Remark) -> Answer:
        """The answer that shows what contradicts a question, or bears it out."""
        entities = dict.fromkeys(shown.entity.id for shown in statements)
        return Answer(
            tuple(self._base.entities[i] for i in entities),
            tuple(statements),
            remarks=(remark,),
            related=self._lookup.related(statements[0].entity),
        )


def _is_settled(question: Question, reply: Reply, *, yes_no: bool) -> bool:
    """Whether a reply stands, whatever the sources make of the question as a claim.

    Of what no source names, the report of another university, only a value may be put right.
    """
    if isinstance(reply, Answer):
        presumed = yes_no or question.asks == ("why",)
        return not presumed or not _CORRECTED.isdisjoint(reply.remarks)
    if not isinstance(reply, Unknown):
        return True
    if reply.gap is Gap.NOT_IN_SOURCES and (yes_no or question.figures):
        return False
    return not (reply.gap is Gap.NOT_SAID or reply.nearest)


def _is_beside(base: FactBase, question: Question, reply: Answer) -> bool:
    """Whether an answer neither bears out nor denies what is asked, and is of something else.

    What China's fund is says nothing of whether Laos has one, but what Guangxi signed does of
    China; what is asked in passing, "do you know if", may be told all the same.
    """
    form = question.form
    plain = question.is_yes_no and not (form.implied or form.negated)
    plain = plain and not (form.restricted or form.compares or form.indirect)
    silent = _DECIDED.isdisjoint(reply.remarks)
    entity, statement = reply.statements[0].entity.id, reply.statements[0].statement
    # A country has what a region of it is tied in to another thing that is named.
    other = getattr(statement, "target", None)
    is_region = base.entities[entity].type in PLACES
    wholes = question.ids - {other} if is_region and other in question.ids else ()
    near = any(is_within(base, entity, whole, roles=HOLDING) for whole in wholes)
    return plain and silent and bool(question.sure) and not (entity in question.ids or near)
