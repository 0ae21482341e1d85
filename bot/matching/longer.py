"""Longer names that a sentence begins to spell where it seems to name something shorter."""

from collections.abc import Sequence

from bot.matching.store import Store
from bot.matching.typed import Typed
from bot.matching.weights import FUNCTION_WEIGHT

TELLING = 4
"""Words with a meaning that the beginning of a name must have to stand for the whole."""

BESIDE = 3
"""Words on either side of a shorter name that may belong to the longer one."""

SCORE = 0.9
"""How likely the longer name is meant: the words that follow it in full are nobody else's."""

MANY = 50
"""A beginning of more forms than these stands for none of them."""


def longer(store: Store, typed: Typed, first: int, last: int) -> tuple[int, int, Sequence[int]]:
    """The longest stretch around a name that begins names of one other thing, and their forms.

    "China-Pakistan cooperation" is a name, and "China-Pakistan Cooperation Centre" the beginning
    of another one. No forms if there is none.

    Args:
        store: the names.
        typed: the sentence.
        first: position of the name's first word.
        last: position of its last word.
    """
    numbers = [store.vocabulary.number.get(word) for word in typed.words]
    best = (first, last, range(0))
    for start in range(max(0, first - BESIDE), first + 1):
        for end in range(last, min(len(numbers), last + BESIDE + 1)):
            done = [number for number in numbers[start : end + 1] if number is not None]
            more = [*range(start, first), *range(last + 1, end + 1)]
            if len(done) <= end - start or not any(_tells(typed, at) for at in (start, end)):
                break
            if not more or not (_tells(typed, start) and _tells(typed, end)):
                continue
            if sum(_tells(typed, at) for at in range(start, end + 1)) < TELLING:
                continue
            forms = store.beginning(done[:-1], done[-1], done[-1] + 1)
            if not forms:
                break
            if end - start > best[1] - best[0] and len(forms) <= MANY and _of_one(store, forms):
                best = (start, end, forms)
    return best


def _tells(typed: Typed, position: int) -> bool:
    return typed.weights[position] > FUNCTION_WEIGHT


def _of_one(store: Store, forms: Sequence[int]) -> bool:
    """Whether all forms are names of one entity."""
    return len({store.entities[name] for form in forms for name in store.names_of(form)}) == 1
