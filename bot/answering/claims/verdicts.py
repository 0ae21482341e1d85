"""Whether the statements that are shown say yes or no to what a question claims."""

from collections.abc import Iterator, Sequence

from bot.answering.claims.decision import Decision
from bot.answering.claims.premises import is_contrary
from bot.answering.claims.totals import Totals
from bot.answering.claims.wrong_owners import WrongOwners
from bot.answering.questions.question import Question
from bot.answering.records.offices import POSTS
from bot.answering.records.records import Records
from bot.answering.records.rivals import is_rivalled
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.timeliness import is_of_another_day, is_to_come
from bot.answering.reply import Reason, Remark, first_of
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import ARTICLE
from bot.facts import Attribute, FactBase, Role
from bot.matching.fold import folded_words

MAX_MISSING_CLAIM = 0.3
"""The share of a claim's words that a statement that decides it may leave unexplained."""

_BEING = frozenset(
    {Attribute.POSITION, Attribute.WHAT, Role.EMPLOYER, Role.LEADER, Role.FOUNDER, Role.AUTHOR}
)
"""What tells what somebody is."""

_ANY = 2
"""So many telling words, a verb and a noun, describe nothing further: "sign agreements"."""

_SAID = "a statement that is shown says all that is claimed, and no objection to it holds"


class Verdicts:
    """Words how the statements of one fact base answer."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._records = records
        self._wrong_owners = WrongOwners(base, records)
        self._totals = Totals(records)

    def on(self, question: Question, shown: Sequence[Judgement]) -> Decision:
        """How the statements shown answer a question, by the first of them, and why."""
        if otherwise := first_of((_is_rivalled, _says_contrary, _is_deputy), question, shown[0]):
            remark = Remark.NO if "yes_no" in question.asks else Remark.PREMISE
            return Decision(remarks=(remark,), reason=otherwise)
        if question.form.restricted and not question.form.negated and _is_all(question, shown[0]):
            return Decision(remarks=(Remark.YES,), reason=_is_all)
        if question.is_yes_no and not question.form.negated:
            if denied := self._denial(question, shown):
                return Decision(remarks=(Remark.NO,), reason=denied)
            if question.form.compares and (compared := self._compared(question, shown)):
                return Decision(remarks=(compared,), reason=self._compared)
        return Decision(remarks=tuple(of_open_list(shown)))

    def _denial(self, question: Question, shown: Sequence[Judgement]) -> Reason | None:
        """What denies a claim, if anything: how far a thing is, its numbers, its place, its day."""
        first = shown[0]
        denying = () if question.form.restricted else (self._is_denied,)
        return (
            first_of((is_to_come, is_of_another_day, *denying), question, first)
            or first_of((self._totals.counts_otherwise,), question, first.record.entity)
            or first_of((self._is_given_to_another,), question, shown)
        )

    def _compared(self, question: Question, shown: Sequence[Judgement]) -> Remark | None:
        """What two places that a statement sets against each other say of a comparison.

        Of what one has more, it has not less than the other.
        """
        borne_out = any(self._wrong_owners.bears_out(question, one.record) for one in shown)
        if question.form.degrees == {"more"}:
            return Remark.YES if borne_out else None
        return Remark.NO if borne_out and question.form.degrees == {"less"} else None

    def _is_given_to_another(self, question: Question, shown: Sequence[Judgement]) -> bool:
        """Whether the sources give to another place, or to others' firms, what a question gives.

        That another has more of it denies that this one has; that it has some, it does not.
        """
        by_whom = shown[0].record.attribute is Attribute.REASON
        if by_whom and self._wrong_owners.is_of_others(question, shown[0].record):
            return True
        if _is_definite(question) and self._wrong_owners.is_with_others(question, shown[0].record):
            return not question.form.open
        more = question.form.degrees == {"more"}
        return more and any(self._wrong_owners.swaps(question, one.record) for one in shown)

    def _is_denied(self, question: Question, shown: Judgement) -> bool:
        """Whether a statement denies the very thing that is asked: "not the views of CGTN"."""
        if shown.missing > MAX_MISSING_CLAIM:
            return False
        record = shown.record
        # "Did they write it for CGTN" is told by the role, whatever else the quote denies.
        said = question.speaks or "author_view" in question.keys("concepts")
        in_role = record.role and question.keys("roles") and not said
        tied = {getattr(record.statement, "target", None)} if in_role else set()
        return not (record.excluded - tied).isdisjoint(question.sure) or self._records.denies(
            record, question.terms
        )


def of_open_list(shown: Sequence[Judgement]) -> Iterator[Remark]:
    """That there may be more than the statements shown name, where any says so: "such as"."""
    if any(getattr(j.record.statement, "open_list", False) for j in shown):
        yield Remark.OPEN_LIST


def _is_all(question: Question, shown: Judgement) -> bool:
    """Whether a statement that denies the rest says what a question has for all there is.

    "Only the authors' opinions": theirs, "and not the views of CGTN".
    """
    record = shown.record
    if "yes_no" not in question.asks or not record.denied or shown.missing > MAX_MISSING_CLAIM:
        return False
    whose = [c for c in question.telling if c.keys("roles") and ARTICLE not in c.terms]
    return bool(whose) and all(c.terms & (record.terms - record.denied) for c in whose)


def _is_rivalled(question: Question, shown: Judgement) -> bool:
    """Whether a statement tells another day of the week, or another year, than a question."""
    return not question.form.open and is_rivalled(question.contents, shown.record)


def _says_contrary(question: Question, shown: Judgement) -> bool:
    """Whether a statement says the contrary of what is asked, and no other may say it.

    That one welcomes the plans does not deny that anyone criticises them.
    """
    if question.form.open or shown.missing > MAX_MISSING_CLAIM:
        return False
    return any(is_contrary(term, shown.record) for term in question.terms)


def _joins(question: Question) -> bool:
    """Whether "and" stands between two words that tell: "only officials and students"."""
    ends, begun = ({getattr(c, at) for c in question.telling} for at in ("last", "first"))
    conjunction = function_words().conjunction
    words = enumerate(question.folded)
    return any(word in conjunction and i - 1 in ends and i + 1 in begun for i, word in words)


def _is_definite(question: Question) -> bool:
    """Whether a question speaks of certain things, and not of any: "agreements with Laos"."""
    known = function_words()
    if not known.indefinite_article.isdisjoint(question.folded):
        return False
    certain = known.definite_article.isdisjoint(question.folded)
    return question.language != "en" or not certain or len(question.telling) > _ANY


def _is_deputy(question: Question, shown: Judgement) -> bool:
    """Whether somebody is only the deputy of what a question asks if they are.

    Whoever is asked about may be called so by the way, where it asks what else they did.
    """
    record = shown.record
    offices = [c for c in question.telling if c.keys("concepts") & POSTS]
    others = (c for c in question.telling if c not in offices and not record.tells(c))
    if not (question.is_yes_no and offices) or question.form.negated:
        return False
    if record.entity.id not in question.sure or any(not c.keys("roles") & _BEING for c in others):
        return False
    deputy = function_words().deputy_modifier
    if not deputy.isdisjoint(question.folded) or "deputy" in question.keys("concepts"):
        return False
    said = [folded_words(quote.text) for quote in record.statement.quotes]
    tells = record.attribute is Attribute.POSITION or record.role is Role.EMPLOYER
    return tells and not any(map(deputy.isdisjoint, said))
