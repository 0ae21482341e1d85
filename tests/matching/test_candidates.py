"""From a query to the few forms worth a close look."""

import pytest

from bot.matching.candidates import candidates, prepare
from bot.matching.store import Store

NAMES = [
    ("fund", "Guangxi AI Fund"),
    ("place", "Guangxi"),
    ("conference", "Chengdu International Software Conference"),
    ("expo", "Expo 21"),
    ("university", "University of Lahore"),
]


@pytest.fixture(scope="module")
def store() -> Store:
    """A few names."""
    return Store(NAMES, {"fund": frozenset({"fund"})})


def meant(store: Store, text: str, *, widely: int = 6) -> dict[str, list[tuple[int, int]]]:
    """What each known word is typed as: where it begins, and how many words it is."""
    typed = prepare(store.vocabulary, text.split(), widely=widely)
    words = store.vocabulary.words
    return {words[n]: [(at, width) for at, _, width in places] for n, places in typed.hits.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("guangxi fund", {"guangxi": [(0, 1)], "fund": [(1, 1)]}),
        ("guangxiai fund", {"guangxi": [(0, 0)], "ai": [(0, 0)], "fund": [(1, 1)]}),
        ("expo21", {"expo": [(0, 0)], "21": [(0, 0)]}),
        ("of", {"of": [(0, 1)]}),
        ("zorblat", {}),
    ],
)
def test_words_have_their_places(
    store: Store, text: str, expected: dict[str, list[tuple[int, int]]]
) -> None:
    """A known word stands where it is typed; one run together with another is a part there."""
    assert meant(store, text) == expected


def test_a_word_typed_as_two_is_one(store: Store) -> None:
    """Two typed words that make a known one are that, over both."""
    assert (0, 2) in meant(store, "cheng du")["chengdu"]


def test_two_edits_only_from_a_length_on(store: Store) -> None:
    """A word may be two edits away only where it is long enough for the query."""
    assert "software" in meant(store, "softwear", widely=8)
    assert "software" not in meant(store, "softwear", widely=9)


def test_weights_are_those_of_the_typed_words(store: Store) -> None:
    """Every word of the query weighs something, unknown ones too."""
    typed = prepare(store.vocabulary, ["guangxi", "zorblat", "of"], widely=6)
    assert typed.weights == [store.vocabulary.weight(word) for word in typed.words]


def test_the_most_promising_comes_first(store: Store) -> None:
    """What shares most with the query comes first, and only names of the kinds asked for come."""
    typed = prepare(store.vocabulary, ["guangxi", "fund"], widely=6)
    assert store.folded(candidates(store, typed)[0]) == ["guangxi", "ai", "fund"]
    assert len(candidates(store, typed, {"fund"})) == 1
    assert candidates(store, typed, {"person"}) == []


def test_nothing_shared_promises_nothing(store: Store) -> None:
    """A query without a known word has no candidates, as a name or as a sentence."""
    typed = prepare(store.vocabulary, ["zorblat"], widely=6)
    assert candidates(store, typed) == []
    assert candidates(store, typed, sentence=True) == []


def test_an_unfinished_word_promises_what_it_may_become(store: Store) -> None:
    """The words that the last one may become find their names."""
    typed = prepare(store.vocabulary, ["univ"], widely=6)
    stem = store.vocabulary.begun("univ")
    assert "university" in store.folded(candidates(store, typed, stem=stem)[0])
