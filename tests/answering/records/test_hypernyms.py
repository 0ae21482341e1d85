"""A thing is of a sort only where its type, its name or what it is said to be tells so."""

import pytest

from bot.answering.records.hypernyms import are_apart, is_told_to_be, sorted_as
from bot.facts import FactBase


@pytest.mark.parametrize(
    ("entity", "called", "types", "is_told"),
    [
        ("ai-super-league", "contest", {"competition"}, True),
        ("ai-super-league", "conference", {"event"}, False),
        ("xinhua", "agency", {"media"}, True),
        ("xinhua", "newspaper", {"media"}, False),
        ("china-data-guideline-2022", "policy", {"policy"}, True),
        ("china-data-guideline-2022", "law", {"policy"}, False),
        ("national-peoples-congress", "law", {"policy"}, False),
        ("rcep", "region", {"region"}, False),
        ("guangxi", "country", {"country"}, False),
    ],
)
def test_a_sort_is_told(
    *, base: FactBase, entity: str, called: str, types: set[str], is_told: bool
) -> None:
    """A law is a policy, and not every policy a law; words with which others are told do not do."""
    assert is_told_to_be(base.entities[entity], [((called,), types)], "en") is is_told


@pytest.mark.parametrize(
    ("text", "language", "end", "sorts"),
    [
        ("is the hub a city", "en", 3, ["city"]),
        ("the hub is a big city in china", "en", 2, ["city"]),
        ("isnt the hub a city", "en", 3, ["city"]),
        ("guangxi est il un pays", "fr", 1, ["pays"]),
        ("is the plan a success", "en", 3, []),
    ],
)
def test_where_a_thing_is_of_a_sort(text: str, language: str, end: int, sorts: list[str]) -> None:
    """The thing ends before the verb or the article, and the sort before a preposition."""
    [(behind, found)] = sorted_as(text.split(), language)
    assert behind == end
    assert [" ".join(called) for called, _ in found] == sorts


def test_no_thing_of_a_sort() -> None:
    """What somebody founds or visits is not said to be anything."""
    assert not list(sorted_as(["did", "laos", "found", "a", "company"], "en"))


def test_sorts_apart() -> None:
    """A centre is no company, and what is of no known sort may be a technology."""
    company, technology = [(("company",), {"company"})], [(("technology",), {"product"})]
    assert are_apart([{"centre"}], company)
    assert not are_apart([{"company"}], company)
    assert not are_apart([set()], technology)
