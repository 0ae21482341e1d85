"""Postings: in which statements or passages each thing occurs, kept for good."""

from array import array
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Held = TypeVar("Held", bound=Hashable)


class Numbers(dict[Key, int]):
    """A number for each thing, given when it is first asked for: 0, 1, 2 and so on.

    What holds many things holds their numbers: they are compared, and found again, in less time
    and room than the things.

    Attributes:
        known: The things, each at the place of its number.
    """

    def __init__(self) -> None:
        super().__init__()
        self.known: list[Key] = []

    def __missing__(self, key: Key) -> int:
        """The number of what has none yet."""
        self[key] = number = len(self)
        self.known.append(key)
        return number


def packed(postings: Mapping[Key, Iterable[Held]]) -> Mapping[Key, tuple[Held, ...]]:
    """The same postings in half the memory: nothing is added to them, and equal ones are one."""
    same: dict[tuple[Held, ...], tuple[Held, ...]] = {}
    packs = ((key, tuple(listed)) for key, listed in postings.items())
    return {key: same.setdefault(listed, listed) for key, listed in packs}


def packed_numbers(postings: Mapping[Key, Iterable[int]]) -> Mapping[Key, "array[int]"]:
    """The same in half of that again, for lists that are read and never compared."""
    packs = packed(postings)
    arrays = {listed: array("I", listed) for listed in packs.values()}
    return {key: arrays[listed] for key, listed in packs.items()}
