"""The published schemas say what the models say, with a description for every word."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from bot.facts import Entity, Source
from bot.facts.schema import schema, write_schemas

from .small_base import CITY, FAIR

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
FORMS = [(Entity, "entity.json"), (Source, "source.json")]


class _Loader(yaml.SafeLoader):
    """Reads as an editor does: by YAML 1.2, which has no dates."""


_Loader.yaml_implicit_resolvers = {
    first: [found for found in resolvers if found[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def plain(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    """A YAML file as an editor sees it."""
    return yaml.load(path.read_text("utf-8"), _Loader)


@pytest.mark.parametrize(("model", "name"), FORMS)
def test_the_published_schemas_are_current(model: type[Entity | Source], name: str) -> None:
    """Whoever changes a model writes its schema anew."""
    published = json.loads((KNOWLEDGE / "schema" / name).read_text("utf-8"))
    assert published == schema(model), "run bot.facts.schema.write_schemas on knowledge/"


@pytest.mark.parametrize(("model", "name"), FORMS)
def test_every_field_and_word_is_described(model: type[Entity | Source], name: str) -> None:
    """An editor can show what each field and each word of the vocabulary means."""
    made = schema(model)
    for part in (made, *made["$defs"].values()):
        assert part["description"], (name, part["title"])
        for field, about in part.get("properties", {}).items():
            assert about.get("description") or field == "$schema", (name, part["title"], field)
        if "enum" in part:
            assert all(part["enumDescriptions"]), (name, part["title"])
            assert len(part["enumDescriptions"]) == len(part["enum"])


def test_the_files_that_are_there_are_valid() -> None:
    """No file of the base is underlined in an editor."""
    for path in sorted(KNOWLEDGE.glob("*/*.yaml")):
        form = "source" if path.parent.name == "sources" else "entity"
        made = json.loads((KNOWLEDGE / "schema" / f"{form}.json").read_text("utf-8"))
        errors = [error.message for error in Draft202012Validator(made).iter_errors(plain(path))]
        assert not errors, path


@pytest.mark.parametrize(
    "change",
    [
        {"colour": "red"},
        {"kind": "colour"},
        {"id": "No Slug"},
        {"names": {"en": "Lorem"}},
        {"facts": [{"attribute": "what", "quotes": []}]},
        {"facts": [{"attribute": "colour", "quotes": CITY["facts"][0]["quotes"]}]},
    ],
)
def test_what_the_models_refuse_is_underlined(change: dict[str, Any]) -> None:
    """A misspelt field, a wrong word and a missing part are seen while one writes."""
    form = Draft202012Validator(schema(Entity))
    assert form.is_valid(FAIR)
    assert form.is_valid(CITY | {"$schema": "../schema/entity.json"})
    assert not form.is_valid(CITY | change)


def test_schemas_are_written_where_files_look_for_them(tmp_path: Path) -> None:
    """There is a schema for each form, beside the folders of the files."""
    written = write_schemas(tmp_path)
    assert written == tuple(tmp_path / "schema" / name for _, name in FORMS)
    for path in written:
        Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))
