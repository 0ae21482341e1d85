"""What functions remember of the words they have read, let go of at once."""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

_FORGETTING: list[Callable[[], None]] = []
"""For each function that is `remembered`, what lets go of all that it remembers."""


def remembered(maxsize: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As ``lru_cache``, for what reads texts: whoever has read many may `forget` them.

    Args:
        maxsize: So many results are kept, those of the calls made last.
    """

    def keep(function: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize)(function)
        _FORGETTING.append(kept.cache_clear)
        return cast("Callable[P, T]", kept)

    return keep


def forget() -> None:
    """Let go of all that is remembered: the words of a fact base are hardly those of a message."""
    for forgetting in _FORGETTING:
        forgetting()
