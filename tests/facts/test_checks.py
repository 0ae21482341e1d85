"""What must hold between the files of a fact base."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from bot.facts.document import Lines

from .small_base import CITY, FAIR, FAIR_QUOTE, SmallBase


def with_quote(data: dict[str, Any], **more: object) -> dict[str, Any]:
    """An entity whose first quote has other fields."""
    data = deepcopy(data)
    data["facts"][0]["quotes"][0] |= more
    return data


@pytest.mark.parametrize(
    ("field", "value"),
    [("claimed_by", ["nobody"]), ("place", "nobody")],
)
def test_whoever_a_statement_names_must_exist(small: SmallBase, field: str, value: object) -> None:
    """Claimants and places are entities, as targets of relations are."""
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


def test_every_quote_is_translated(small: SmallBase) -> None:
    """A quote without a translation into each language that Footnote speaks is told."""
    small.put("partners", with_quote(CITY, translation={}))
    (told,) = small.problems()
    assert told.endswith("this quote has no translation; add `translation: {fr: …}`")


def test_a_changed_quote_is_told_once(small: SmallBase) -> None:
    """Neither the changed quote, nor the same one unchanged elsewhere, is missed a translation."""
    for lost in ({}, {"translation": {"fr": "Le maire"}}):
        data = with_quote(FAIR, text=FAIR_QUOTE.replace("“", "‘"), translation={})
        data["facts"][0]["quotes"][0] |= lost
        small.put("initiatives", data)
        told = small.problems()
        changed = [one for one in told if "does not stand in the-ipsum-fair" in one]
        assert len(changed) == 1
        # Where the translation is gone as well, that is another cause.
        assert len(told) == (1 if lost else 2)


def test_a_wrong_quote_in_many_places_is_told_once(small: SmallBase) -> None:
    """A quote that is wrong in the same way in several places is one problem that names them."""
    data = deepcopy(FAIR)
    data["facts"].append(deepcopy(data["facts"][0]) | {"attribute": "purpose"})
    for fact in data["facts"]:
        fact["quotes"][0]["text"] = FAIR_QUOTE.replace("“", "‘")
    small.put("initiatives", data)
    (told,) = small.problems()
    assert "does not stand in the-ipsum-fair word for word" in told
    assert f"; also in {small.folder}/initiatives/ipsum-fair.yaml:" in told


def test_one_translation_serves_everywhere(small: SmallBase) -> None:
    """A quote that stands in several places is translated in one of them, or alike in all."""
    assert FAIR["relations"][0]["quotes"][0].get("translation") is None
    quote = small.load().entities["ipsum-fair"].relations[0].quotes[0]
    assert (
        small.load().translation(quote, "fr") == FAIR["facts"][0]["quotes"][0]["translation"]["fr"]
    )
    small.put("partners", with_quote(CITY, text=FAIR_QUOTE))
    (told,) = small.problems()
    assert "this quote has another fr translation in another place" in told


def test_a_quote_is_not_translated_into_its_own_language(small: SmallBase) -> None:
    """An English translation of English words would be another text."""
    both = {"fr": "Une traduction", "en": "The same in other words"}
    small.put("partners", with_quote(CITY, translation=both))
    (told,) = small.problems()
    assert "the quote is in en itself; remove `translation: en`" in told


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


def test_lines_are_looked_up_once_a_file(small: SmallBase, monkeypatch: pytest.MonkeyPatch) -> None:
    """A valid base is read once; a file with many problems once more, not once a problem."""
    looked_up: list[Path] = []
    original = Lines.read

    def counted(path: Path) -> Lines:
        looked_up.append(path)
        return original(path)

    monkeypatch.setattr(Lines, "read", counted)
    assert small.problems() == []
    assert looked_up == []
    data = deepcopy(FAIR)
    data["facts"][0]["claimed_by"] = [f"nobody-{n}" for n in range(20)]
    path = small.put("initiatives", data)
    assert len(small.problems()) == 20
    assert looked_up == [path]
