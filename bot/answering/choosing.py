"""Which of the considered statements answer a question, or why none does."""

import heapq
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.answering.content import Content
from bot.answering.fitting import HARD
from bot.answering.judging import Judge, Judgement, best_first
from bot.answering.lexicon import Term, stem
from bot.answering.premises import Premises, is_contrary, owners
from bot.answering.question import Question
from bot.answering.records import CLAIMANT, Records, figure_terms
from bot.answering.reply import Remark
from bot.answering.weighing import gives
from bot.facts import Entity, FactBase, Kind, Status

BUDGET = 4_000
"""Places of words that are read for one question: the knob of the slowest on a large base."""

CLOSE_LOOKS = 40
"""Statements held against one question, the likeliest first."""

RARE = 0.5
"""How much more that counts which a single statement shares than what all of them do."""

MAX_MISSING = 0.45
"""The share of a question's words that an answer may leave unexplained."""

FITTING = 0.4
"""How well a statement has to be the kind of answer that is asked for."""

MAX_MISSING_COUNTS = 0.38
"""The same where a number is asked for: what is counted has to be told."""

MAX_MISSING_YES = 0.3
"""The same where the answer begins with a yes."""

MAX_MISSING_UNNAMED = 0.34
"""The same where the question names nothing."""

ANSWERED = 0.4
"""What counts towards that where a statement is just the kind of answer that is asked for."""

LEAST_WEIGHT = 0.9
LEAST_WEIGHT_IN_LISTS = 0.5
"""The weight of words that must be explained where the question names nothing."""

NEAR = 0.1
"""Statements this close to the best one are shown with it."""

CLOSE = 0.15
"""Where the best one does not explain enough, others this close may."""

SHOWN = 3
SHOWN_IN_LISTS = 12

RARE_ENOUGH = 0.5
"""How rare a word is that tells by itself what a statement denies; see `Records.rarity`."""

