"""What is tied to places: "projects in Vietnam", "the programmes of China and Pakistan"."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.answering.questions.question import Question
from bot.answering.records.places import is_within
from bot.answering.records.record import PEOPLED, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import HOLDING, SITES
from bot.answering.words.lexicons import function_words
from bot.facts import FactBase, Kind, Relation, Role, Type

_HELD = SITES | {Role.VISITED, Role.PARENT}
"""Roles of the places where an event is."""

_SEATED = HOLDING | {Role.NAMESAKE}
"""Roles by which a body that a thing is tied to is of a place."""

_TIES = (
    SITES | {Role.PARENT},
    {Role.PARTNER, Role.SIGNATORY, Role.FOUNDER, Role.ORGANISER},
    {Role.PARTICIPANT, Role.CONNECTED, Role.VISITED},
    {Role.BENEFICIARY, Role.INVITEE, Role.ORIGIN},
)
"""Roles by which something is a place's own or is for it, the closest first."""


class _Tie(NamedTuple):
    """What ties a thing to a place.

    Attributes:
        is_beside: Whether it ties it to something in the place, and not to the place itself.
        rank: The place of its role among those that tie, the closest first.
        record: The statement that says so.
    """

    is_beside: bool
    rank: int
    record: Record


class TiedThings:
    """Finds what is tied to places of one fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def among(
        self, question: Question, things: Iterable[str], places: Sequence[str]
    ) -> Sequence[tuple[str, Record]]:
        """What ties each initiative of some things to all of some places, beside its id.

        The closest ties come first; none where the question names another thing than places.
        """
        named = dict.fromkeys((*question.sure, *places))
        if not named or any(self._base.entities[i].type not in PEOPLED for i in named):
            return ()
        inside, sorts = set(_inside(question)), question.keys("types")
        found: list[_Tie] = []
        for thing in things:
            entity = self._base.entities[thing]
            if entity.kind is Kind.INITIATIVE and sorts & {entity.kind, entity.type}:
                ties = [self._tie(thing, place, inside=place in inside) for place in named]
                if told := [tie for tie in ties if tie]:
                    found += [max(told, key=_closeness)] if len(told) == len(ties) else []
        return [(tie.record.entity.id, tie.record) for tie in sorted(found, key=_closeness)]

    def _tie(self, thing: str, place: str, *, inside: bool) -> _Tie | None:
        """The closest tie of a thing to a place.

        An event is inside a place only where it is held there: who takes part in it may have come.
        """
        held = inside and self._base.entities[thing].type is Type.EVENT
        ties = [
            _Tie(relation.target != place, at, record)
            for record in self._records.own(thing)
            for at, roles in enumerate(_TIES)
            if isinstance(relation := record.statement, Relation)
            and relation.role in (roles & _HELD if held else roles)
            and is_within(self._base, relation.target, place, roles=_SEATED)
        ]
        return min(ties, key=_closeness, default=None)


def _closeness(tie: _Tie) -> tuple[bool, int]:
    return tie.is_beside, tie.rank


def _inside(question: Question) -> Iterator[str]:
    """The places in which a question asks for things: "events in Pakistan"."""
    placing = function_words().site_preposition
    for one in question.named:
        if one.first and question.folded[one.first - 1] in placing:
            yield from one.entities
