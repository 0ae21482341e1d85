"""A fact base looks things up by id, and cannot be changed."""

import pytest

from bot.facts import FactBase, Kind

from .small_base import FAIR_QUOTE, SmallBase


@pytest.fixture
def base(small: SmallBase) -> FactBase:
    """The small base, loaded."""
    return small.load()


def test_every_name_leads_to_its_entity(base: FactBase) -> None:
    """Names and aliases come as pairs of entity and name, an entity's own names first."""
    assert list(base.names()) == [
        ("ipsum-fair", "Ipsum fair"),
        ("ipsum-fair", "Foire Ipsum"),
        ("ipsum-fair", "Ipsum"),
        ("lorem", "Lorem"),
    ]


def test_kinds_by_id(base: FactBase) -> None:
    """Every entity is found under its kinds."""
    assert base.kinds() == {
        "ipsum-fair": frozenset({Kind.INITIATIVE}),
        "lorem": frozenset({Kind.PARTNER}),
    }


def test_ids_by_kind(base: FactBase) -> None:
    """Each entity is among those of its own kind, and of no other one."""
    for kind in Kind:
        assert base.of_kind(kind) == {e.id for e in base.entities.values() if e.kind is kind}


def test_links_are_found_from_the_other_end(base: FactBase) -> None:
    """A relation in one file is found from the entity to which it points."""
    (link,) = base.links_to("lorem")
    assert link.subject is base.entities["ipsum-fair"]
    assert link.relation is link.subject.relations[0]
    assert base.links_to("ipsum-fair") == ()
    assert base.links_to("nothing") == ()


def test_quotes_come_with_what_they_prove(base: FactBase) -> None:
    """Every use of a quote comes with its statement and its entity."""
    found = [(entity.id, quote.text) for entity, _, quote in base.quotes()]
    assert found.count(("ipsum-fair", FAIR_QUOTE)) == 2
    assert len(found) == 3
    assert all(quote in statement.quotes for _, statement, quote in base.quotes())


def test_it_cannot_be_changed(base: FactBase) -> None:
    """Nobody adds or removes anything in a base that others are answering from."""
    with pytest.raises(TypeError):
        base.entities["x"] = base.entities["lorem"]  # type: ignore[index]  # that is the point
    with pytest.raises(TypeError):
        del base.sources["the-ipsum-fair"]  # type: ignore[attr-defined]  # that is the point
