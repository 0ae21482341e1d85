"""A longer name that a sentence begins is found where a shorter one is spelt."""

import pytest

from bot.matching import NameIndex

NAMES = (
    "China-Laos cooperation",
    "China-Laos Cooperation Centre on Technical Standardisation",
    "coopération Chine-Laos",
    "Centre de coopération Chine-Laos sur la normalisation technique",
    "Harbour",
    "Harbour Fair of the Northern Towns and Villages",
    "Harbour Fair of the Northern Towns and Farms",
    "Laos",
)


@pytest.fixture
def index() -> NameIndex:
    """Short names, and longer ones that begin with them or hold them."""
    same = {NAMES[2]: NAMES[0], NAMES[3]: NAMES[1]}
    return NameIndex((same.get(name, name), name) for name in NAMES)


@pytest.mark.parametrize(
    ("sentence", "stretch", "name"),
    [
        ("when was the China-Laos Cooperation Centre opened", "China-Laos Cooperation Centre", 1),
        ("Où est le Centre de coopération Chine-Laos ?", "Centre de coopération Chine-Laos", 1),
        ("how is China-Laos cooperation going", "China-Laos cooperation", 0),
        ("which centre furthers China-Laos cooperation", "China-Laos cooperation", 0),
        ("when is the Harbour Fair", "Harbour", 4),
    ],
)
def test_the_beginning_of_one_longer_name(
    index: NameIndex, sentence: str, stretch: str, name: int
) -> None:
    """Of one thing alone, and of enough words, the beginning stands for the longer name."""
    [mention] = index.find(sentence)
    assert sentence[mention.start : mention.end] == stretch
    assert mention.entity_id == NAMES[name]
