"""Numbers by hash, packed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.buckets import Buckets, by_deletions
from bot.matching.hashing import deletions, hashed

ENTRIES = st.lists(
    st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)), min_size=1, max_size=50
)


@given(ENTRIES)
def test_what_is_stored_is_found(entries: list[tuple[int, int]]) -> None:
    """Every number is found under its hash, with numpy or without; no other is made up."""
    keys, numbers = [key for key, _ in entries], [number for _, number in entries]
    for large in (False, True):
        buckets = Buckets(keys, numbers, large=large)
        for key, number in entries:
            assert number in [int(found) for found in buckets[key]]
            assert {int(found) for found in buckets.any([key])} <= set(numbers)
        assert {int(found) for found in buckets.any(keys)} == set(numbers)


def test_a_bucket_is_in_order() -> None:
    """Within a bucket numbers come by hash, then by themselves."""
    assert [*Buckets([7, 7, 7], [3, 1, 2], large=False)[7]] == [1, 2, 3]


def test_nothing_is_found_in_nothing() -> None:
    """No entry makes buckets all the same."""
    assert Buckets([], [], large=False).any([0, 7, 2**32 - 1]) == set()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("typed", ["fund", "fnd", "funds", "fnud", "gund"])
def test_words_one_edit_apart_share_a_deletion(typed: str, *, large: bool) -> None:
    """A word is found from any other with a letter more, less, wrong or swapped."""
    buckets = by_deletions([("fund", 0), ("chengdu", 1)], large=large)
    assert 0 in buckets.any(deletions(typed))
    assert 1 in [int(found) for found in buckets[hashed("chengdu")]]
