"""Which of the considered statements answer a question, or why none does."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.answering.figures import Figure, Measure
from bot.answering.judging import HARD, PLACES, Judge, Judgement, best_first, gives
from bot.answering.lexicon import Term
from bot.answering.question import Content, Question
from bot.answering.records import Records, figure_terms
from bot.answering.reply import Remark
from bot.facts import Entity, FactBase, Kind, Relation, Role

BUDGET = 2_000
"""Statements held against one question, the likeliest first: the knob of the slowest question."""

MAX_MISSING = 0.45
"""The share of a question's words that an answer may leave unexplained."""

FITTING = 0.4
"""How well a statement has to be the kind of answer that is asked for."""

MAX_MISSING_YES = 0.3
"""The same where the answer begins with a yes."""

MAX_MISSING_UNNAMED = 0.36
"""The same where the question names nothing."""

ANSWERED = 0.4
"""What counts towards that where a statement is just the kind of answer that is asked for."""

LEAST_WEIGHT = 0.9
LEAST_WEIGHT_IN_LISTS = 0.5
"""The weight of words that must be explained where the question names nothing."""

NEAR = 0.04
"""Statements this close to the best one are shown with it."""

SHOWN = 3
SHOWN_IN_LISTS = 12

LARGE = 1_000_000
"""A bare number above this is taken for an amount of money where the source gives one."""

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

    def choose(self, question: Question, ask: str | None) -> Chosen:
        """The statements that answer ``question`` where it asks for ``ask``."""
        if listed := self._listed(question):
            return Chosen(ask, tuple(listed), (), tuple(listed[:KEPT]))
        judged = best_first(
            [
                self._judge.judge(question, self._records.all[number], ask)
                for number in self._candidates(question)
            ]
        )
        considered = tuple(judged[:KEPT])
        fitting = [j for j in judged if j.fits >= FITTING and not j.unnamed and not j.differing]
        if fitting and self._explains(question, fitting[0]):
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
        """Whether a word is part of an entity's name (2), is its sort (1), or neither (0)."""
        found = {section for section, _ in content.terms & self._records.name_terms(entity)}
        return 2 if found - {"types"} else len(found)

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
        explained += len(question.figures) + (ANSWERED if best.ask in HARD else 0.0)
        listing = "list" in question.asks or not question.asks
        least = LEAST_WEIGHT_IN_LISTS if listing else LEAST_WEIGHT
        return best.missing <= MAX_MISSING_UNNAMED and explained >= least

    def _shown(
        self, question: Question, ask: str | None, fitting: Sequence[Judgement]
    ) -> tuple[Judgement, ...]:
        """The best statements, none whose quote is shown already."""
        several = "list" in question.asks or ask in (None, "said", "which")
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
            if asserted and self._is_plain(question, shown[0]):
                remarks.append(Remark.YES)
        if any(getattr(j.record.statement, "open_list", False) for j in shown):
            remarks.append(Remark.OPEN_LIST)
        return tuple(remarks)

    def _is_plain(self, question: Question, shown: Judgement) -> bool:
        """Whether a statement says just what is asked: its values, its things, its very words."""
        held = question.figures or len(question.named) > 1
        literal = all(
            any(section not in ("concepts", "types") for section, _ in c.terms & shown.record.terms)
            for c in question.contents
        )
        return shown.missing <= (MAX_MISSING_YES if held else 0.0) and bool(held or literal)

    def _corrected(self, question: Question, judged: Sequence[Judgement]) -> list[Judgement]:
        """Statements that give another value than the question takes for granted."""
        for judgement in judged:
            about = any(
                n.is_sure and judgement.record.entity.id in n.entities for n in question.named
            )
            rivals = judgement.differing and not judgement.unnamed
            if about and rivals and _comparable(question, judgement):
                return [*self._owners(question, judged, judgement.differing), judgement][:SHOWN]
            if judgement.missing > MAX_MISSING:
                continue
            alone = len(judgement.unnamed) == 1 < sum(named.is_sure for named in question.named)
            if alone and not judgement.differing and self._contradicts(question, judgement):
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
        """Whether a statement gives another thing of the same sort where one thing is asked about.

        It does for a place where the statement says the place, and for a person or a body where
        the statement has the role that the question speaks of.
        """
        record = judgement.record
        statement = record.statement
        if isinstance(statement, Relation):
            given, role = statement.target, statement.role
        else:
            given, role = statement.place or "", Role.LOCATION
        if given not in self._base.entities or role not in _EXCLUSIVE:
            return False
        roles = {key for content in question.contents for key in content.keys("roles")}
        other = self._base.entities[given]
        located = "yes_no" in question.asks or bool(roles & {Role.LOCATION, Role.HOST})
        return any(
            _alike(one, other) and (located if one.type in PLACES else role in roles)
            for one in (self._base.entities[i] for i in judgement.unnamed[0].entities)
            if not self._within(one, other)
        )

    def _within(self, one: Entity, other: Entity) -> bool:
        """Whether one of two places is said to be in the other."""
        pairs = ((one, other.id), (other, one.id))
        return any(
            relation.target == target and relation.role in (Role.LOCATION, Role.PARENT)
            for entity, target in pairs
            for relation in entity.relations
        )


_EXCLUSIVE = frozenset(
    {
        Role.LOCATION,
        Role.HOST,
        Role.ORGANISER,
        Role.FOUNDER,
        Role.LEADER,
        Role.EMPLOYER,
        Role.AUTHOR,
    }
)
"""Roles that one thing has, so that another one in the question contradicts the source."""


def _comparable(question: Question, judgement: Judgement) -> bool:
    """Whether a statement gives, for each value that differs, one that can be held against it."""
    return all(_rival(question, judgement, figure) for figure in judgement.differing)


def _rival(question: Question, judgement: Judgement, figure: Figure) -> bool:
    typed = {own.measure for own in judgement.record.typed}
    if figure.measure in (Measure.MONEY, Measure.DATE):
        return figure.measure in typed
    if figure.measure is Measure.NUMBER and Measure.NUMBER in typed:
        counted = [c for c in question.contents if c.first == figure.last + 1]
        return bool(counted) and counted[0] not in judgement.unexplained
    return figure.measure is Measure.NUMBER and Measure.MONEY in typed and figure.value > LARGE


def _alike(one: Entity, other: Entity) -> bool:
    """Whether two things are of one sort, so that one may stand where the other does."""
    if Kind.PERSON in (one.kind, other.kind):
        return one.kind is other.kind
    if one.type in PLACES or other.type in PLACES:
        return one.type in PLACES and other.type in PLACES
    return True
