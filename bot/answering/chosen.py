"""Which of the considered statements answer a question, or why none does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.answering.claims.decision import Decision
from bot.answering.claims.mistakes import Mistakes
from bot.answering.claims.premises import Premises
from bot.answering.claims.verdicts import of_open_list, verdict_of
from bot.answering.claims.wrong_posts import WrongPosts
from bot.answering.decisions import Decider
from bot.answering.questions.descriptions import governs, holds_office
from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.relevance.aims import is_only_aimed_at
from bot.answering.relevance.candidates import Candidates
from bot.answering.relevance.fit_scale import FAINT
from bot.answering.relevance.judgement import Judge, Judgement, best_first
from bot.answering.relevance.lists import Lists
from bot.answering.relevance.proper_names import ProperNames
from bot.answering.relevance.reasons import gives_ground
from bot.answering.relevance.shown import NEAR, shown_of, with_parts
from bot.answering.relevance.sufficiency import Sufficiency
from bot.answering.reply import Reason, Remark
from bot.answering.words.terms import NAME
from bot.facts import Attribute, FactBase, Kind, Relation, Role

FITTING = FAINT
"""How well a statement has to be the kind of answer that is asked for."""

CLOSE = 0.15
"""Where the best one does not explain enough, others this close may."""

MAX_LISTED = 100
"""So many things of a sort are listed, in the order of the base."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The statements that answer one ask of a question.

    Attributes:
        question: The question, as far as it was put to the statements.
        ask: What was asked.
        judgements: Those that answer, the best first; none where the sources do not say.
        remarks: How they answer.
        considered: All that were held against the question, the best first.
        reason: What decided so, but for how well they explain the question.
    """

    question: Question
    ask: str | None = None
    judgements: tuple[Judgement, ...] = ()
    remarks: tuple[Remark, ...] = ()
    considered: Sequence[Judgement] = ()
    reason: Reason | None = None


Considered = tuple[Chosen, ...]
"""What was chosen for everything that was asked, or why nothing had to be weighed."""


class Chooser:
    """Chooses statements for questions."""

    def __init__(
        self,
        base: FactBase,
        records: Records,
        judge: Judge,
        wrong_posts: WrongPosts,
        proper_names: ProperNames,
    ) -> None:
        self._base = base
        self._records = records
        self._judge = judge
        self._proper_names = proper_names
        self._candidates = Candidates(records)
        self._lists = Lists(base, records)
        self._premises = Premises(base, records)
        self._decider = Decider(base, records, wrong_posts)
        self._sufficiency = Sufficiency(base, records, judge)
        self._mistakes = Mistakes(base, self._premises, self._sufficiency)

    def choose(self, question: Question, *asks: str | None) -> list[Chosen]:
        """The statements that answer ``question``, for each thing for which it may ask."""
        if listed := self._listed(question):
            remarks = tuple(of_open_list(listed))
            return [Chosen(question, ask, listed, remarks, listed, self._listed) for ask in asks]
        if decided := self._decider.decided(question):
            return [self._decided(question, ask, decided) for ask in asks]
        likely = [self._records.all[number] for number in self._candidates.find(question)]
        return [self._weighed(question, ask, likely) for ask in asks]

    def _listed(self, question: Question) -> tuple[Judgement, ...]:
        """The things of a sort, where a question asks for all of them."""
        things = islice(self._lists.listed(question), MAX_LISTED)
        return tuple(self._judge.judge(question, record, None) for record in things)

    def _decided(self, question: Question, ask: str | None, decided: Decision) -> Chosen:
        """The statements that decide a question whatever its words."""
        shown = tuple(self._judge.judge(question, record, ask) for record in decided.shown)
        return Chosen(question, ask, shown, decided.remarks, shown, decided.reason)

    def _weighed(self, question: Question, ask: str | None, likely: Iterable[Record]) -> Chosen:
        """The statements that answer by their words, or correct what is taken for granted."""
        judged = best_first(self._judge.hold(question, likely, ask))
        fitting = self._fitting(question, judged)
        belying = self._mistakes.belying(question, fitting[0], judged) if fitting else None
        if not belying and (answering := self._answering(question, ask, fitting, judged)):
            shown = shown_of(question, ask, answering)
            verdict = verdict_of(question, shown)
            return Chosen(question, ask, shown, verdict.remarks, judged, verdict.reason)
        if corrected := belying or self._mistakes.correcting(question, judged):
            remark = Remark.NO if question.is_yes_no else Remark.PREMISE
            return Chosen(question, ask, tuple(corrected[0]), (remark,), judged, corrected[1])
        return Chosen(question, ask, considered=judged)

    def _fitting(self, question: Question, judged: Sequence[Judgement]) -> list[Judgement]:
        """The statements that are what is asked for, near the best, and tell enough."""
        fitting = list(filter(is_fitting, judged))
        if question.form.further and fitting and self._sufficiency.is_all_told(fitting[0].record):
            return []
        if fitting and is_only_aimed_at(question, fitting[0]):
            return []  # nor does what is told beside it
        if "said" in question.asks:
            fitting = [j for j in fitting if not self._is_of_another(question, j)]
        least = fitting[0].score - margin(question) if fitting else 0.0
        fitting = [
            j for j in fitting if j.score >= least and not self._sufficiency.shortfall(question, j)
        ]
        if fitting and fitting[0].on_day:  # "in September" does not tell what was on the 13th
            fitting = [j for j in fitting if j.on_day]
        return fitting

    def _answering(
        self,
        question: Question,
        ask: str | None,
        fitting: Sequence[Judgement],
        judged: Sequence[Judgement],
    ) -> Sequence[Judgement]:
        """The fitting statements that answer, with the parts that are asked for among all."""
        grounded = self._naming(question, self._grounded(question, ask, fitting))
        return with_parts(ask, grounded, judged)

    def _naming(self, question: Question, fitting: Sequence[Judgement]) -> Sequence[Judgement]:
        """The statements that answer; where a name is asked for, those that are quoted with it."""
        if NAME not in question.terms:
            return fitting
        told = ((j, self._proper_names.naming(question, j.record)) for j in fitting)
        return [j._replace(record=record) for j, record in told if record]

    def meant(self, question: Question) -> Sequence[str]:
        """The ids of the things of which one may be meant; see `Lists.meant`."""
        return self._lists.meant(question)

    def _is_of_another(self, question: Question, judgement: Judgement) -> bool:
        """Whether another says it than the person who is named, or the holder of an office.

        What is said of the president of Laos, who is not known, is not what the president said.
        """
        kinds = {self._base.entities[i].kind for i in question.sure}
        record = judgement.record
        if kinds == {Kind.PARTNER} and (holds_office(question) or governs(question)):
            return True
        if Kind.PERSON not in kinds:
            return False
        # What is said at a firm is not what somebody says of the firm.
        speakers = {i for i in question.ids if self._base.entities[i].kind is Kind.PERSON}
        says = record.attribute is Attribute.STATEMENT or record.statement.claimed_by
        told = {record.entity.id, *record.statement.claimed_by}
        if isinstance(record.statement, Relation) and record.role is Role.SPEAKER:
            says, told = True, told | {record.statement.target}
        return bool(says) and speakers.isdisjoint(told)

    def _grounded(
        self, question: Question, ask: str | None, fitting: Sequence[Judgement]
    ) -> Sequence[Judgement]:
        """The statements that give a ground, where one is asked for, or that deny what is asked."""
        if not fitting or gives_ground(question, fitting[0]):
            return fitting
        verdict = verdict_of(question, shown_of(question, ask, fitting))
        denied = Remark.PREMISE in verdict.remarks
        return fitting if denied else [j for j in fitting if gives_ground(question, j)]


def is_fitting(judgement: Judgement) -> bool:
    """Whether a statement is the kind of answer that is asked for, with all names and values."""
    return judgement.fits >= FITTING and not (judgement.unnamed or judgement.differing)


def margin(question: Question) -> float:
    """How far below the best statement another one may score.

    Where nothing is asked, or a name, what is told beside the best is no answer.
    """
    return CLOSE if question.asks and "name" not in question.keys("concepts") else NEAR


def is_by_sort(question: Question, considered: Considered) -> bool:
    """Whether what is shown is only of the sort that a question names: "and the expo?"."""
    best = next((one.considered[0] for one in considered if one.considered), None)
    telling = question.telling
    return best is not None and bool(telling) and all(map(best.tells_by_sort, telling))