_COUNTING = frozenset({"how_many", "how_much", "how_often", "how_long"})
_LISTING = frozenset({"list", "which"})

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
        self._premises = Premises(base)

    def choose(self, question: Question, ask: str | None) -> Chosen:
        """The statements that answer ``question`` where it asks for ``ask``."""
        if listed := self._listed(question):
            return Chosen(ask, tuple(listed), (), tuple(listed[:KEPT]))
        records = (self._records.all[number] for number in self._candidates(question))
        judged = best_first(self._judge.hold(question, records, ask))
        considered = tuple(judged[:KEPT])
        fitting = [j for j in judged if j.fits >= FITTING and not j.unnamed and not j.differing]
        least = fitting[0].score - CLOSE if fitting else 0.0
        fitting = [j for j in fitting if j.score >= least and self._explains(question, j)]
        if fitting:
            shown = self._shown(question, ask, fitting)
            return Chosen(ask, shown, self._remarks(question, shown), considered)
        corrected = self._corrected(question, judged)
        if corrected:
            yes_no = "yes_no" in question.asks and len(question.asks) == 1
            remark = Remark.NO if yes_no else Remark.PREMISE
            return Chosen(ask, tuple(corrected), (remark,), considered)
        return Chosen(ask, (), (), considered)

    def _listed(self, question: Question) -> list[Judgement]:
        """The things of the sort that is asked for, each with its first statement.

        "All expos", "which universities do you know": every word is part of the names or the
        sort of each thing listed.
        """
        sorts = any(content.keys("types") for content in question.contents)
        if question.named or question.figures or not sorts or not _LISTING & {*question.asks}:
            return []
        ranked = {
            entity.id: sum(self._names_it(entity, content) for content in question.contents)
            for entity in self._base.entities.values()
            if all(self._names_it(entity, content) for content in question.contents)
        }
        best = max(ranked.values(), default=0)
        firsts = (self._records.first_of(i) for i, rank in ranked.items() if rank == best)
        return [self._judge.judge(question, record, None) for record in firsts if record]

    def _names_it(self, entity: Entity, content: Content) -> int:
        """How well a word fits a thing's names and sort, 0 to 3."""
        names = self._records.name_terms(entity)
        return max(
            _rank(content.terms & names, content.terms),
            min((_rank(part & names, part) for part in content.parts), default=0),
        )

    def _candidates(self, question: Question) -> Iterable[int]:
        """The statements worth a close look: those that share most with the question.

        Each thing named, each value and each word counts once where a statement holds it; words
        that stand in few statements are read first, until the budget is spent.
        """
        shared: defaultdict[int, float] = defaultdict(float)
        for named in question.named:
            parts = {n for entity in named.entities for n in self._records.of_entity(entity)}
            self._share(shared, parts, 2.0 if named.is_sure else 1.0)
        wanted = [content.terms for content in question.contents]
        wanted += [part for content in question.contents for part in content.parts]
        wanted += [frozenset(figure_terms(figure)) for figure in question.figures]
        asked = (content.keys("attributes") for content in question.contents)
        wanted += [frozenset(("attributes", key) for key in keys) for keys in asked if keys]
        held = [{n for term in terms for n in self._records.of_term(term)} for terms in wanted]
        read = len(shared)
        for numbers in sorted(held, key=len):
            if read > BUDGET:
                break
            read += len(numbers)
            self._share(shared, numbers, 1.0)
        return heapq.nsmallest(CLOSE_LOOKS, shared, key=lambda n: (-shared[n], n))

    def _share(self, shared: dict[int, float], numbers: Collection[int], weight: float) -> None:
        """Add what some statements share with a question: the fewer they are, the more it tells."""
        share = weight * (1 + RARE * self._records.rarity_of(len(numbers)))
        for number in numbers:
            shared[number] += share

    def _explains(self, question: Question, best: Judgement) -> bool:
        """Whether enough of the question is explained to dare an answer."""
        if any(content.is_unsaid for content in best.unexplained):
            return False
        if any(named.is_sure for named in question.named):
            counts = best.ask in _COUNTING
            return best.missing <= (MAX_MISSING_COUNTS if counts else MAX_MISSING)
        return best.missing <= MAX_MISSING_UNNAMED and self._weighs(question, best)

    def _weighs(self, question: Question, judgement: Judgement) -> bool:
        """Whether what is explained is telling enough where the question names nothing."""
        explained = sum(
            self._judge.weight(content)
            for content in question.contents
            if content not in judgement.unexplained
            and not content.light
            and ("concepts", "name") not in content.terms  # tells nothing of what is named
        )
        listed = judgement.ask == "which" and any(c.keys("attributes") for c in question.contents)
        answered = judgement.ask in HARD or (listed and judgement.fits == 1)
        explained += len(question.figures) + (ANSWERED if answered else 0.0)
        listing = "list" in question.asks or not question.asks
        return explained >= (LEAST_WEIGHT_IN_LISTS if listing else LEAST_WEIGHT)

    def _shown(
        self, question: Question, ask: str | None, fitting: Sequence[Judgement]
    ) -> tuple[Judgement, ...]:
        """The best statements, none whose quote is shown already."""
        several = "list" in question.asks or ask in (None, "said", "which")
        least = fitting[0].score - (2 * NEAR if several else NEAR)
        near = [j for j in fitting if j.score >= least]
        if several and any(content.keys("types") for content in question.contents):
            # One statement of each thing first, so that all of them are seen.
            near = _in_turn(near)
        shown: list[Judgement] = []
        quoted: set[str] = set()
        for judgement in near:
            quotes = {quote.text for quote in judgement.record.statement.quotes}
            if not all(any(text in other for other in quoted) for text in quotes):
                quoted |= quotes
                shown.append(judgement)
        return tuple(shown[: SHOWN_IN_LISTS if several else SHOWN])

    def _remarks(self, question: Question, shown: Sequence[Judgement]) -> tuple[Remark, ...]:
        remarks: list[Remark] = []
        if any(is_contrary(content, shown[0].record) for content in question.contents):
            return (Remark.NO if "yes_no" in question.asks else Remark.PREMISE,)
        if "yes_no" in question.asks and len(question.asks) == 1 and not question.negated:
            if _is_to_come(question, shown[0]):
                return (Remark.NO,)
            asserted = question.contents or question.figures or len(question.named) > 1
            if self._is_denied(question, shown[0]):
                return (Remark.NO,)
            doubtful = bool(shown[0].record.denied) or self._is_by_one_named(question, shown[0])
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
        named = (i for one in question.named if one.is_sure for i in one.entities)
        words = (term for content in question.contents for term in content.terms & record.denied)
        return any(i in record.excluded for i in named) or any(
            self._records.rarity([term]) >= RARE_ENOUGH for term in words
        )

    def _is_by_one_named(self, question: Question, shown: Judgement) -> bool:
        """Whether a body that is named only says what is shown.

        What it says of Chinese companies does not make it one. Of a person, that may be asked.
        """
        return any(
            shown.record.entities.get(i) == CLAIMANT
            and self._base.entities[i].kind is not Kind.PERSON
            for named in question.named
            if named.is_sure
            for i in named.entities
        )

    def _corrected(self, question: Question, judged: Sequence[Judgement]) -> list[Judgement]:
        """Statements that correct what the question takes for granted."""
        if question.ties:
            return []
        named = any(named.is_sure for named in question.named)
        for judgement in judged:
            told = named or (
                judgement.missing <= MAX_MISSING_YES and self._weighs(question, judgement)
            )
            if told and self._premises.gives_another_value(question, judgement):
                return [*owners(judged, judgement.differing), judgement][:SHOWN]
        return [
            judgement
            for judgement in judged
            if (
                judgement.missing <= MAX_MISSING
                and self._premises.names_another(question, judgement)
            )
            or self._premises.gives_another_office(question, judgement)
            or self._premises.names_a_known_one(question, judgement)
        ][:SHOWN]


