"""What is told of one name alone: its part in a thing that is called by its sort or by a word."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from bot.answering.records.record import Record
from bot.answering.words.stems import STEMMED, stem_term
from bot.answering.words.terms import Term
from bot.checking.sources.evidence import Cover
from bot.checking.statements.grammar import follows
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.facts import Relation, Role
from bot.matching.fold import folded_words

_PLACED = frozenset({Role.HOST, Role.LOCATION})
_JOINED = frozenset({Role.PARTICIPANT, Role.SIGNATORY})
_UNDERGONE = _JOINED | {Role.INVITEE, Role.VISITED}
"""Parts that somebody is told to have by a verb alone, and by "was" before it."""


def has_part(reading: Reading, cover: Cover, roles: AbstractSet[Role]) -> bool:
    """Whether a statement only gives all it names a part in something, as a passage does.

    It may tell of that by a word of its name, and of what it names by its sort: "Meituan was among
    the visited firms". What is visited stands behind the verb of who does so, whom it tells not.

    Args:
        reading: The statement.
        cover: The passage.
        roles: The parts that the statement says somebody has, and those told by the same words.
    """
    if not reading.names or reading.values or any(cover.untold(reading)):
        return False
    first = reading.names[0]
    parts = _UNDERGONE if reading.has("suffering") else _JOINED
    parts = _PLACED if first.first - 1 in reading.lasts("before_place") and not roles else parts
    told = reading.of_kind(PartKind.WORD, PartKind.LIGHT)
    others = [
        p for p in told if not p.keys("roles") and (p.kind is PartKind.WORD or p.keys("types"))
    ]
    ties = [
        (record, record.statement)
        for record in cover.passage.records
        if isinstance(record.statement, Relation) and record.statement.role in parts
    ]
    return any(
        tie.target in first.entities
        and (tie.role in _PLACED or tie.role in roles)
        and all(_is_called(part, record) for part in others)
        and all(
            any(
                one.entity is record.entity and two.role is tie.role and two.target in name.entities
                for one, two in ties
            )
            for name in reading.names
        )
        for record, tie in ties
    )


def _is_called(part: Part, record: Record) -> bool:
    """Whether a word is of a name of what a statement tells, or tells the sort of its end."""
    sorts = part.keys("types") & record.sorts - {record.entity.kind, record.entity.type}
    return bool(sorts) or not part.meaning.isdisjoint(_called(record.entity.all_names()))


@lru_cache(maxsize=256)  # few things are spoken of again and again
def _called(names: Sequence[str]) -> frozenset[Term]:
    """The words of some names, by their stems in the languages that have some."""
    spoken = {word for name in names for word in folded_words(name)}
    return frozenset(stem_term(word, language) for word in spoken for language in STEMMED)


def is_told_there(reading: Reading, name: Part, cover: Cover) -> bool:
    """Whether a statement tells what is at a place, as a passage does: "Guizhou is home to it"."""
    behind = reading.folded[name.last + 1 : name.last + 2]
    told = not reading.own_words.auxiliary.isdisjoint(behind)
    told |= any(Role.LOCATION in roles for _, roles in reading.roles)
    if not (told or follows(reading, "before_place", name)):
        return False
    words = [part for part in reading.of_kind(PartKind.WORD) if not part.keys("roles")]
    return any(
        tie.role is Role.LOCATION
        and tie.target in name.entities
        and any(_is_called(part, record) for part in words)
        for record in cover.passage.records
        if isinstance(tie := record.statement, Relation)
    )
