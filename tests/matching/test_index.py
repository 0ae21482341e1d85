"""The index over names finds who is meant, whatever is typed."""

from itertools import pairwise

import pytest

from bot.matching import NameIndex

from .conftest import NAMES


@pytest.mark.parametrize(("entity", "names"), NAMES.items())
def test_every_name_finds_its_entity(index: NameIndex, entity: str, names: tuple[str, ...]) -> None:
    """Who types a name in full gets the entities that bear it first."""
    for name in names:
        matches = index.search(name)
        best = {match.entity_id for match in matches if match.score == matches[0].score}
        assert entity in best


def test_its_length_is_the_number_of_names(index: NameIndex) -> None:
    """An index is as long as it has names, and an empty one finds nothing."""
    assert len(index) == sum(map(len, NAMES.values()))
    empty = NameIndex([])
    assert len(empty) == 0
    assert empty.search("Laos") == []
    assert empty.find("Laos and China") == []


def test_kinds_and_limits_hold(index: NameIndex) -> None:
    """Only entities of the kinds that are asked for are found, and no more than were asked."""
    found = index.search("guangxi ai fund", kinds={"fund"})
    assert {match.entity_id for match in found} == {"guangxi-fund"}
    assert len(index.search("china", limit=1)) == 1
    assert index.search("china", limit=0) == []


def test_a_sentence_names_in_order(index: NameIndex) -> None:
    """The names in a sentence are found where they stand, and none overlaps another."""
    text = "did Huawei go to Laos or to Pakistan"
    found = index.find(text)
    assert [mention.entity_id for mention in found][:2] == ["huawei", "laos"]
    assert [text[mention.start : mention.end] for mention in found][:2] == ["Huawei", "Laos"]
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_name_in_full_leads_to_its_entities() -> None:
    """The entities of a name in full are told by id, and none by anything less."""
    index = NameIndex([("b", "Blue Fund"), ("a", "BLUE fund"), ("c", "Blue Fund II")])
    assert index.exactly("  blue-fund ") == ["a", "b"]
    assert index.exactly("blue") == index.exactly("blue funds") == index.exactly("...") == []
