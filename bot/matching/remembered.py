"""What functions remember of the words and texts they have read, let go of at once."""

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
Held = TypeVar("Held", bound=Hashable)

_FORGETTING: list[Callable[[], None]] = []
"""For each function that is `remembered`, what lets go of all that it remembers."""


_FORGETTING_TEXTS: list[Callable[[], None]] = []
"""The same for each function that remembers texts `of_one_answer`."""


def remembered(maxsize: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As ``lru_cache``, for what reads words: whoever has read many may `forget` them.

    Args:
        maxsize: So many results are kept, those of the calls made last.
    """
    return _keeping(maxsize, _FORGETTING)


def of_one_answer(maxsize: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As ``lru_cache``, for what reads whole texts: nothing of them outlasts the answer.

    Args:
        maxsize: So many results are kept, those of the calls made last.
    """
    return _keeping(maxsize, _FORGETTING_TEXTS)


def answers(function: Callable[P, T]) -> Callable[P, T]:
    """Mark what people are answered by: when it is done, no text is remembered any more."""

    @wraps(function)
    def answer(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        finally:
            for forgetting in _FORGETTING_TEXTS:
                forgetting()

    return answer


def _keeping(
    maxsize: int, forgetting: list[Callable[[], None]]
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    def keep(function: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize)(function)
        forgetting.append(kept.cache_clear)
        return cast("Callable[P, T]", kept)

    return keep


@lru_cache(maxsize=2_048)
def once(of: frozenset[Held]) -> frozenset[Held]:
    """A set, the same object for all equal ones of late: thousands of phrases mean few things."""
    return of


def forget() -> None:
    """Let go of all that is remembered: the words of a fact base are hardly those of a message."""
    for forgetting in _FORGETTING:
        forgetting()
