"""Names that a longer text mentions, and where."""

import pytest

from bot.matching.candidates import prepare
from bot.matching.fold import words
from bot.matching.results import Mention
from bot.matching.sentence import FLOOR, find
from bot.matching.store import Store

NAMES = [
    ("fund", "Guangxi AI Fund"),
    ("other-fund", "Guangxi AI Fund"),
    ("university", "Punjab University of Lahore"),
    ("expo", "China Import Expo"),
]


@pytest.fixture(scope="module")
def store() -> Store:
    """A few names, of which two things have one."""
    return Store(NAMES, {})


def mentions(store: Store, text: str, limit: int = 5) -> list[Mention]:
    """What a text mentions."""
    found = words(text)
    folded = [word.text for word in found]
    typed = prepare(store.vocabulary, folded, widely=99, sentence=True)
    return find(store, typed, found, limit=limit)


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("who pays for the China Import Expo today", "China Import Expo"),
        ("the Punjub University of Lahore is old", "Punjub University of Lahore"),
    ],
)
def test_a_mention_tells_its_stretch(store: Store, text: str, stretch: str) -> None:
    """The stretch of a name is that of the text as given, slips included."""
    (found,) = mentions(store, text)
    assert text[found.start : found.end] == stretch
    assert FLOOR <= found.score <= 1


@pytest.mark.parametrize("text", ["i like university", "an import of china", "", "of the"])
def test_one_word_of_a_name_mentions_nothing(store: Store, text: str) -> None:
    """A part of a name, even of two words that stand apart, is no mention."""
    assert mentions(store, text) == []


def test_two_things_of_one_name_are_both_mentioned(store: Store) -> None:
    """Alternatives share their stretch, each once, and no more than the limit."""
    found = mentions(store, "the Guangxi AI Fund")
    assert {one.entity_id for one in found} == {"fund", "other-fund"}
    assert len({(one.start, one.end) for one in found}) == 1
    assert len(mentions(store, "the Guangxi AI Fund", limit=1)) == 1


def test_mentions_come_in_the_order_of_the_text(store: Store) -> None:
    """Names that do not overlap are all found, from left to right."""
    found = mentions(store, "China Import Expo and the Punjab University of Lahore")
    assert [one.entity_id for one in found] == ["expo", "university"]
    assert found[0].end <= found[1].start
