"""Which of the considered statements answer a question, or why none does."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.answering.figures import Figure, Measure
from bot.answering.judging import PLACES, Judge, Judgement, best_first, gives
from bot.answering.lexicon import Term
from bot.answering.question import Named, Question
from bot.answering.records import Records, figure_terms
from bot.answering.reply import Remark
from bot.facts import Entity, FactBase, Kind

BUDGET = 2_000
"""Statements held against one question, the likeliest first: the knob of the slowest question."""

MAX_MISSING = 0.45
"""The share of a question's words that an answer may leave unexplained."""

MAX_MISSING_UNNAMED = 0.36
"""The same where the question names nothing."""

LEAST_WEIGHT = 0.9
LEAST_WEIGHT_IN_LISTS = 0.5
"""The weight of words that must be explained where the question names nothing."""

NEAR = 0.04
"""Statements this close to the best one are shown with it."""

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

    def __init__(self, base: FactBase, records: Records, judge: Judge) -> None:
        self._base = base
        self._records = records
        self._judge = judge

    def choose(self, question: Question, ask: str | None) -> Chosen:
        """The statements that answer ``question`` where it asks for ``ask``."""
        judged = best_first(
            [
                self._judge.judge(question, self._records.all[number], ask)
                for number in self._candidates(question)
            ]
        )
        considered = tuple(judged[:KEPT])
        fitting = [j for j in judged if j.fits > 0 and not j.unnamed and not j.differing]
        if fitting and self._explains(question, fitting[0]):
            shown = self._shown(question, ask, fitting)
            return Chosen(ask, shown, self._remarks(question, shown), considered)
        corrected = self._corrected(question, judged)
        if corrected:
            yes_no = "yes_no" in question.asks and len(question.asks) == 1
            remark = Remark.NO if yes_no else Remark.PREMISE
            return Chosen(ask, tuple(corrected), (remark,), considered)
        return Chosen(ask, (), (), considered)

    def _candidates(self, question: Question) -> Iterable[int]:
        """The statements worth a look: those about what is named, then those with rare words."""
        found: dict[int, None] = {}
        for named in question.named:
            for entity in named.entities:
                found.update(dict.fromkeys(self._records.of_entity(entity)))
        terms: set[Term] = {term for content in question.contents for term in content.terms}
        terms |= {term for figure in question.figures for term in figure_terms(figure)}
        for term in sorted(terms, key=lambda t: (len(self._records.of_term(t)), t)):
            if len(found) > BUDGET:
                break
            found.update(dict.fromkeys(self._records.of_term(term)))
        return list(found)[:BUDGET]

    def _explains(self, question: Question, best: Judgement) -> bool:
        """Whether enough of the question is explained to dare an answer."""
        if any(named.is_sure for named in question.named):
            return best.missing <= MAX_MISSING
        explained = sum(
            self._judge.weight(content)
            for content in question.contents
            if content not in best.unexplained
        )
        explained += len(question.figures)
        least = LEAST_WEIGHT_IN_LISTS if "list" in question.asks else LEAST_WEIGHT
        return best.missing <= MAX_MISSING_UNNAMED and explained >= least

    def _shown(
        self, question: Question, ask: str | None, fitting: Sequence[Judgement]
    ) -> tuple[Judgement, ...]:
        """The best statements, none whose quote is shown already."""
        several = "list" in question.asks or ask in ("said", "which")
        best = fitting[0]
        shown: list[Judgement] = []
        quoted: set[str] = set()
        for judgement in fitting:
            if judgement.score < best.score - (2 * NEAR if several else NEAR):
                break
            quotes = {quote.text for quote in judgement.record.statement.quotes}
            if quotes <= quoted or not self._explains(question, judgement):
                continue
            quoted |= quotes
            shown.append(judgement)
            if len(shown) == (SHOWN_IN_LISTS if several else SHOWN):
                break
        return tuple(shown)

    def _remarks(self, question: Question, shown: Sequence[Judgement]) -> tuple[Remark, ...]:
        remarks: list[Remark] = []
        if "yes_no" in question.asks and len(question.asks) == 1 and not question.negated:
            asserted = question.contents or question.figures or len(question.named) > 1
            if asserted and not shown[0].unexplained:
                remarks.append(Remark.YES)
        if any(getattr(j.record.statement, "open_list", False) for j in shown):
            remarks.append(Remark.OPEN_LIST)
        return tuple(remarks)

    def _corrected(self, question: Question, judged: Sequence[Judgement]) -> list[Judgement]:
        """Statements that give another value than the question takes for granted."""
        for judgement in judged:
            if judgement.missing > MAX_MISSING:
                continue
            if judgement.differing and not judgement.unnamed and _comparable(judgement):
                return [*self._owners(question, judged, judgement.differing), judgement][:SHOWN]
            if not judgement.differing and len(judgement.unnamed) == 1 and len(question.named) > 1:
                if self._contradicts(question, judgement):
                    return [judgement]
        return []

    def _owners(
        self, question: Question, judged: Sequence[Judgement], differing: Sequence[Figure]
    ) -> Iterator[Judgement]:
        """Statements that do give the value which the question ties to something else."""
        for judgement in judged:
            if any(gives(figure, own) for figure in differing for own in judgement.record.figures):
                yield judgement
                return

    def _contradicts(self, question: Question, judgement: Judgement) -> bool:
        """Whether a statement names another thing of the same sort in the asked-for part."""
        unnamed = judgement.unnamed[0]
        if not question.contents:
            return False
        asked = [self._base.entities[entity] for entity in unnamed.entities]
        record = judgement.record
        given = [
            self._base.entities[entity]
            for entity, weight in record.entities.items()
            if weight >= 0.9 and entity in self._base.entities  # noqa: PLR2004 - target or place
        ]
        mentioned = {entity for named in question.named for entity in named.entities}
        return any(
            _alike(one, other) for one in asked for other in given if other.id not in mentioned
        )


def _comparable(judgement: Judgement) -> bool:
    """Whether a statement gives a value of the same measure for each that differs."""
    measures = {figure.measure for figure in judgement.record.figures}
    return all(
        figure.measure in measures and figure.measure is not Measure.ORDINAL
        for figure in judgement.differing
    )


def _alike(one: Entity, other: Entity) -> bool:
    """Whether two things are of one sort, so that one may stand where the other does."""
    if one.kind is Kind.PERSON or other.kind is Kind.PERSON:
        return one.kind is other.kind
    return (one.type in PLACES) == (other.type in PLACES)
