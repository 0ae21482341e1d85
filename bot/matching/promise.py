"""From the words that a query may mean to the forms that promise most: small bases, plain Python.

`dense.py` does the same for large ones; both give the same forms.
"""

from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from bot.matching.weights import FUNCTION_WEIGHT

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

READ = 3_000
"""Entries that are read at most for one query in a small base."""

READ_LARGE = 10_000
"""The same in a large one, where reading one costs a tenth."""

ENOUGH = 200
"""After so many entries, words that tell little find no more forms."""

ENOUGH_LARGE = 2_000
"""The same in a large base."""

LITTLE = 1 / 3
"""So much of all that a name could share with a query is little."""

HALF = 0.4
"""Share of a form that a sentence must hold: about half of it, misspelled."""

Figure = TypeVar("Figure", float, "NDArray[np.float64]")
"""One figure, or one for each of many forms."""


class Forms(Protocol):
    """What is asked of a store of names, see `bot.matching.store.Store`."""

    large: bool
    weights: "array[float]"
    entities: "array[int]"
    first: "array[int]"

    @property
    def forms(self) -> int:
        """The number of forms."""

    def forms_with(self, word: int) -> Sequence[int]:
        """The forms in which a word occurs, ascending."""

    def count_with(self, word: int) -> int:
        """How many forms a word occurs in."""

    def of_kind(self, form: int, kinds: Collection[str] | None) -> bool:
        """Whether an entity with a name of this form is of one of some kinds; None for all."""

    def entity_of_kind(self, entity: int, kinds: Collection[str]) -> bool:
        """Whether an entity is of one of some kinds."""


class Formula(Protocol):
    """What forms promise, 0 for nothing at all."""

    def __call__(self, gain: Figure, weight: Figure) -> Figure:
        """By the weight that they share with a query, and their own."""


class Promise(NamedTuple):
    """Which forms a query asks for.

    Attributes:
        of: what a form promises.
        least: share of a form's weight that a query must have for it to promise anything.
        little: share of all that a form could gain which is too little by itself, so that words
            that come to no more need find no forms.
    """

    of: Formula
    least: float
    little: float


def whole(total: float) -> Promise:
    """For a query of this weight that is a name: the share that is common (Dice 1945), 0 to 1."""

    def dice(gain: Figure, weight: Figure) -> Figure:
        return 2 * gain / (weight + total)

    return Promise(dice, 0.0, LITTLE)


def _begun(gain: Figure, weight: Figure) -> Figure:
    return gain - 0.01 * weight


def _inside(gain: Figure, weight: Figure) -> Figure:
    return gain * gain / weight * (gain > HALF * weight)


BEGUN = Promise(_begun, 0.0, LITTLE)
"""For a name being typed, of which the rest cannot be missing; but rather a short one."""

INSIDE = Promise(_inside, HALF, 0.0)
"""For a sentence with a name: what is shared, times the name's share of it."""


def plan(
    store: Forms, gains: Mapping[int, float], little: float
) -> tuple[list[tuple[int, float]], list[tuple[int, float]]]:
    """The words by which forms are found, and those that only count for the forms found.

    Both with what they add, and by that: the most telling words first, as long as what they find
    is not too much; at least one. See `Promise` for `little`.
    """
    most, enough = (READ_LARGE, ENOUGH_LARGE) if store.large else (READ, ENOUGH)
    finding: list[tuple[int, float]] = []
    counting: list[tuple[int, float]] = []
    read = 0
    left = sum(gains.values())
    little *= left
    for word, gain in sorted(gains.items(), key=lambda entry: (-entry[1], entry[0])):
        count = store.count_with(word)
        telling = gain > FUNCTION_WEIGHT and (left > little or read < enough)
        if finding and (read + count > most or not telling):
            counting.append((word, gain))
        else:
            finding.append((word, gain))
            read += count
        left -= gain
    return finding, counting


def gather(
    store: Forms,
    gains: Mapping[int, float],
    promise: Promise,
    *,
    most: int,
    kinds: Collection[str] | None,
) -> list[tuple[float, int]]:
    """What the `most` forms that promise most promise, and these, the best first.

    Of equal ones, those that come first.

    Args:
        store: the names.
        gains: word -> what it adds to a form.
        promise: what a form's share of these and its weight promise.
        most: so many.
        kinds: only forms of entities of any of these kinds.
    """
    finding, counting = plan(store, gains, promise.little)
    shared: dict[int, float] = {}
    sofar = shared.get
    for word, gain in finding:
        for form in store.forms_with(word):
            shared[form] = sofar(form, 0.0) + gain
    if kinds is not None:
        shared = {form: gain for form, gain in shared.items() if store.of_kind(form, kinds)}
    for word, gain in counting:
        for form in filter(shared.__contains__, store.forms_with(word)):
            shared[form] += gain
    weights = store.weights
    if promise.least:
        least = promise.least
        shared = {form: gain for form, gain in shared.items() if gain > least * weights[form]}
    values = list(map(promise.of, shared.values(), map(weights.__getitem__, shared)))
    least = sorted(values)[-most] if len(values) > most else 0.0
    best = [(value, -form) for form, value in zip(shared, values, strict=True) if value >= least]
    best.sort(reverse=True)
    return [(value, -form) for value, form in best[:most] if value > 0]
