"""Which attributes each question word asks for."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from bot.facts import Attribute

_ASKED_BY: Mapping[str, frozenset[Attribute]] = MappingProxyType(
    {
        "when": frozenset({Attribute.DATE, Attribute.START, Attribute.END, Attribute.PUBLICATION}),
        "since_when": frozenset({Attribute.START, Attribute.DATE}),
        "until_when": frozenset({Attribute.END, Attribute.DATE}),
        "how_long": frozenset({Attribute.END}),
        "how_many": frozenset({Attribute.COUNT}),
        "how_much": frozenset({Attribute.AMOUNT, Attribute.COUNT}),
        "how_often": frozenset({Attribute.EDITION, Attribute.COUNT}),
        "where": frozenset({Attribute.PLACE}),
    }
)
"""What just gives what a question word asks for; a word for it beside that asks nothing more."""


@lru_cache(maxsize=64)  # statement by statement, the same is asked
def attributes_asked(asks: tuple[str, ...]) -> frozenset[Attribute]:
    """The attributes that any of some question words asks for; none where nothing tells it."""
    return frozenset[Attribute]().union(*(_ASKED_BY.get(ask, ()) for ask in asks))
