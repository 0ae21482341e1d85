"""Whether two names, and no word that ties them, make a claim that no source bears out."""

from collections.abc import Iterator, Sequence
from itertools import product

from bot.answering.claims.decision import Decision
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.places import is_elsewhere, is_within, placings
from bot.answering.records.record import ACTORS, PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import HOLDING
from bot.answering.reply import Remark
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.facts import Attribute, FactBase, Kind, Role, Type

_PAIR = 2
"""So many names make a claim."""

_SAID = frozenset({Attribute.STATEMENT, Role.SPEAKER, Role.TOPIC})
"""What tells only that somebody spoke of a thing, or that it was about them."""

_BINDING = frozenset({Role.PARENT, Role.EMPLOYER, Role.LOCATION})
"""Roles of words that put one thing into another: "belongs to", "a member of", "located in"."""


class BarePairs:
    """Holds what is asked of two names alone against the statements of one fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def told(self, question: Question) -> Decision | None:
        """What says where a thing is that a question puts elsewhere, and how it answers.

        "Is Laos in China?", "does China love Laos?" No statement where none puts the one into the
        other, nor it elsewhere: that two are partners does not tell. None where the one is in the
        other, or where a word tells what else ties them.
        """
        pair = self._pair(question)
        if pair is None:
            return None
        wholes = pair[1].entities
        parts = [i for i in pair[0].entities if i not in wholes]
        ends = [*product(parts, wholes)]
        placed = _is_placed(question, *pair)
        if not placed:
            ends += [(other, one) for one, other in ends]  # "does ASEAN include Laos"
        if not parts or any(is_within(self._base, one, other) for one, other in ends):
            return None
        told = [*self._elsewhere(parts, pair[1].best)] if placed else []
        return Decision((told[0],), (Remark.NO,)) if told else Decision()

    def apart(self, question: Question) -> Decision | None:
        """No statement, where none has somebody take part in the event at which they may have been.

        "Was Tkxel at the matchmaking": what its people said there of AI does not tell.
        """
        sure = [one for one in question.named if one.is_sure]
        events = [one for one in sure if self._base.entities[one.best].type is Type.EVENT]
        others = [self._base.entities[one.best] for one in sure if one not in events]
        joins = [Role.PARTICIPANT in content.keys("roles") for content in question.telling]
        plain = question.is_yes_no and not (question.form.negated or question.figures)
        if not (plain and all(joins)) or (len(events), len(others)) != (1, 1):
            return None
        [event], [who], known = events, others, function_words()
        at = known.setting_preposition | known.locative_preposition | known.goal_preposition
        there = joins or event.elsewhere or is_led(question.folded, event.first, at)
        if who.kind not in ACTORS or who.type in PLACES or not there:
            return None
        told = (self._records.all[number] for number in self._records.of_entity(who.id))
        told = (one for one in told if who.id not in one.statement.claimed_by)
        ties = (one for one in told if one.attribute not in _SAID and one.role not in _SAID)
        return None if any(event.best in one.entities for one in ties) else Decision()

    def _pair(self, question: Question) -> tuple[Named, Named] | None:
        """The two places or bodies of which a question claims something without telling words."""
        form = question.form
        aside = form.negated or form.open or question.ties or form.restricted
        aside = aside or form.implied or form.indirect or form.compares
        if (
            aside
            or not question.is_yes_no
            or question.figures
            or not all(map(_binds, question.contents))
        ):
            return None
        named = sorted(question.named, key=lambda one: (not one.elsewhere, one.first))
        if len(named) != _PAIR or any(not one.is_sure for one in named):
            return None
        if any(self._base.entities[i].kind is not Kind.PARTNER for i in question.sure):
            return None
        between = _between(question, *named)
        known = function_words()
        joining = known.conjunction | known.comitative_preposition
        return (named[0], named[1]) if joining.isdisjoint(between) else None

    def _elsewhere(self, parts: Sequence[str], whole: str) -> Iterator[Record]:
        """What tells that a thing is in another province, or another country, than in this one."""
        sort = self._base.entities[whole].type
        for part in parts:
            own = self._base.entities[part].type
            abroad = sort is Type.COUNTRY != own and is_elsewhere(self._base, part, whole)
            for record, tie in placings(self._records, part):
                beside = sort is Type.REGION and own is Type.CITY
                beside = beside and self._base.entities[tie.target].type is sort
                if tie.role in HOLDING and (abroad or beside):
                    yield record


def _binds(content: Content) -> bool:
    """Whether a word only puts one thing into another, or tells nothing of what ties them."""
    roles, places = content.keys("roles"), content.keys("types") & PLACES
    if content.light and not roles:
        return True
    return bool(roles & _BINDING or places or Attribute.PLACE in content.keys("attributes"))


def _is_placed(question: Question, one: Named, other: Named) -> bool:
    """Whether a question puts the one into the other: "is Laos in China", and does not act."""
    known = function_words()
    words = {*_between(question, one, other)}
    copula = known.copula | known.plural_copula
    led = not words.isdisjoint(known.site_preposition)
    return (
        led
        or not copula.isdisjoint(question.folded)
        or any(content.keys("roles") & _BINDING for content in question.contents)
    )


def _between(question: Question, one: Named, other: Named) -> Iterator[str]:
    """The words before the second of two names that stand behind the first, and tell nothing."""
    told = {i for c in question.contents for i in range(c.first, c.last + 1)}
    begin = 0 if one.elsewhere else one.last + 1
    yield from (question.folded[i] for i in range(begin, other.first) if i not in told)
