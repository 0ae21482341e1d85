"""What is shown first of much: statements that each tell something else."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeVar

from bot.answering.reply import Shown
from bot.facts import Attribute, Fact
from bot.facts.entity import Statement
from bot.matching import normalise

Item = TypeVar("Item")

_RUN = 5
"""Words in a row that two quotes only share where they are of the same passage."""

_SEVERAL = 2
"""So many parts of a thing are a list of them."""

_REPEATED = 0.5
"""The share of a quote's runs that others hold already from which on it tells nothing new."""


def varied(items: Iterable[Item], shown: Callable[[Item], Shown]) -> list[Item]:
    """The same items in their order, but first those whose quotes are of different passages.

    Args:
        items: What is to be shown.
        shown: Tells the statement of an item, and of what it is.
    """
    told: set[str] = set()
    fresh: list[Item] = []
    repeating: list[Item] = []
    for item in items:
        quotes = shown(item).statement.quotes
        runs = frozenset[str]().union(*(_runs(quote.text) for quote in quotes))
        repeats = len(runs & told) >= _REPEATED * len(runs)
        (repeating if repeats else fresh).append(item)
        told |= runs
    return fresh + repeating


def parts_first(items: Iterable[Item], shown: Callable[[Item], Shown]) -> list[Item]:
    """The same items, but behind the parts of a thing what only says how many they are.

    Args:
        items: What is to be shown.
        shown: Tells the statement of an item, and of what it is.
    """
    items = list(items)
    parts = [n for n, item in enumerate(items) if _is_part(shown(item).statement)]
    if len(parts) < _SEVERAL:
        return items
    counting = [n for n, item in enumerate(items) if n not in parts and _only_counts(shown(item))]
    last = parts[-1] + 0.5
    order = sorted(range(len(items)), key=lambda n: last if n in counting and n < last else n)
    return [items[n] for n in order]


def _is_part(statement: Statement) -> bool:
    return isinstance(statement, Fact) and statement.attribute is Attribute.PART


def _only_counts(shown: Shown) -> bool:
    """Whether a statement is proved by what tells a number of the same thing."""
    counts = (fact for fact in shown.entity.facts if fact.attribute is Attribute.COUNT)
    counted = {quote.text for fact in counts for quote in fact.quotes}
    return counted.issuperset(quote.text for quote in shown.statement.quotes)


@lru_cache(maxsize=4096)  # a base has some hundred quotes, and a card shows them again and again
def _runs(quote: str) -> frozenset[str]:
    """Every few words in a row of a quote, or all of a short one."""
    words = normalise(quote).split()
    last = max(len(words) - _RUN, 0)
    return frozenset(" ".join(words[n : n + _RUN]) for n in range(last + 1))
