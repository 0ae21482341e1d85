"""What must hold between the files of a fact base."""

from copy import deepcopy

import pytest

from .small_base import CITY, FAIR, SmallBase, with_quote


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("claimed_by", ["nobody"]),
        ("place", "nobody"),
        ("deed", {"by": ["nobody"]}),
        ("deed", {"by": ["lorem"], "to": ["nobody"]}),
    ],
)
def test_whoever_a_statement_names_must_exist(small: SmallBase, field: str, value: object) -> None:
    """Claimants, places and both sides of a deed are entities, as targets of relations are."""
    data = deepcopy(FAIR)
    data["facts"][0][field] = value
    small.put("initiatives", data)
    (told,) = small.problems()
    assert told.endswith("'nobody' is no entity; correct the id or add its file")


def test_whom_a_pronoun_means_must_exist(small: SmallBase) -> None:
    """A quote refers to an entity or to nobody."""
    small.put("partners", with_quote(CITY, refers_to="nobody"))
    (told,) = small.problems()
    assert told.endswith("'nobody' is no entity; correct the id or add its file")


def test_authors_that_are_entities_must_exist(small: SmallBase) -> None:
    """An author with an entity has one that is in the base."""
    small.source.write_text(
        small.source.read_text().replace(
            "language:", "authors:\n  - name: A\n    entity: a\nlanguage:"
        )
    )
    (told,) = small.problems()
    assert told.startswith("sources/the-ipsum-fair.yaml:7: 'a' is no entity")


@pytest.mark.parametrize("name", ["Ipsum", "ipsum", "Ｉｐｓｕｍ"])
def test_a_name_leads_to_one_entity(small: SmallBase, name: str) -> None:
    """The same name on two entities is told for both, whatever its case and width."""
    small.put("partners", CITY | {"aliases": [name]})
    first, second = small.problems()
    assert first.startswith("initiatives/ipsum-fair.yaml:")
    assert "the name 'ipsum' also leads to lorem" in first
    assert second.startswith("partners/lorem.yaml:")
    assert "the name 'ipsum' also leads to ipsum-fair" in second


def test_a_shared_name_is_declared(small: SmallBase) -> None:
    """A name on two entities is right once it is shared on purpose."""
    small.put("partners", CITY | {"shared_aliases": ["Ipsum"]})
    assert small.problems() == []
    data = {name: value for name, value in FAIR.items() if name != "aliases"}
    small.put("initiatives", data | {"shared_aliases": ["Ipsum"]})
    assert small.problems() == []
