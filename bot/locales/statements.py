"""Statements in words: their labels, their values, and the quotes that prove them."""

from collections.abc import Sequence

from bot.answering import Shown
from bot.facts import TO_COME, Attribute, Entity, Fact, Relation
from bot.locales.card import Point
from bot.locales.dates import date_in_words
from bot.locales.lines import Said, lines_of
from bot.locales.numbers import count_in_words, money_in_words
from bot.locales.quoting import Quoting
from bot.locales.translator import Translator

_SAID_BY_THE_VALUE = {Attribute.DATE, Attribute.PLACE, Attribute.STATUS}
"""Where the typed value says all that our words would say again."""

_TELLS_WHEN = {Attribute.DATE, Attribute.START, Attribute.END, Attribute.PUBLICATION}
"""What a date is the value of; of anything else, it tells when that was."""


class Statements:
    """Words statements for a reader who looks at ``subject``, or at nothing in particular.

    A statement of another entity names that entity; a relation that points to the subject is
    read from the subject's side.
    """

    def __init__(self, quoting: Quoting, translator: Translator, subject: Entity | None) -> None:
        self._quoting = quoting
        self._translator = translator
        self._subject = subject

    def points(self, shown: Sequence[Shown]) -> list[Point]:
        """Word statements in order, those with the same proof and claimant together."""
        groups: dict[object, list[Shown]] = {}
        for one in shown:
            statement = one.statement
            groups.setdefault((statement.proof, statement.claimed_by), []).append(one)
        return [self._point(group) for group in groups.values()]

    def _point(self, group: list[Shown]) -> Point:
        first = group[0].statement
        names = self._quoting.names(first.claimed_by)
        return Point(
            lines=lines_of(map(self._said, group), self._translator),
            quotes=tuple(self._quoting.quoted(quote) for quote in first.quotes),
            claim=self._translator("says", names=names) if names else None,
        )

    def _said(self, one: Shown) -> Said:
        """What one statement says, in words."""
        statement, label = one.statement, self._label(one)
        text = statement.text.get(self._translator.language) if statement.text else None
        if isinstance(statement, Relation):
            name = self._other_side(one.entity, statement)
            is_open = statement.open_list and not self._is_incoming(one)
            return Said(statement.role, label, name, text, (name,), is_open)
        value = self._value(statement, one.entity)
        if value is None:
            return Said(statement.attribute, label, text or "")
        is_dated = statement.when and not (statement.money or statement.count)
        if text and is_dated and statement.attribute not in _TELLS_WHEN:
            date = self._translator("before-value", label=self._translator("attribute-date"))
            return Said(statement.attribute, label, text, f"{date} {value}")
        if statement.attribute in _SAID_BY_THE_VALUE:
            text = None
        place = (value,) if statement.place and not text else ()
        return Said(statement.attribute, label, value, text, place)

    def _value(self, fact: Fact, entity: Entity) -> str | None:
        """The typed value of a fact in words; none where it has only ours."""
        if fact.money:
            return money_in_words(fact.money, self._translator)
        if fact.count:
            return count_in_words(fact.count, self._translator)
        if fact.when:
            return date_in_words(fact.when, self._translator)
        if fact.place:
            return self._quoting.names((fact.place,))
        if fact.attribute is Attribute.STATUS and fact.status:
            return self._translator(f"status-{fact.status}", type=entity.type)
        return None

    def _label(self, shown: Shown) -> str:
        statement = shown.statement
        incoming = self._is_incoming(shown)
        is_status = False
        if isinstance(statement, Fact):
            is_status = statement.attribute is Attribute.STATUS
            label = self._translator(f"attribute-{statement.attribute}")
        elif incoming:
            label = self._translator(f"role-of-{statement.role}", type=shown.entity.type)
        else:
            label = self._translator(f"role-{statement.role}", type=shown.entity.type)
        if statement.status in TO_COME and not is_status:
            status = self._translator(f"status-{statement.status}")
            label = self._translator("labelled", label=label, status=status.lower())
        if self._subject and shown.entity.id != self._subject.id and not incoming:
            name = self._quoting.option(shown.entity).label
            label = self._translator("label-of-other", name=name, label=label)
        return label

    def _is_incoming(self, shown: Shown) -> bool:
        """Whether a relation of another entity points to the subject."""
        return (
            isinstance(shown.statement, Relation)
            and self._subject is not None
            and shown.statement.target == self._subject.id != shown.entity.id
        )

    def _other_side(self, entity: Entity, relation: Relation) -> str:
        """The name of whoever the relation ties to the subject."""
        if self._subject and relation.target == self._subject.id:
            return self._quoting.option(entity).label
        return self._quoting.names((relation.target,))
