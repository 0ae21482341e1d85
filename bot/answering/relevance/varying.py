"""What is shown first of much: statements that each tell something else."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeVar

from bot.facts.entity import Statement
from bot.matching import normalise

Item = TypeVar("Item")

_RUN = 5
"""Words in a row that two quotes only share where they are of the same passage."""

_REPEATED = 0.5
"""The share of a quote's runs that others hold already from which on it tells nothing new."""


def varied(items: Iterable[Item], statement: Callable[[Item], Statement]) -> list[Item]:
    """The same items in their order, but first those whose quotes are of different passages.

    Args:
        items: What is to be shown.
        statement: Tells the statement of an item.
    """
    told: set[str] = set()
    fresh: list[Item] = []
    repeating: list[Item] = []
    for item in items:
        runs = frozenset[str]().union(*(_runs(quote.text) for quote in statement(item).quotes))
        repeats = len(runs & told) >= _REPEATED * len(runs)
        (repeating if repeats else fresh).append(item)
        told |= runs
    return fresh + repeating


@lru_cache(maxsize=4096)  # a base has some hundred quotes, and a card shows them again and again
def _runs(quote: str) -> frozenset[str]:
    """Every few words in a row of a quote, or all of a short one."""
    words = normalise(quote).split()
    last = max(len(words) - _RUN, 0)
    return frozenset(" ".join(words[n : n + _RUN]) for n in range(last + 1))
