"""What a question takes for granted, held against the sources."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.claims.checkable import is_checkable, is_choice
from bot.answering.claims.doubts import Doubts
from bot.answering.confirmations import Confirmations, bearing, told_in
from bot.answering.lookup import Lookup
from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.records.typed import typed_figures
from bot.answering.reply import Answer, Gap, Remark, Reply, Shown, Unknown
from bot.answering.ruling import Ruler, Ruling
from bot.answering.words.lexicons import words_of
from bot.answering.words.terms import OPPOSITE
from bot.facts import Fact, FactBase

_DECIDED = frozenset({Remark.YES, Remark.NO, Remark.PREMISE, Remark.PARTLY})
"""Remarks that say how an answer stands to what is asked."""

_CORRECTED = frozenset({Remark.NO, Remark.PREMISE, Remark.PARTLY})
"""Remarks of answers that correct already what is asked."""

_OPPOSED = (Remark.YES, Remark.NO)

_DIFFERING = frozenset({("concepts", "differing"), (OPPOSITE, "differing")})


class Corrector:
    """Corrects what questions claim, where the statements of one fact base contradict it."""

    def __init__(self, base: FactBase, lookup: Lookup, records: Records, rule: Ruler) -> None:
        self._base = base
        self._lookup = lookup
        self._records = records
        self._rule = rule
        self._confirmations = Confirmations(base, records)
        self._doubts = Doubts(base, records)

    def correct(self, question: Question, reply: Reply) -> Reply:
        """The reply, or the statements that contradict what the question takes for granted.

        Where the question asks for a yes or no, they outweigh an answer without a no. No yes
        stands above a statement that tells of something else.
        """
        corrected = self._corrected(question, reply)
        if not isinstance(corrected, Answer):
            return corrected
        if _is_beside(question, corrected):
            nearest = tuple(self._base.entities[i] for i in dict.fromkeys(question.sure))
            return Unknown(Gap.NOT_SAID, entity=nearest[0], nearest=nearest)
        told = told_in(self._records, corrected)
        if _likens(question, told):
            corrected = _without(corrected, *_OPPOSED)
        if Remark.YES not in corrected.remarks:
            return corrected
        told = bearing(self._records, question, corrected)
        unproven = is_choice(question) or self._is_doubtful(question, told)
        return _without(corrected, Remark.YES) if unproven else corrected

    def _corrected(self, question: Question, reply: Reply) -> Reply:
        """The reply, or the statements that contradict the question, with or without a yes."""
        # "According to the Tribune China was early, right?" asks whether it says so.
        yes_no = question.asks[:1] == ("yes_no",) or question.asks == ("said", "yes_no")
        if yes_no and question.form.indirect:  # what is said shows if it is
            return _without(reply, *_OPPOSED) if isinstance(reply, Answer) else reply
        if _is_settled(reply, presumed=yes_no or question.asks == ("why",)):
            return reply
        claims = is_checkable(self._base, question, yes_no=yes_no)
        ruling = self._rule(self._claim(question)) if claims else Ruling()
        if isinstance(reply, Answer) and _is_within_bounds(question, reply, ruling.against):
            return reply
        if ruling.against:
            return self._telling(ruling.against, Remark.NO if yes_no else Remark.PREMISE)
        if isinstance(reply, Answer):
            return self._confirmed(question, reply, ruling)
        return self._said(question, ruling) or reply if yes_no else reply

    def _said(self, question: Question, ruling: Ruling) -> Answer | None:
        """The yes of what bears out a question that no statement answers in its words."""
        if not ruling.supporting:
            return None
        answer = self._telling(ruling.supporting, Remark.YES)
        told = told_in(self._records, answer)
        proven = self._confirmations.names_all(question, answer)
        proven = proven and self._confirmations.is_due(question, answer, ruling)
        return answer if proven and not self._is_doubtful(question, told) else None

    def _confirmed(self, question: Question, reply: Answer, ruling: Ruling) -> Answer:
        """An answer that nothing contradicts, with a yes or without."""
        if Remark.YES not in reply.remarks:
            due = self._confirmations.is_due(question, reply, ruling)
            return replace(reply, remarks=(Remark.YES, *reply.remarks)) if due else reply
        stands = self._confirmations.may_stand(question, reply, ruling)
        return reply if stands else _without(reply, Remark.YES)

    def _is_doubtful(self, question: Question, told: Sequence[Record]) -> bool:
        """Whether statements hold the words of a plain claim, and are of something else."""
        form = question.form
        plain = not (form.restricted or form.negated or form.compares)
        return plain and bool(told) and self._doubts.doubts(question, told)

    def contradict(self, claim: str) -> Answer | None:
        """The statements that contradict a claim; None where none does."""
        statements = self._rule(claim).against
        return self._telling(statements, Remark.PREMISE) if statements else None

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


def _without(reply: Answer, *remarks: Remark) -> Answer:
    """The answer without some remarks."""
    return replace(reply, remarks=tuple(r for r in reply.remarks if r not in remarks))


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
