"""The forms that promise most in a large base, with numpy: see `promise.py`.

What forms share with a query is summed in one array over all forms, which is lent to one query at
a time and given back with nothing but zeros in it.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from bot.matching.large import view
from bot.matching.promise import Forms, Promise, plan

FLAGGED = 64
"""A word of more than one form in so many is looked up by a flag for each form."""


class Dense:
    """What is kept for gathering among many forms."""

    def __init__(
        self, store: Forms, begin: Sequence[int], having: Sequence[int], entities: int
    ) -> None:
        """Prepare for a store of so many entities.

        Args:
            store: the names.
            begin: where each word's forms begin in `having`, and where the last ones end.
            having: the forms with each word, one word after the other.
            entities: how many.
        """
        self._store, self._entities = store, entities
        self._begin, self._having = view(begin), view(having)
        self._weights = np.frombuffer(store.weights, np.float64)
        self._idle: list[tuple[NDArray[np.float64], NDArray[np.int32]]] = []
        common = [
            word for word in range(len(begin) - 1) if store.count_with(word) * FLAGGED > store.forms
        ]
        # Eight words share a byte of each form: which byte, and which bit of it.
        self._flag = {word: (at // 8, np.uint8(1 << at % 8)) for at, word in enumerate(common)}
        self._flags = np.zeros((-(-len(common) // 8), store.forms), np.uint8)
        for word, (byte, bit) in self._flag.items():
            self._flags[byte, view(store.forms_with(word))] |= bit
        self._allowed = lru_cache(maxsize=16)(self._of_kinds)

    def gather(
        self,
        gains: Mapping[int, float],
        promise: Promise,
        *,
        most: int,
        kinds: Collection[str] | None,
    ) -> list[tuple[float, int]]:
        """See `bot.matching.promise.gather`."""
        store = self._store
        finding, counting = plan(store, gains, promise.little)
        if not finding:
            return []
        forms, added = self._forms_with(finding)
        shared, last = self._lent()
        np.add.at(shared, forms, added)
        # Of the places of a form that several words found, the last one is kept.
        places = np.arange(len(forms), dtype=np.int32)
        last[forms] = places
        forms = forms[last[forms] == places]
        gained = shared[forms]
        shared[forms] = 0
        last[forms] = places[: len(forms)]
        # In their order, so that floats add up as in plain Python; those without flags together.
        for flagged, some in groupby(counting, lambda entry: entry[0] in self._flag):
            if flagged:
                for word, gain in some:
                    byte, bit = self._flag[word]
                    gained += gain * (self._flags[byte][forms] & bit > 0)
            else:
                having, added = self._forms_with(list(some))
                at = last[having]  # of a form that was not found, the place of another, or none
                there = forms.take(at, mode="clip") == having
                np.add.at(gained, at[there], added[there])
        self._idle.append((shared, last))
        if kinds is not None:
            allowed = self._allowed(frozenset(kinds))[forms]
            forms, gained = forms[allowed], gained[allowed]
        return _highest(forms, promise.of(gained, self._weights[forms]), most)

    def _forms_with(
        self, gains: Sequence[tuple[int, float]]
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """The forms with each of some words, one after the other, and what it adds to each."""
        words = np.array([word for word, _ in gains])
        begin = self._begin[words].astype(np.intp)
        sizes = self._begin[words + 1] - begin
        ends = np.cumsum(sizes)
        places = np.arange(ends[-1]) + np.repeat(begin - ends + sizes, sizes)
        added = np.repeat([gain for _, gain in gains], sizes)
        return self._having[places].astype(np.intp), added

    def _lent(self) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
        try:
            return self._idle.pop()
        except IndexError:  # all are in use by other threads
            return np.zeros(self._store.forms, np.float64), np.zeros(self._store.forms, np.int32)

    def _of_kinds(self, kinds: Collection[str]) -> NDArray[np.bool_]:
        store = self._store
        of_entity = np.fromiter(
            (store.entity_of_kind(entity, kinds) for entity in range(self._entities)), np.bool_
        )
        of_name = of_entity[view(store.entities)]
        return np.logical_or.reduceat(of_name, view(store.first)[:-1])


def _highest(
    forms: NDArray[np.intp], values: NDArray[np.float64], most: int
) -> list[tuple[float, int]]:
    """The highest values and their forms, the best first, of equal ones the lowest."""
    if len(forms) > most:
        # Which of several equal ones a partition puts first differs from machine to machine.
        least = np.partition(values, -most)[-most]
        above, equal = forms[values > least], np.sort(forms[values == least])
        chosen = np.concatenate([above, equal[: most - len(above)]])
        values = np.concatenate([values[values > least], np.full(most - len(above), least)])
        forms = chosen
    order = np.lexsort([forms, -values])
    best = zip(values[order].tolist(), forms[order].tolist(), strict=True)
    return [(value, form) for value, form in best if value > 0]
