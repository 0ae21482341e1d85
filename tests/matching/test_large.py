"""Large bases: worked on by numpy, answered as by plain Python, the same on every run."""

from array import array
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate, chain, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching import NameIndex, dense, promise, store
from bot.matching.arrangement import sorted_forms
from bot.matching.large import sorted_forms as sorted_with_numpy
from tests.benchmarks.matching.names import generate
from tests.matching.processes import said_with_hash_seeds

SMALL_AND_LARGE = (10**9, 0)
"""Names from which numpy is used: never, always."""

BASE = list(islice(generate(seed=5), 3_000))
NAMES = [(named.entity, named.name) for named in BASE]
KINDS = {named.entity: frozenset({named.kind}) for named in BASE}
TYPED = [
    *(named.name for named in BASE[::400]),
    *(named.name[:-3] + named.name[-2:] for named in BASE[1::100]),
    *(" ".join(reversed(named.name.split())) for named in BASE[2::300]),
    "University",
    "university of",
    "National Fund",
    "NFC",
    "of the",
    "大学",
    "",
]
SENTENCES = [
    *(f"who pays for {named.name[:-3] + named.name[-2:]}, thanks" for named in BASE[3::150]),
    "what does the university of the fund say",
]


@pytest.fixture(scope="module")
def indexes() -> list[NameIndex]:
    """The same base as a small and as a large one."""
    made = []
    for names in SMALL_AND_LARGE:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(store, "LARGE", names)
            made.append(NameIndex(NAMES, kinds=KINDS))
    return made


@pytest.mark.parametrize("prefix", [False, True])
@pytest.mark.parametrize("kinds", [None, {"fund"}, {"fund", "company"}, {"person"}, set()])
def test_same_matches(indexes: list[NameIndex], kinds: set[str] | None, *, prefix: bool) -> None:
    """A base answers a look-up the same way whether numpy is used or not."""
    small, large = indexes
    for text in TYPED:
        assert large.search(text, kinds=kinds, prefix=prefix) == small.search(
            text, kinds=kinds, prefix=prefix
        )


@pytest.mark.parametrize("flagged", [4, 64])
def test_same_matches_of_much_read(monkeypatch: pytest.MonkeyPatch, flagged: int) -> None:
    """Nor does it matter where words are too common for their names to be read."""
    monkeypatch.setattr(promise, "READ", 40)
    monkeypatch.setattr(promise, "READ_LARGE", 40)
    monkeypatch.setattr(dense, "FLAGGED", flagged)
    small = NameIndex(NAMES)
    monkeypatch.setattr(store, "LARGE", 0)
    large = NameIndex(NAMES)
    for text in TYPED:
        assert large.search(text) == small.search(text)


def test_same_mentions(indexes: list[NameIndex]) -> None:
    """A base finds the same names in a sentence whether numpy is used or not."""
    small, large = indexes
    for text in SENTENCES:
        assert large.find(text) == small.find(text)


@given(st.lists(st.lists(st.integers(0, 3) | st.integers(0, 2**31), min_size=1)))
def test_same_order(names: list[list[int]]) -> None:
    """Names are sorted and those with the same words put together whether numpy is used or not."""
    words = array("I", chain.from_iterable(names))
    starts = array("I", accumulate(map(len, names), initial=0))
    assert sorted_with_numpy(words, starts) == sorted_forms(words, starts)


@pytest.mark.parametrize("names", [[], [("a", "🙂")], [("a", "X")], [("a", "Laos")] * 2])
def test_odd_bases(monkeypatch: pytest.MonkeyPatch, names: list[tuple[str, str]]) -> None:
    """A base of no, one or the same names is no matter for numpy either."""
    small = NameIndex(names)
    monkeypatch.setattr(store, "LARGE", 0)
    large = NameIndex(names)
    for text in ("x", "laos", "loas", "", "la"):
        assert large.search(text) == small.search(text)
        assert large.search(text, prefix=True) == small.search(text, prefix=True)
        assert large.find(text) == small.find(text)


def test_threads_share_an_index(indexes: list[NameIndex]) -> None:
    """Look-ups at the same time do not disturb each other."""
    _, large = indexes
    alone = [large.search(text) for text in TYPED]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(large.search, TYPED * 4)) == alone * 4


@pytest.mark.parametrize("names", SMALL_AND_LARGE)
def test_same_answers_in_another_process(names: int) -> None:
    """More names and words alike than are looked at: which are is the same in every process."""
    script = (
        "from itertools import product\n"
        "from bot.matching import NameIndex, dense, promise, store\n"
        f"store.LARGE = {names}\n"
        "words = [f'ba{a}{b}ona' for a, b in product('bcdfghjklmnpqrst', repeat=2)]\n"
        "i = NameIndex((w + k, f'{w} {k}') for w in words for k in ('fund', 'centre', 'AI'))\n"
        "q = ['bazzona fund', 'bazona', 'bzbona cetnre', 'fund', 'centre fund', 'ba', 'AI']\n"
        "print([(i.search(t, limit=9), i.search(t, prefix=True), i.find(t)) for t in q])\n"
    )
    assert len(said_with_hash_seeds(script)) == 1


@pytest.mark.parametrize("names", SMALL_AND_LARGE)
def test_one_name_of_many_entities(monkeypatch: pytest.MonkeyPatch, names: int) -> None:
    """A name that very many entities bear does not crowd out another one."""
    monkeypatch.setattr(store, "LARGE", names)
    many = [(f"chapter{n:03}", "Rocky Mountain Foundation Inc") for n in range(500)]
    index = NameIndex([*many, ("other", "Rocky Mountain Fund")])
    assert index.search("rocky mountian fund")[0].entity_id == "other"
    best = index.search("rocky mountain foundation inc", limit=2)
    assert [match.entity_id for match in best] == ["chapter000", "chapter001"]
