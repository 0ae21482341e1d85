"""Names that only tell to whom the one before them belongs: "Tan of Genius Tech"."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from bot.answering.records.capitals import of_capital
from bot.checking.sources.evidence import HALF
from bot.checking.statements.reading import PartKind, Reading
from bot.facts import FactBase, Role
from bot.matching.fold import folded_words

_BELONGING = frozenset({Role.EMPLOYER, Role.FOUNDER, Role.LEADER, Role.LOCATION, Role.PARENT})
"""Parts by which somebody or something belongs to another."""

_GOVERNMENT = ("concepts", "government")
_CAPITAL = ("concepts", "capital_city")

Belongings = Collection[tuple[str, str]]
"""The ids of those that belong to another, each with the id of that."""


def affiliations(base: FactBase) -> Belongings:
    """Who or what belongs to whom, by the relations of a fact base."""
    return frozenset(
        (entity.id, tie.target)
        for entity in base.entities.values()
        for tie in entity.relations
        if tie.role in _BELONGING
    )


def capitals(base: FactBase) -> frozenset[str]:
    """The ids of capitals of countries."""
    named = ((e.id, " ".join(folded_words(e.names.en))) for e in base.entities.values())
    return frozenset(one for one, name in named if of_capital(name))


def affiliates(reading: Reading, shares: Sequence[float], tied: Belongings) -> Iterator[int]:
    """The indexes of names that only tell to whom the one before belongs.

    They need not stand in the passage, where the sources tie the two elsewhere.

    Args:
        reading: The statement.
        shares: How much of each of its parts a passage explains, 0 to 1.
        tied: Who belongs to whom.
    """
    open_names = [
        (before, part, index)
        for index, (before, part) in enumerate(pairwise(reading.parts), 1)
        if part.kind is before.kind is PartKind.NAME
        and shares[index] < HALF <= shares[index - 1]
        and before.last + 1 < part.first
    ]
    if not open_names:
        return
    known = reading.function_words
    linking = known.genitive_preposition | known.source_preposition | known.article
    placing = reading.lasts("before_place")
    for before, part, index in open_names:
        if all(
            at in placing or reading.folded[at] in linking
            for at in range(before.last + 1, part.first)
        ) and any((one, other) in tied for one in before.entities for other in part.entities):
            yield index


def governing(
    reading: Reading, shares: Sequence[float], territories: Collection[str]
) -> Iterator[int]:
    """The indexes of words for the government of a place: what that does, the place does.

    Args:
        reading: The statement.
        shares: How much of each of its parts a passage explains, 0 to 1.
        territories: The ids of places that have a government.
    """
    for index, part in enumerate(reading.parts):
        if shares[index] < HALF and _GOVERNMENT in part.terms:
            beside = (*reading.parts[max(0, index - 1) : index], *reading.parts[index + 1 :][:1])
            # "The government in Beijing" is that of the state, and not of the city.
            own = (n for n in beside if n.last < part.first or not of_capital(n.text))
            if any(entity in territories for name in own for entity in name.entities):
                yield index


def seats(reading: Reading, shares: Sequence[float], capitals: Collection[str]) -> Iterator[int]:
    """The indexes of "the capital" where a passage names one: "the meetings in the capital".

    Args:
        reading: The statement.
        shares: How much of each of its parts the passage explains, 0 to 1.
        capitals: The ids of the capitals in it.
    """
    own, of = reading.own_words, reading.function_words.genitive_preposition
    named = {name.last for name in reading.names}  # "is Shanghai the capital"
    for index, part in enumerate(reading.parts) if capitals else ():
        if shares[index] < HALF and _CAPITAL in part.terms:
            at, behind = part.first - 1, reading.folded[part.first : part.last + 2]
            is_said = at - 1 in named or reading.folded[at - 1] in own.copula
            if reading.folded[at] in own.definite_article and of.isdisjoint(behind) and not is_said:
                yield index
