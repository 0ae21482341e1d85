"""What a question takes for granted, held against the sources."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.answering.claims.checkable import is_checkable, is_choice
from bot.answering.claims.doubts import Doubts
from bot.answering.confirmations import Confirmations, bearing, told_in
from bot.answering.lookup import Lookup
from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.records.typed import typed_figures
from bot.answering.reply import (
    Answer,
    Gap,
    Reason,
    Remark,
    Reply,
    Shown,
    Unknown,
    first_of,
    undecided,
)
from bot.answering.ruling import Ruler, Ruling
from bot.answering.words.lexicons import words_of
from bot.answering.words.terms import OPPOSITE
from bot.facts import Fact, FactBase

_DECIDED = frozenset({Remark.YES, Remark.NO, Remark.PREMISE, Remark.PARTLY})
"""Remarks that say how an answer stands to what is asked."""

_CORRECTED = frozenset({Remark.NO, Remark.PREMISE, Remark.PARTLY})
"""Remarks of answers that correct already what is asked."""

_DIFFERING = frozenset({("concepts", "differing"), (OPPOSITE, "differing")})


_CONTRADICTED = ("the check contradicts what is claimed",)
_BORNE_OUT = ("the check bears out all that is claimed",)
_NO_YES = "no yes is given, for this reason:"


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

    def __init__(self, base: FactBase, lookup: Lookup, records: Records, rule: Ruler) -> None:
        self._base = base
        self._lookup = lookup
        self._records = records
        self._rule = rule
        self._confirmations = Confirmations(base, records)
        self._doubts = Doubts(base, records)

    def correct(self, question: Question, reply: Reply) -> Corrected:
        """The reply, or the statements that contradict what the question takes for granted.

        Where the question asks for a yes or no, they outweigh an answer without a no. No yes
        stands above a statement that tells of something else.
        """
        answer, reasons, ruling = corrected = self._corrected(question, reply)
        if not isinstance(answer, Answer):
            return corrected
        if _is_beside(question, answer):
            nearest = tuple(self._base.entities[i] for i in dict.fromkeys(question.sure))
            gap = Unknown(Gap.NOT_SAID, entity=nearest[0], nearest=nearest)
            return Corrected(gap, (*reasons, _is_beside), ruling)
        if _likens(question, told_in(self._records, answer)):
            return Corrected(undecided(answer), (*reasons, _likens), ruling)
        if Remark.YES not in answer.remarks:
            return corrected
        told = bearing(self._records, question, answer)
        unproven = first_of((is_choice,), question) or self._doubt(question, told)
        if unproven is None:
            return corrected
        return Corrected(undecided(answer), (*reasons, _NO_YES, unproven), ruling)

    def _corrected(self, question: Question, reply: Reply) -> Corrected:
        """The reply, or the statements that contradict the question, with or without a yes."""
        # "According to the Tribune China was early, right?" asks whether it says so.
        yes_no = question.asks[:1] == ("yes_no",) or question.asks == ("said", "yes_no")
        if yes_no and question.form.indirect:  # what is said shows if it is
            return Corrected(undecided(reply), ("what is asked in passing gets no yes or no",))
        if _is_settled(reply, presumed=yes_no or question.asks == ("why",)):
            return Corrected(reply)
        claims = is_checkable(self._base, question, yes_no=yes_no)
        ruling = self._rule(self._claim(question)) if claims else Ruling()
        unchanged = Corrected(reply, ruling=ruling if claims else None)
        if isinstance(reply, Answer) and _is_within_bounds(question, reply, ruling.against):
            return unchanged
        if ruling.against:
            contrary = self._telling(ruling.against, Remark.NO if yes_no else Remark.PREMISE)
            return Corrected(contrary, _CONTRADICTED, ruling)
        if isinstance(reply, Answer):
            return self._confirmed(question, reply, ruling) or unchanged
        told = self._said(question, ruling) if yes_no else None
        return Corrected(told, _BORNE_OUT, ruling) if told else unchanged

    def _said(self, question: Question, ruling: Ruling) -> Answer | None:
        """The yes of what bears out a question that no statement answers in its words."""
        if not ruling.supporting:
            return None
        answer = self._telling(ruling.supporting, Remark.YES)
        told = told_in(self._records, answer)
        proven = self._confirmations.names_all(question, answer)
        proven = proven and self._confirmations.is_due(question, answer, ruling)
        return answer if proven and not self._doubt(question, told) else None

    def _confirmed(self, question: Question, reply: Answer, ruling: Ruling) -> Corrected | None:
        """An answer that nothing contradicts, with a yes or without; None where it stays."""
        if Remark.YES not in reply.remarks:
            if not self._confirmations.is_due(question, reply, ruling):
                return None
            yes = replace(reply, remarks=(Remark.YES, *reply.remarks))
            return Corrected(yes, _BORNE_OUT, ruling)
        kept = self._confirmations.objection(question, reply, ruling)
        if kept is None:
            return Corrected(reply, ("the check does not take the yes back",), ruling)
        return Corrected(undecided(reply), (_NO_YES, kept), ruling)

    def _doubt(self, question: Question, told: Sequence[Record]) -> Reason | None:
        """Why statements that hold the words of a plain claim are of something else, if so."""
        form = question.form
        plain = not (form.restricted or form.negated or form.compares)
        return self._doubts.first(question, told) if plain and told else None

    def contradict(self, claim: str) -> Corrected | None:
        """The statements that contradict a claim; None where none does."""
        ruling = self._rule(claim)
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


def _likens(question: Question, told: Sequence[Record]) -> bool:
    """Whether it asks if two are the same, or differ, of which statements do not tell that."""
    if not _DIFFERING.isdisjoint(question.terms):
        return all(_DIFFERING.isdisjoint(one.terms) for one in told)
    same = words_of(question.language).identity
    begun = {content.first for content in question.contents}
    alike = any(w in same and i not in begun for i, w in enumerate(question.folded, 1))
    return alike and any(not _DIFFERING.isdisjoint(one.terms) for one in told[:1])


def _is_within_bounds(question: Question, reply: Answer, against: Sequence[Shown]) -> bool:
    """Whether a yes rests on a value that the question bounds: "more than a billion", "by 2024".

    What else the sources hold against it may tell of the very thing that is asked.
    """
    bounded = [figure for figure in question.figures if figure.bound]
    statement = reply.statements[0].statement
    if not bounded or Remark.YES not in reply.remarks or not isinstance(statement, Fact):
        return False
    own = tuple(typed_figures(statement))
    allowed = all(any(figure.allows(value) for value in own) for figure in bounded)
    return allowed and (not against or any(one.statement is statement for one in against))


def _is_settled(reply: Reply, *, presumed: bool) -> bool:
    """Whether a reply stands, whatever the sources make of the question as a claim."""
    if isinstance(reply, Answer):
        return not presumed or not _CORRECTED.isdisjoint(reply.remarks)
    return not isinstance(reply, Unknown) or not (reply.gap is Gap.NOT_SAID or reply.nearest)


def _is_beside(question: Question, reply: Answer) -> bool:
    """Whether an answer neither bears out nor denies what is asked, and is of something else.

    What China's fund is says nothing of whether Laos has one; what is asked in passing, "do you
    know if", may be told all the same.
    """
    form = question.form
    plain = question.is_yes_no and not (form.implied or form.negated)
    plain = plain and not (form.restricted or form.compares or form.indirect)
    silent = _DECIDED.isdisjoint(reply.remarks)
    return (
        plain
        and silent
        and bool(question.sure)
        and reply.statements[0].entity.id not in question.ids
    )
