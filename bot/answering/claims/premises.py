"""What a question takes for granted, held against what a statement gives in its place."""

from collections.abc import Iterator, Sequence

from bot.answering.claims.bearing import BOUNDS, bears_on
from bot.answering.claims.one_more import may_be_one_more
from bot.answering.questions.question import Question
from bot.answering.records.offices import POSTS
from bot.answering.records.places import are_nested
from bot.answering.records.record import ACTORS, CLAIMANT, NAMED, PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import EXCLUSIVE, HOLDING, MAKERS, SITES, STAFF
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.weights import gives
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import OPPOSITE, Term
from bot.answering.words.values import Figure, Measure, is_surely_other
from bot.facts import Attribute, Entity, FactBase, Kind, Relation, Role, Type

PRESUMING = frozenset({"yes_no", "why", "how", "how_long"})
"""Questions that take the place or the office which they name for granted."""

LARGE = 1_000_000
"""A bare number above this is taken for an amount of money where the source gives one."""

MAX_MISSING_DESCRIBED = 0.1
"""The share of its words that a question may leave over and still tell which thing it means."""


class Premises:
    """Finds the statements of one fact base that correct what a question takes for granted."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def gives_another_value(self, question: Question, judgement: Judgement) -> bool:
        """Whether a statement gives another value of the very thing that a question names."""
        spoken_of = judgement.differing and bears_on(question, judgement)
        sure = [named for named in question.named if named.is_sure]
        # Of what is not named, another thing of the sort has another date.
        dated = any(figure.date for figure in judgement.differing)
        vague = dated and not sure and judgement.missing > MAX_MISSING_DESCRIBED
        if not spoken_of or question.is_near_name or vague:
            return False
        entity = judgement.record.entity.id
        parts = judgement.record.entities
        if sure and not any(entity in named.entities for named in sure):
            # "Which ten priorities does he name": who says how many there are, is named.
            by_one_named = any(parts.get(i) == CLAIMANT for one in sure for i in one.entities)
            if not (by_one_named and all(map(_is_number, question.figures))):
                return False
        from_it = ("concepts", f"of_{entity}") in judgement.record.counted
        if from_it and len(sure) == 1 and Type.EVENT not in question.keys("types"):
            return False  # five firms of Pakistan came to a meeting, and are not all there are
        contrasts = "why" in question.asks and question.form.negated
        if any(
            (_is_number(figure) or (contrasts and figure.date))
            and figure not in judgement.differing
            for figure in question.figures
        ):
            return False  # "ten firms in all, five of each": the five are there
        than = question.form.than
        if than is not None and any(f.date and f.first > than for f in judgement.differing):
            return False  # "bigger than in 2022" is said of another year
        return all(_rival(question, judgement, figure) for figure in judgement.differing)

    def names_another(self, question: Question, judgement: Judgement) -> bool:
        """Whether a statement names another thing of the same sort in the part that is asked about.

        It does for a place where the statement says the place, and for a person or a body where
        the statement has the role that the question speaks of.
        """
        described = (
            bool(question.contents and {*question.asks} & PRESUMING)
            and judgement.missing <= MAX_MISSING_DESCRIBED
        )
        sure = sum(named.is_sure for named in question.named)
        if not _leaves_one_out(question, judgement) or not (sure > 1 or described):
            return False
        given, role = _exclusively(judgement.record)
        if given not in self._base.entities or role not in EXCLUSIVE:
            return False
        thing = judgement.record.entity.id
        if any(thing in one.entities and len(one.entities) > 1 for one in question.named):
            return False  # where one of several is does not deny where another one is
        # "A centre of China and Vietnam": one in China is no other.
        # Where a tour went does not tell where a firm sits.
        third = given in question.ids or self._is_of_third(question, judgement.record)
        if third or may_be_one_more(self._base, question, judgement.record):
            return False
        parts = judgement.record.entities
        if not described and max(parts.get(i, 0.0) for i in question.ids) <= NAMED:
            return False  # where its partner is does not tell where a company is not
        # Who works for one body may be a member of any other, but leads none.
        leads = role is not Role.EMPLOYER or Role.LEADER in question.keys("roles")
        roles = question.keys("roles")
        roles |= STAFF if roles & STAFF else frozenset()  # who leads a body works for it
        located = _is_located(question, judgement, role)
        other = self._base.entities[given]
        return any(
            _alike(one, other)
            and not self._holds_it(one, question)
            and (located if one.type in PLACES and role not in MAKERS else role in roles)
            and (leads or one.type is other.type or one.type is not Type.ASSOCIATION)
            for one in (self._base.entities[i] for i in judgement.unnamed[0].entities)
            if not are_nested(self._base, one.id, other.id, roles=HOLDING)
        )

    def _holds_it(self, one: Entity, question: Question) -> bool:
        """Whether somebody holds the office that a question puts them in, wherever that is."""
        return bool(question.keys("concepts") & POSTS & self._records.offices.of(one.id))

    def _is_of_third(self, question: Question, record: Record) -> bool:
        """Whether a body is asked to be in a place, and a statement is of something else there."""
        entities = [self._base.entities[i] for i in question.sure]
        bodies = [e for e in entities if e.kind is Kind.PARTNER and e.type not in PLACES]
        target = getattr(record.statement, "target", None)
        placing = target is None or self._base.entities[target].type in PLACES
        return bool(bodies) and placing and record.entity.id not in question.ids


def _leaves_one_out(question: Question, judgement: Judgement) -> bool:
    """Whether a statement leaves out one thing that a question claims something of, and no more.

    That one centre is in China does not deny that there is one in Malaysia, nor is a thing where
    the one is that is smaller than it.
    """
    if len(judgement.unnamed) != 1 or judgement.differing or question.form.open:
        return False
    return judgement.unnamed[0].first < question.end_of_first


def is_exclusive(record: Record) -> bool:
    """Whether a statement is true of one thing only: who wrote it, where it is, who is first."""
    statement = record.statement
    if isinstance(statement, Relation):
        return statement.role in EXCLUSIVE
    return statement.attribute is Attribute.RANK or statement.place is not None


def is_contrary(term: Term, record: Record) -> bool:
    """Whether a word stands for the contrary of what a statement says: "early" for late."""
    section, key = term
    return section == OPPOSITE and ("concepts", key) in record.terms and term not in record.terms


def owners(judged: Sequence[Judgement], figures: Sequence[Figure]) -> Iterator[Judgement]:
    """The first statement that does give a value which the question ties to something else."""
    for judgement in judged:
        if any(gives(figure, own) for figure in figures for own in judgement.record.figures):
            yield judgement
            return


def _exclusively(record: Record) -> tuple[str, Role]:
    """Whom or what a statement names in a part that only one may have, and the part; "" for none.

    Who does something may do it in several places.
    """
    statement = record.statement
    if isinstance(statement, Relation):
        return statement.target, statement.role
    return "" if record.entity.kind in ACTORS else statement.place or "", Role.LOCATION


def _is_located(question: Question, judgement: Judgement, role: Role) -> bool:
    """Whether a question sets in a place what a statement has in another one, in some role."""
    roles = question.keys("roles")
    unnamed = judgement.unnamed[0]
    # "Is Singapore in the tour" asks what is in the tour, and not where it is.
    before = question.folded[max(0, unnamed.first - 1)]
    known = function_words()
    small = known.copula if roles else known.copula | known.doing_auxiliary
    if Attribute.ACCESS in question.keys("attributes"):
        small |= known.goal_preposition  # nor is "open to Laos"
    named = question.is_yes_no and before in small  # nor is "does Laos pay for the fund"
    presumed = bool({*question.asks} & PRESUMING) and not named
    # Where somebody works does not deny where they have been.
    works = role is Role.EMPLOYER or judgement.record.entity.kind is Kind.PERSON
    been = works and roles - _WORKING
    # That it was in China does not deny that somebody from Laos came.
    return (bool(roles & SITES) or presumed) and not unnamed.unplacing and not been


_BEGINNING = frozenset({Role.FOUNDER, Role.PUBLISHER})
"""Parts in a thing of those with whom it begins."""

_WORKING = STAFF | {Role.LOCATION}
"""Roles of the places of those who work there."""


def _rival(question: Question, judgement: Judgement, figure: Figure) -> bool:
    """Whether a statement gives a value that can be held against one of the question's."""
    typed = {own.measure for own in judgement.record.typed}
    if figure.date and figure.bound:
        begins = question.keys("attributes") & BOUNDS or question.keys("roles") & _BEGINNING
        is_there = figure.bound == "after" and judgement.record.attribute is Attribute.START
        given = judgement.record.typed if begins or not is_there else ()
        return any(is_surely_other(figure, own) for own in given)
    if figure.date:
        dates = (own.date for own in judgement.record.typed if own.date)
        ends = BOUNDS & question.keys("attributes")
        # Until when a thing lasts does not deny when it began.
        apart = judgement.record.attribute in BOUNDS - ends and bool(ends)
        # Nor does who was first in a year deny who will be.
        apart = apart or (judgement.record.attribute is Attribute.RANK and question.form.ahead)
        return not apart and any(figure.date.differs(one) for one in dates)
    if figure.measure is Measure.MONEY:
        return figure.measure in typed
    if figure.measure is Measure.ORDINAL:
        attribute = judgement.record.attribute
        counted = attribute in question.keys("attributes")
        ranked = any(own.measure is Measure.ORDINAL for own in judgement.record.figures)
        presumed = bool({*question.asks} & PRESUMING)
        # "Why did China slip to third": where no word is counted, the place of a rank is meant.
        counts = any(c.first == figure.last + 1 for c in question.telling if not c.origins)
        counted = counted or (attribute is Attribute.RANK and not counts)
        return presumed and counted and ranked and attribute in (Attribute.EDITION, Attribute.RANK)
    if figure.measure is Measure.NUMBER and Measure.NUMBER in typed:
        return _is_counted(question, judgement, figure.last + 1)
    return figure.measure is Measure.NUMBER and Measure.MONEY in typed and figure.value > LARGE


def _is_number(figure: Figure) -> bool:
    return figure.measure is Measure.NUMBER


def _is_counted(question: Question, judgement: Judgement, index: int) -> bool:
    """Whether the word at ``index``, or after a name there, is what a statement counts."""
    for named in question.named:
        if named.first == index:
            if judgement.record.entity.id in named.entities:
                return True
            index = named.last + 1
    counted = [c for c in question.contents if index <= c.first <= index + 1]
    return bool(counted) and counted[0] not in judgement.unexplained


def _alike(one: Entity, other: Entity) -> bool:
    """Whether two things are of one sort, so that one may stand where the other does."""
    if Kind.PERSON in (one.kind, other.kind):
        return one.kind is other.kind
    if one.type in PLACES or other.type in PLACES:
        return one.type in PLACES and other.type in PLACES
    return True
