"""What a word may be short for."""

import pytest

from bot.matching.abbreviations import MAX_ABBREVIATED, Abbreviations

_WORDS = sorted(["department", "guangdong", "guangxi", "institute", "international", "university"])


@pytest.fixture
def abbreviations() -> Abbreviations:
    """The abbreviations of a few words, all equally rare."""
    return Abbreviations(_WORDS, [1.0] * len(_WORDS), range(len(_WORDS)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("univ", {"university"}),
        ("dpt", {"department"}),
        ("guang", {"guangdong", "guangxi"}),
        ("xyz", set()),
    ],
)
def test_what_is_meant(abbreviations: Abbreviations, typed: str, meant: set[str]) -> None:
    """A beginning, or what is left without vowels, stands for the words that it may shorten."""
    found = abbreviations.of(typed)
    assert {_WORDS[number] for number, _ in found} == meant
    assert all(0 < similarity < 1 for _, similarity in found)


def test_the_commoner_is_surer() -> None:
    """A beginning is likelier short for a common word than for a rare one, and for few at most."""
    words = sorted(f"uni{letter}" for letter in "abcdefgh")
    weights = [number / 10 for number in range(1, len(words) + 1)]
    found = Abbreviations(words, weights, range(len(words))).of("uni")
    assert len(found) == MAX_ABBREVIATED
    assert found == sorted(found, key=lambda one: -one[1])
