"""Which attributes each question word asks for, and how well each of them suits it."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from bot.answering.relevance.fit_scale import FAIR, GOOD, HALF, NEARLY, OTHER, RIGHT
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
            Attribute.DATE: RIGHT,
            Attribute.START: RIGHT,
            Attribute.END: NEARLY,
            Attribute.PUBLICATION: GOOD,
            Attribute.TARGET: FAIR,
        },
        "since_when": {Attribute.START: RIGHT, Attribute.DATE: OTHER},
        "until_when": {Attribute.END: RIGHT, Attribute.DATE: GOOD, Attribute.TARGET: GOOD},
        "how_often": {Attribute.EDITION: RIGHT, Attribute.COUNT: GOOD},
        "why": {
            Attribute.REASON: RIGHT,
            Attribute.PURPOSE: NEARLY,
            Attribute.EFFECT: GOOD,
            Attribute.STRENGTH: GOOD,
            Attribute.NEED: GOOD,
            Attribute.STATEMENT: GOOD,
        },
        "what_for": {
            Attribute.PURPOSE: RIGHT,
            Attribute.EFFECT: GOOD,
            Attribute.TARGET: FAIR,
            Attribute.ACTIVITY: FAIR,
            Attribute.REASON: FAIR,
            Attribute.STRENGTH: FAIR,
            Attribute.STATEMENT: HALF,
        },
        "how": {Attribute.METHOD: RIGHT, Attribute.ACTIVITY: FAIR, Attribute.STATEMENT: OTHER},
        "said": {Attribute.STATEMENT: RIGHT},
        "what": {Attribute.WHAT: RIGHT, Attribute.POSITION: NEARLY},
        "tell": {Attribute.WHAT: RIGHT, Attribute.POSITION: NEARLY},
    }
)
"""How well each attribute suits a question word, 0 to 1."""


@lru_cache(maxsize=64)  # statement by statement, the same is asked
def attributes_asked(asks: tuple[str, ...]) -> frozenset[Attribute]:
    """The attributes that any of some question words asks for; none where nothing tells it."""
    return frozenset[Attribute]().union(*(_ASKED_BY.get(ask, ()) for ask in asks))
