"""What a statement may be about without naming it: what those before it were about."""

from collections.abc import Callable, Collection, Iterator
from functools import cached_property


class Context:
    """What a statement leaves to the next one; found out only where that asks for it."""

    def __init__(
        self, tell: Callable[[], tuple[str, ...]] = tuple, before: "Context | None" = None
    ) -> None:
        """Take what tells the ids of the entities of a statement, and the context of that."""
        self._tell = tell
        self._before = before

    @cached_property
    def own(self) -> tuple[str, ...]:
        """The ids of the entities that the statement itself is about."""
        return self._tell()

    @property
    def entities(self) -> tuple[str, ...]:
        """The same, or where it is about none, those of the last one before it that is."""
        return next(filter(None, (one.own for one in self._all())), ())

    def persons(self, people: Collection[str]) -> tuple[str, ...]:
        """The ids of the people of the last statement that is about any: "he" is one of them."""
        told = (tuple(e for e in one.own if e in people) for one in self._all())
        return next(filter(None, told), ())

    def _all(self) -> "Iterator[Context]":
        """What this statement and those before it leave, the last one first."""
        at: Context | None = self
        while at is not None:  # a message may have more statements than calls may be nested
            yield at
            at = at._before  # noqa: SLF001 - its like
