"""The names that have all that was typed."""

import pytest

from bot.matching.candidates import prepare
from bot.matching.every_word import having
from bot.matching.fold import folded_words
from bot.matching.store import Store

NAMES = (
    "Northern Harbour Data Centre",
    "Northern Harbour Centre on Grain Standardisation",
    "Northern Library",
    "Les Routes du Nord",
    "Sabuk dan Jalan",
    "Ma-lai-xi-a",
)


@pytest.fixture
def store() -> Store:
    """Names of which several share words."""
    return Store(((name, name) for name in NAMES), {})


def _having(store: Store, text: str, *, most: int = 10) -> set[str]:
    words = folded_words(text)
    typed = prepare(store.vocabulary, words, widely=7)
    forms = having(store, typed, None, most=most)
    return {store.texts[name] for form in forms for name in store.names_of(form)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("northern", NAMES[:3]),
        ("northern centre", NAMES[:2]),
        ("centre of the harbour", NAMES[:2]),
        ("harb northern stand", NAMES[1:2]),
        ("standardization", NAMES[1:2]),
        ("northern palace", ()),
        ("the", ()),
    ],
)
def test_all_words_as_typed_or_begun(store: Store, text: str, names: tuple[str, ...]) -> None:
    """A name has every word with a meaning, perhaps unfinished or spelt otherwise, in any order."""
    assert _having(store, text) == set(names)


@pytest.mark.parametrize("text", ["Reuters", "Japan", "Northan"])
def test_another_word_is_not_had(store: Store, text: str) -> None:
    """A word that is merely like one of a name is another word."""
    assert _having(store, text) == set()


def test_a_syllable_is_not_looked_for(store: Store) -> None:
    """Two letters that are no acronym are a syllable of any name."""
    assert _having(store, "xi") == set()


def test_the_rarest_word_decides(store: Store) -> None:
    """Common words find nothing by themselves, and no harm beside a rare one."""
    assert _having(store, "northern", most=2) == set()
    assert _having(store, "northern library", most=2) == {"Northern Library"}
