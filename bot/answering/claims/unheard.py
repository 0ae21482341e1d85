"""What a question names of which no source speaks, where a statement has a thing of its own."""

from collections.abc import Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from bot.answering.claims.one_more import may_be_one_more
from bot.answering.claims.premises import PRESUMING, is_exclusive
from bot.answering.questions.question import Question
from bot.answering.records.record import ACTORS, BODIES, CLAIMANT, NAMED, PLACE, PLACES
from bot.answering.records.records import Records
from bot.answering.relevance.judgement import Judgement
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import UNKNOWN_BODY, UNKNOWN_PLACE, UNKNOWN_WITHIN
from bot.answering.words.values import Figure, Measure
from bot.facts import Attribute, FactBase, Kind, Role, Type

_SORTS: Mapping[str, frozenset[Type]] = MappingProxyType(
    {
        UNKNOWN_PLACE: PLACES,
        UNKNOWN_BODY: BODIES,
    }
)
"""What things of no source can be mistaken for."""

_TELLING_APART = frozenset({Role.PARENT, Role.NAMESAKE})
"""Roles that tell one body from another: of what it is a part, and what is in its name."""

_RANKING = frozenset({"largest", "first", "trade_partner"})
"""What is told of one alone, as whom a report ranks first."""


class Unheard:
    """Finds the statements of one fact base that have a known thing in the place of an unknown."""

    def __init__(self, base: FactBase) -> None:
        self._base = base

    def stands_for_known(self, question: Question, judgement: Judgement) -> bool:
        """Whether a statement has a thing of its own where the question has one of no source.

        "Did Harvard say that China leads in patents": Stanford did.
        """
        # Who asks why a partner was chosen takes it for the only one.
        chosen = judgement.record.role is Role.PARTNER and "why" in question.asks
        chosen = chosen and not (question.form.restricted or self._contrasts(question))
        within = judgement.record.role in _TELLING_APART
        within = within and judgement.record.entity.type in BODIES
        # Of whom a partner is a part does not tell with whom else somebody works.
        kinds = {self._base.entities[i].kind for i in question.sure}
        is_it = not function_words().copula.isdisjoint(question.folded[:1])  # "is the partnership"
        works = question.is_yes_no and not is_it and Role.PARTNER in question.keys("roles")
        within = within and not (works and kinds <= ACTORS)
        exclusive = chosen or within or is_exclusive(judgement.record)
        unsaid = [content for content in question.contents if content.is_unsaid]
        beside = judgement.unnamed or judgement.differing
        # With what something is compared, as in "than the European law", stands for nothing.
        is_open = question.form.open or question.form.compares
        if is_open or beside or not exclusive or not unsaid:
            return False
        if judgement.record.attribute is Attribute.RANK and not _is_ranking(question):
            return False  # how trade with one country goes is not who trades most with another
        others = _others(question)
        asks = {*question.asks} - {"said"}
        presumed = asks and asks <= PRESUMING and not question.form.implied
        parts = judgement.record.entities
        people = [i for i in question.sure if self._base.entities[i].kind is Kind.PERSON]
        # "Who welcomed Chen Gang in X": who only says a thing is not whom it is about.
        whom = {"who", "which"} & {*question.asks}
        says = whom and all(parts.get(i, CLAIMANT) == CLAIMANT for i in people)
        person = bool(people) and not says
        if not ((presumed or person) and len(others) + len(question.sure) > 1 and others):
            return False
        sited = all(_is_sited(question, content) for content in unsaid)
        begun = sited and "why" in question.asks
        begun = begun and (within or judgement.record.role is Role.LOCATION)
        if any(
            content in judgement.unexplained and not (begun and _begins(content))
            for content in others
        ):
            return False
        if may_be_one_more(self._base, question, judgement.record):
            return False
        return self._has_other(question, judgement, unsaid)

    def _has_other(
        self, question: Question, judgement: Judgement, unsaid: Sequence[Content]
    ) -> bool:
        """Whether a statement has a thing of the sort of an unknown one, and none that is named."""
        bodies = {c.first for c in question.contents if c.keys("types") & BODIES}
        sorts = frozenset[Type]().union(
            *(
                # "Lahore | University" is no place
                BODIES if content.last + 1 in bodies else _SORTS.get(key, ())
                for content in unsaid
                for key in content.keys("concepts")
            )
        )
        named = {entity for one in question.named for entity in one.entities}
        keys = frozenset(key for content in unsaid for key in content.keys("concepts"))
        around = {
            key.removeprefix(UNKNOWN_WITHIN) for key in keys if key.startswith(UNKNOWN_WITHIN)
        }
        named |= around
        thing = judgement.record.entity
        told = {fact.place for fact in thing.facts} | {tie.target for tie in thing.relations}
        if not around.isdisjoint(told):
            return False  # whoever went to Laos, and to Vietnam, may have been in Vientiane
        # Whom a report ranks first is told by its words alone.
        least = NAMED if judgement.record.entity.type is Type.REPORT else PLACE
        return any(
            self._base.entities[i].type in sorts
            for i, part in judgement.record.entities.items()
            if part >= least and i not in named
        )

    def _contrasts(self, question: Question) -> bool:
        """Whether a question has a known partner beside another: "why Laos and not Cambodia"."""
        types = (self._base.entities[i].type for i in question.sure)
        return question.form.negated and any(one is Type.COUNTRY or one in BODIES for one in types)


def _is_ranking(question: Question) -> bool:
    """Whether a question speaks of who is first or largest."""
    ranks = Attribute.RANK in question.keys("attributes")
    return ranks or any(
        content.keys("concepts") & _RANKING and "trade" not in content.keys("concepts")
        for content in question.contents
    )


def _others(question: Question) -> list[Content]:
    """The words of a question that are no part of the name of an unknown thing.

    "Nanyang | Technological University" is one name.
    """
    lasts = {content.last for content in question.contents if content.is_unsaid}
    others: list[Content] = []
    for content in sorted(question.contents, key=lambda content: content.first):
        if content.is_unsaid or content.first - 1 in lasts:
            lasts.add(content.last)
        else:
            others.append(content)
    return others


def _is_sited(question: Question, content: Content) -> bool:
    """Whether a thing is set in a place, and not called after it: "the centre in Yunnan"."""
    return is_led(question.folded, content.first, function_words().site_preposition)


def _begins(content: Content) -> bool:
    """Whether a word tells that a thing came about, as whatever is in a place has: "built"."""
    return Attribute.START in content.keys("attributes")


def is_of_another(question: Question, records: Records) -> bool:
    """Whether a question names another thing than those of the sources.

    "The Yunnan AI fund", or the fifth edition of what only has a sixth.

    Args:
        question: A question that no statement answers.
        records: The statements.
    """
    if question.is_near_name and {UNKNOWN_PLACE, UNKNOWN_BODY} & question.keys("concepts"):
        return True  # but "who won the league" names no other league
    ranks = [figure for figure in question.figures if figure.measure is Measure.ORDINAL]
    return any(
        _has_other_rank(records, entity, rank)
        for one in question.named
        for rank in ranks
        if one.is_sure and (rank.last + 1 == one.first or rank.first - 1 == one.last)
        for entity in one.entities
    )


def _has_other_rank(records: Records, entity_id: str, rank: Figure) -> bool:
    """Whether a thing is known by other ranks only than the one given."""
    figures = chain.from_iterable(one.figures for one in records.own(entity_id))
    own = [figure for figure in figures if figure.measure is Measure.ORDINAL]
    return bool(own) and not any(rank.same(one) for one in own)
