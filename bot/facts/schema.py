"""JSON Schemas of the fact base's files, with which an editor completes and underlines.

The descriptions are the docstrings of the models: each is written once, beside what it describes.
"""

import ast
import inspect
import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Any

from bot.facts import entity, source, values, vocabulary
from bot.facts.entity import Entity
from bot.facts.files import SCHEMA
from bot.facts.source import Source
from bot.facts.values import Frozen, adapter

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write the schemas into the fact base's folder, and return their files.

    Raises:
        OSError: They cannot be written.
    """
    (folder / SCHEMA).mkdir(parents=True, exist_ok=True)
    written = []
    for model in (Entity, Source):
        path = folder / SCHEMA / f"{model.__name__.lower()}.json"
        text = json.dumps(schema(model), ensure_ascii=False, indent=2)
        path.write_text(text + "\n", "utf-8")
        written.append(path)
    return tuple(written)


def schema(model: type[Entity | Source]) -> dict[str, Any]:
    """The JSON Schema (2020-12) of files that hold ``model``."""
    made = adapter(model).json_schema()
    made["properties"] = {"$schema": {"type": "string"}} | made["properties"]
    classes = {name: found for name, found in _classes() if issubclass(found, Frozen | StrEnum)}
    for name, part in {model.__name__: made, **made.get("$defs", {})}.items():
        _describe(part, classes[name])
    return {"$schema": _DIALECT} | made


def _describe(part: dict[str, Any], described: type) -> None:
    """Put the docstrings of a class and of what it declares into its part of a schema."""
    docs = _docs(described)
    part["description"] = inspect.getdoc(described) or ""
    for name, field in part.get("properties", {}).items():
        field.pop("title", None)
        if name in docs:
            field["description"] = docs[name]
    if issubclass(described, StrEnum):
        words = {member.value: docs.get(member.name, "") for member in described}
        part["enumDescriptions"] = [words[word] for word in part["enum"]]
        lines = (f"{word}: {doc}" for word, doc in words.items() if doc)
        part["description"] = "\n".join((part["description"], *lines))


def _docs(described: type) -> Mapping[str, str]:
    """The docstring below each attribute of a class, its base classes' among them.

    Python does not keep them; so they are read from the source text.
    """
    docs: dict[str, str] = {}
    for each in reversed(described.__mro__):
        if not each.__module__.startswith(vocabulary.__package__):
            continue
        (tree,) = ast.parse(inspect.getsource(each)).body
        body = tree.body if isinstance(tree, ast.ClassDef) else []
        for node, below in pairwise(body):
            name = _assigned(node)
            if name and isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
                docs[name] = inspect.cleandoc(str(below.value.value))
    return docs


def _assigned(node: ast.stmt) -> str | None:
    """The name that a statement of a class body gives a value or a type."""
    target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
    return target.id if isinstance(target, ast.Name) else None


def _classes() -> Iterator[tuple[str, type]]:
    for module in (entity, source, values, vocabulary):
        yield from inspect.getmembers(module, inspect.isclass)
