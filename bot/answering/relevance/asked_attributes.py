"""Which attributes each question word asks for, and how well each of them suits it."""

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

SUITING: Mapping[str, Mapping[Attribute, float]] = MappingProxyType(
    {
        "when": {
            Attribute.DATE: 1.0,
            Attribute.START: 1.0,
            Attribute.END: 0.9,
            Attribute.PUBLICATION: 0.8,
            Attribute.TARGET: 0.7,
        },
        "since_when": {Attribute.START: 1.0, Attribute.DATE: 0.6},
        "until_when": {Attribute.END: 1.0, Attribute.DATE: 0.8, Attribute.TARGET: 0.8},
        "how_often": {Attribute.EDITION: 1.0, Attribute.COUNT: 0.8},
        "why": {
            Attribute.REASON: 1.0,
            Attribute.PURPOSE: 0.9,
            Attribute.EFFECT: 0.8,
            Attribute.STRENGTH: 0.8,
            Attribute.NEED: 0.8,
            Attribute.STATEMENT: 0.8,
        },
        "what_for": {
            Attribute.PURPOSE: 1.0,
            Attribute.EFFECT: 0.8,
            Attribute.TARGET: 0.7,
            Attribute.ACTIVITY: 0.7,
            Attribute.REASON: 0.7,
            Attribute.STRENGTH: 0.7,
            Attribute.STATEMENT: 0.5,
        },
        "how": {Attribute.METHOD: 1.0, Attribute.ACTIVITY: 0.7, Attribute.STATEMENT: 0.6},
        "said": {Attribute.STATEMENT: 1.0},
        "what": {Attribute.WHAT: 1.0, Attribute.POSITION: 0.9},
        "tell": {Attribute.WHAT: 1.0, Attribute.POSITION: 0.9},
    }
)
"""How well each attribute suits a question word, 0 to 1."""


@lru_cache(maxsize=64)  # statement by statement, the same is asked
def attributes_asked(asks: tuple[str, ...]) -> frozenset[Attribute]:
    """The attributes that any of some question words asks for; none where nothing tells it."""
    return frozenset[Attribute]().union(*(_ASKED_BY.get(ask, ()) for ask in asks))
