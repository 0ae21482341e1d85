"""Which of the considered statements answer a question, or why none does."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from bot.answering.claims.plainness import MAX_MISSING_YES
from bot.answering.claims.premises import Premises, owners
from bot.answering.claims.unheard import Unheard
from bot.answering.claims.verdicts import Verdicts
from bot.answering.claims.wrong_posts import WrongPosts
from bot.answering.decisions import Decider
from bot.answering.questions.descriptions import governs, holds_office
from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Records
from bot.answering.relevance.candidates import Candidates
from bot.answering.relevance.fit_scale import FAINT
from bot.answering.relevance.judgement import Judge, Judgement, best_first
from bot.answering.relevance.lists import Lists
from bot.answering.relevance.reasons import gives_ground
from bot.answering.relevance.sufficiency import MAX_MISSING, Sufficiency
from bot.answering.relevance.variety import parts_first, varied
from bot.answering.reply import VERDICTS, Remark
from bot.facts import Attribute, FactBase, Kind, Relation, Role

FITTING = FAINT
"""How well a statement has to be the kind of answer that is asked for."""

NEAR = 0.1
"""Statements this close to the best one are shown with it."""

CLOSE = 0.15
"""Where the best one does not explain enough, others this close may."""

MAX_MISSING_OF_PLACES = 0.7
"""The share of a question's words that what is said of a place may leave unexplained to correct it.
"""

MAX_LISTED = 100
"""So many things of a sort are listed, in the order of the base."""

SHOWN = 3
SHOWN_IN_LISTS = 12

KEPT = 8
"""Judgements kept for an explanation."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The statements that answer one ask of a question.

    Attributes:
        ask: What was asked.
        judgements: Those that answer, the best first; none where the sources do not say.
        remarks: How they answer.
        considered: The best of all that were held against the question.
    """

    ask: str | None
    judgements: tuple[Judgement, ...]
    remarks: tuple[Remark, ...]
    considered: tuple[Judgement, ...]


class Chooser:
    """Chooses statements for questions."""

    def __init__(
        self,
        base: FactBase,
        records: Records,
        judge: Judge,
        wrong_posts: WrongPosts,
    ) -> None:
        self._base = base
        self._records = records
        self._judge = judge
        self._candidates = Candidates(records)
        self._lists = Lists(base, records)
        self._premises = Premises(base)
        self._unheard = Unheard(base)
        self._decider = Decider(base, records, wrong_posts)
        self._verdicts = Verdicts(base, records)
        self._sufficiency = Sufficiency(base, records, judge)

    def choose(self, question: Question, ask: str | None) -> Chosen:
        """The statements that answer ``question`` where it asks for ``ask``."""
        things = islice(self._lists.listed(question), MAX_LISTED)
        if listed := [self._judge.judge(question, record, None) for record in things]:
            return Chosen(ask, tuple(listed), (), tuple(listed[:KEPT]))
        if decided := self._decider.decided(question):
            shown = tuple(self._judge.judge(question, record, ask) for record in decided[0])
            return Chosen(ask, shown, decided[1], shown)
        records = (self._records.all[number] for number in self._candidates.find(question))
        judged = best_first(self._judge.hold(question, records, ask))
        considered = tuple(judged[:KEPT])
        fitting = [j for j in judged if j.fits >= FITTING and not j.unnamed and not j.differing]
        if question.further and fitting and self._sufficiency.is_all_told(fitting[0].record):
            fitting = []
        if "said" in question.asks:
            fitting = [j for j in fitting if not self._is_of_another(question, j)]
        # Where nothing is asked, or a name, what is told beside the best is no answer.
        plain = not question.asks or "name" in question.keys("concepts")
        least = fitting[0].score - (NEAR if plain else CLOSE) if fitting else 0.0
        fitting = [
            j for j in fitting if j.score >= least and self._sufficiency.suffices(question, j)
        ]
        if fitting and fitting[0].on_day:  # "in September" does not tell what was on the 13th
            fitting = [j for j in fitting if j.on_day]
        belied = self._belied(question, fitting[0], judged) if fitting else []
        if not belied and (grounded := self._grounded(question, ask, fitting)):
            shown = self._shown(question, ask, grounded)
            return Chosen(ask, shown, self._remarks(question, shown), considered)
        corrected = belied or self._corrected(question, judged)
        if corrected:
            remark = Remark.NO if question.is_yes_no else Remark.PREMISE
            return Chosen(ask, tuple(corrected), (remark,), considered)
        if mistaken := self._decider.mistaken(question):
            shown = tuple(self._judge.judge(question, record, ask) for record in mistaken[0])
            return Chosen(ask, shown, mistaken[1], considered)
        return Chosen(ask, (), (), considered)

    def _remarks(self, question: Question, shown: Sequence[Judgement]) -> tuple[Remark, ...]:
        """How the statements shown answer: by what they say, or by the theme that they give."""
        remarks = self._verdicts.on(question, shown)
        undecided = question.is_yes_no and VERDICTS.isdisjoint(remarks)
        if undecided and self._premises.gives_another_sector(question, shown[0]):
            return (Remark.NO, *remarks)
        return remarks

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
        remarks = self._verdicts.on(question, self._shown(question, ask, fitting))
        denied = Remark.PREMISE in remarks
        return fitting if denied else [j for j in fitting if gives_ground(question, j)]

    def _shown(
        self, question: Question, ask: str | None, fitting: Sequence[Judgement]
    ) -> tuple[Judgement, ...]:
        """The best statements, none whose quote is shown already."""
        several = "list" in question.asks or ask in (None, "said", "which")
        least = fitting[0].score - (2 * NEAR if several else NEAR)
        near = [j for j in fitting if j.score >= least]
        if several and question.keys("types"):
            # One statement of each thing first, so that all of them are seen.
            near = _in_turn(near)
        shown: list[Judgement] = []
        quoted: set[str] = set()
        for judgement in near:
            quotes = {quote.text for quote in judgement.record.statement.quotes}
            if not all(any(text in other for other in quoted) for text in quotes):
                quoted |= quotes
                shown.append(judgement)
        if "list" in question.asks:
            shown = varied(shown, lambda judgement: judgement.record.shown)
        if several and "how_many" not in question.asks:
            shown = parts_first(shown, lambda judgement: judgement.record.shown)
        shown = shown[: SHOWN_IN_LISTS if several else SHOWN]
        return tuple(chain.from_iterable(_alike(judgement, near) for judgement in shown))

    def _belied(
        self, question: Question, best: Judgement, judged: Sequence[Judgement]
    ) -> list[Judgement]:
        """Statements of what is named that name another, where the best is about something else.

        "Does Yu work at the institute": it is Gai who does.
        """
        thing = best.record.entity
        if not question.is_yes_no or (thing.id in question.ids and thing.type not in PLACES):
            return []
        return [
            judgement
            for judgement in judged
            if judgement.record.entity.id in question.sure
            and judgement.record.entity.type not in PLACES
            and judgement.missing <= MAX_MISSING
            and self._premises.names_another(question, judgement)
        ][:SHOWN]

    def _corrected(self, question: Question, judged: Sequence[Judgement]) -> list[Judgement]:
        """Statements that correct what the question takes for granted."""
        if question.ties:
            return []
        for judgement in judged:
            if question.sure:
                # Of a place, nearly everything is said.
                place = judgement.record.entity.type in PLACES
                told = not place or judgement.missing <= MAX_MISSING_OF_PLACES
            else:
                told = judgement.missing <= MAX_MISSING_YES
                told = told and self._sufficiency.weighs(question, judgement)
                told = told and not _is_given_as_asked(judgement, judged)
            if told and self._premises.gives_another_value(question, judgement):
                return [judgement, *owners(judged, judgement.differing)][:SHOWN]
        return [
            judgement
            for judgement in judged
            if (
                judgement.missing <= MAX_MISSING
                and (
                    self._premises.names_another(question, judgement)
                    or self._premises.names_another_reporter(question, judgement)
                )
            )
            or self._premises.gives_another_theme(question, judgement)
            or self._premises.gives_another_office(question, judgement)
            or self._unheard.stands_for_known(question, judgement)
        ][:SHOWN]


def _alike(shown: Judgement, near: Iterable[Judgement]) -> Iterator[Judgement]:
    """A statement and those that its quote tells besides: each firm that was visited.

    The card shows the quote once, with all of them above it.
    """
    yield shown
    record = shown.record
    for judgement in near:
        other = judgement.record
        if (
            other is not record
            and (other.entity is record.entity or _target(other) == _target(record) != "")
            and (other.role, other.attribute) == (record.role, record.attribute)
            and other.statement.proof == record.statement.proof
        ):
            yield judgement


def _target(record: Record) -> str:
    """The id of what a relation points to; "" of a fact."""
    return record.statement.target if isinstance(record.statement, Relation) else ""


def _in_turn(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The first statement of each entity, then the second of each, and so on."""
    seen: Counter[str] = Counter()
    turns: list[tuple[int, Judgement]] = []
    for judgement in judgements:
        turns.append((seen[judgement.record.entity.id], judgement))
        seen[judgement.record.entity.id] += 1
    return [judgement for _, judgement in sorted(turns, key=lambda turn: turn[0])]


def _is_given_as_asked(best: Judgement, judged: Iterable[Judgement]) -> bool:
    """Whether another statement gives just the values that a question gives, and as many words.

    Of several things which are alike, the one is meant of which they are true.
    """
    return any(not one.differing and one.missing <= best.missing for one in judged)