def _is_plain(question: Question, shown: Judgement) -> bool:
    """Whether a statement says just what is asked, with every value."""
    figures = shown.record.figures
    asserted = (f for f in question.figures if not (f.date and f not in shown.differing))
    if not all(any(gives(asked, own) for own in figures) for asked in asserted):
        return False
    if any(c.light and c.terms.isdisjoint(shown.record.terms) for c in question.contents):
        return False
    held = question.figures or any(named.is_sure for named in question.named)
    return shown.missing <= (MAX_MISSING_YES if held else MAX_MISSING_YES / 3)


def _is_to_come(question: Question, shown: Judgement) -> bool:
    """Whether a question takes for done what the source only plans or proposes."""
    asked = {key for content in question.contents for key in content.keys("statuses")}
    told = [fact.status for fact in shown.record.entity.facts if fact.status]
    of_its_own = shown.record.statement.status
    told = [of_its_own] if of_its_own else told
    return asked == {Status.DONE} and bool(told) and Status.DONE not in told


def _rank(found: Iterable[Term], asked: Iterable[Term]) -> int:
    """Rank what a word and a thing share: the name of its sort, a word of its name, a notion."""
    sections = {section for section, _ in found}
    sorts = {("en", stem(key, "en")) for section, key in found if section == "types"}
    if sorts & {*asked}:
        return 3
    return 2 if sections - {"types", "concepts"} else len(sections & {"types"})


def _in_turn(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The first statement of each entity, then the second of each, and so on."""
    seen: Counter[str] = Counter()
    turns: list[tuple[int, Judgement]] = []
    for judgement in judgements:
        turns.append((seen[judgement.record.entity.id], judgement))
        seen[judgement.record.entity.id] += 1
    return [judgement for _, judgement in sorted(turns, key=lambda turn: turn[0])]
