"""What the tests of cards share: a small base, and what a reply and its card hold."""

from bot.answering import Answer, Shown
from bot.facts import Entity, FactBase
from bot.locales import (
    Card,
    Line,
)

from .small_base import base

BASE = base()


def whole(one: Entity, facts: FactBase = BASE) -> Answer:
    """A reply with everything that is known of a thing."""
    own = [Shown(one, statement) for statement in one.statements]
    others = [Shown(link.subject, link.relation) for link in facts.links_to(one.id)]
    return Answer((one,), (*own, *others), related=tuple(i for i in facts.entities if i != one.id))


def lines_of_card(card: Card) -> list[Line]:
    """The lines of all points of a card."""
    return [line for point in card.points for line in point.lines]
