"""With whom something is told to be made, and with whom things of its sort are."""

from collections.abc import Collection

from bot.answering.words.prepositions import is_led
from bot.checking.sources.means import Means
from bot.checking.statements.reading import Reading
from bot.facts import Entity


def is_made_with_another(reading: Reading, means: Means) -> bool:
    """Whether something is told to be made with somebody who has a part in nothing of its sort.

    "The delegation founded a centre with Vietnam", of which none is: that both stand in one
    passage does not tell. So it is where somebody "has a centre with" another one.

    Args:
        reading: The statement.
        means: What tells of the sources.
    """
    holding = reading.firsts("holding")
    made = reading.firsts("making") | holding
    holders = [name.entities for name in reading.names if name.last + 1 in holding]
    with_whom = reading.own_words.comitative_preposition
    for name in reading.names if made else ():
        if not is_led(reading.folded, name.first, with_whom):
            continue
        start, _ = reading.clause_of(name.first)
        sorts = {
            sort
            for part, told in reading.sorts
            if start <= part.first < name.first and any(start <= at < part.first for at in made)
            for sort in told
        }
        things = [one for one in means.base.entities.values() if one.type in sorts]
        together = [name.entities, *holders]
        if things and not any(all(_has_part(one, e) for e in together) for one in things):
            return True
    return False


def _has_part(thing: Entity, others: Collection[str]) -> bool:
    """Whether one of some has a part in a thing, or is it."""
    return not {thing.id, *(tie.target for tie in thing.relations)}.isdisjoint(others)
