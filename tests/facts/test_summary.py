"""The size of a base is counted, not guessed."""

from bot.facts import Kind
from bot.facts.summary import summary

from .small_base import CITY, FAIR, SmallBase


def test_everything_is_counted(small: SmallBase) -> None:
    """Entities by kind, facts, relations, and quotes by source, repeated ones once and apart."""
    found = summary(small.load())
    assert found.entities == 2
    assert found.kinds == {Kind.INITIATIVE: 1, Kind.FUND: 0, Kind.PARTNER: 1, Kind.PERSON: 0}
    assert (found.facts, found.relations) == (2, 1)
    assert found.quotes == {"the-ipsum-fair": 3}
    assert found.distinct == {"the-ipsum-fair": 2}
    assert found.version == small.load().version


def test_an_entity_of_two_kinds_counts_in_both(small: SmallBase) -> None:
    """Whoever looks under either kind finds it; there is still one of it."""
    small.put("initiatives", FAIR | {"also": ["partner"]})
    found = summary(small.load())
    assert found.kinds[Kind.PARTNER] == 2
    assert (found.entities, found.manifold) == (2, 1)


def test_a_source_that_nobody_quotes_is_counted(small: SmallBase) -> None:
    """A source without quotes is there with none."""
    for folder, data in (("initiatives", FAIR), ("partners", CITY)):
        (small.folder / folder / f"{data['id']}.yaml").unlink()
    assert summary(small.load()).quotes == {"the-ipsum-fair": 0}
