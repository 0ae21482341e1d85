"""What changed between two bases is told by id."""

from bot.facts.difference import difference

from .small_base import CITY, FAIR, SmallBase


def test_added_changed_and_removed(small: SmallBase) -> None:
    """Entities and sources are told apart from each other by nothing but their ids."""
    old = small.load()
    data = {name: value for name, value in FAIR.items() if name != "relations"}
    small.put("initiatives", data)
    small.put("partners", CITY | {"id": "dolor", "names": {"en": "Dolor", "fr": "Dolor"}})
    (small.folder / "partners" / "lorem.yaml").unlink()
    small.source.write_text(small.source.read_text().replace("Lorem Post", "Lorem Times"))
    new = small.load()
    found = difference(old, new)
    assert found.added == ("dolor",)
    assert found.changed == ("ipsum-fair", "the-ipsum-fair")
    assert found.removed == ("lorem",)
    assert (found.before, found.after) == (old.version, new.version)
    assert not found.is_empty


def test_the_same_base_differs_in_nothing(small: SmallBase) -> None:
    """Loading the same files again, laid out otherwise, changes nothing."""
    old = small.load()
    path = small.folder / "partners" / "lorem.yaml"
    path.write_text(f"# a remark\n{path.read_text()}")
    found = difference(old, small.load())
    assert found.is_empty
    assert (found.added, found.changed, found.removed) == ((), (), ())
