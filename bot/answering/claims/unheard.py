"""What a question names of which no source speaks, where a statement has a thing of its own."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.answering.claims.premises import PRESUMING, is_exclusive
from bot.answering.questions.question import Question
from bot.answering.records.record import BODIES, CLAIMANT, NAMED, PLACE, PLACES, Record
from bot.answering.relevance.judgement import Judgement
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import UNKNOWN_BODY, UNKNOWN_PLACE, UNKNOWN_WITHIN
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

        "Why did Harvard rank China first": Stanford did. Where it is only asked if something is
        so, as by "did", it may be so as well, and no source tells.
        """
        if "yes_no" in question.asks or question.form.open or question.form.compares:
            return False
        unsaid = [content for content in question.contents if content.is_unsaid]
        if not unsaid or judgement.unnamed or judgement.differing:
            return False
        record = judgement.record
        # Who asks why a partner was chosen takes it for the only one.
        chosen = record.role is Role.PARTNER and "why" in question.asks
        chosen = chosen and not (question.form.restricted or self._contrasts(question))
        within = record.role in _TELLING_APART and record.entity.type in BODIES
        if not (chosen or within or is_exclusive(record)):
            return False
        if record.attribute is Attribute.RANK and not _is_ranking(question):
            return False  # how trade with one country goes is not who trades most with another
        others = _others(question)
        if not (self._presumes(question, record) and others):
            return False
        # Whatever is in a place has been begun there.
        sited = "why" in question.asks and all(_is_sited(question, c) for c in unsaid)
        begun = sited and (within or record.role is Role.LOCATION)
        told = all(c not in judgement.unexplained or (begun and _begins(c)) for c in others)
        several = len(others) + len(question.sure) > 1
        return several and told and self._has_other(question, judgement, unsaid)

    def _presumes(self, question: Question, record: Record) -> bool:
        """Whether a question takes for granted what it has, as "why" does, or tells of a person.

        "Who welcomed Chen Gang in X": who only says a thing is not whom it is about.
        """
        asks = {*question.asks} - {"said"}
        if asks and asks <= PRESUMING and not question.form.implied:
            return True
        people = [i for i in question.sure if self._base.entities[i].kind is Kind.PERSON]
        parts = [record.entities.get(i, CLAIMANT) for i in people]
        only_says = {"who", "which"} & asks and all(part == CLAIMANT for part in parts)
        return bool(people) and not only_says

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
