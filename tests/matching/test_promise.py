"""From words to the forms that promise most."""

import pytest

from bot.matching.promise import BEGUN, HALF, INSIDE, LITTLE, gather, plan, whole
from bot.matching.store import Store

NAMES = [
    ("fund", "Guangxi AI Fund"),
    ("place", "Guangxi"),
    ("centre", "Guangxi Centre of Excellence"),
    ("expo", "Expo"),
]


@pytest.fixture(scope="module")
def store() -> Store:
    """A few names."""
    return Store(NAMES, {"fund": frozenset({"fund"})})


def gains(store: Store, *words: str) -> dict[int, float]:
    """Words that add what they weigh."""
    vocabulary = store.vocabulary
    return {vocabulary.number[word]: vocabulary.weight(word) for word in words}


def test_what_a_whole_name_promises() -> None:
    """The share that a name and a query have in common: all of both is 1 (Dice)."""
    assert whole(2.0).of(2.0, 2.0) == 1
    assert whole(2.0).of(1.0, 2.0) == 0.5
    assert whole(2.0).of(0.0, 2.0) == 0


def test_what_a_sentence_must_hold() -> None:
    """Less than a share of a name promises nothing in a sentence."""
    assert INSIDE.of(HALF, 1.0) == 0
    assert INSIDE.of(1.0, 1.0) == 1


def test_a_begun_name_is_rather_a_short_one() -> None:
    """Of two names that share as much with what is typed the shorter one comes first."""
    assert BEGUN.of(1.0, 1.0) > BEGUN.of(1.0, 3.0)


def test_the_best_come_first_and_so_many(store: Store) -> None:
    """Forms come by what they promise, at most so many, and none that promises nothing."""
    asked = gains(store, "guangxi", "fund")
    found = gather(store, asked, whole(sum(asked.values())), most=2, kinds=None)
    assert [store.folded(form) for _, form in found] == [["guangxi", "ai", "fund"], ["guangxi"]]
    assert [value for value, _ in found] == sorted((value for value, _ in found), reverse=True)
    every = gather(store, asked, whole(sum(asked.values())), most=10, kinds=None)
    assert len(every) == 3


def test_only_some_kinds_are_gathered(store: Store) -> None:
    """Forms of other kinds are left out, however much they promise."""
    asked = gains(store, "guangxi")
    found = gather(store, asked, whole(1.0), most=10, kinds={"fund"})
    assert [store.folded(form) for _, form in found] == [["guangxi", "ai", "fund"]]


def test_small_words_find_nothing_by_themselves(store: Store) -> None:
    """A word that tells nothing only counts for what others found, unless it is all there is."""
    finding, counting = plan(store, gains(store, "of", "fund"), LITTLE)
    words = store.vocabulary.words
    assert [words[word] for word, _ in finding] == ["fund"]
    assert [words[word] for word, _ in counting] == ["of"]
    assert plan(store, gains(store, "of"), LITTLE)[0]
