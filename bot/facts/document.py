"""YAML documents that remember on which line each of their values stands."""

from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from bot.facts.problems import Problem

Model = TypeVar("Model", bound=BaseModel)

MAX_BYTES = 1_000_000
"""No file of a fact base comes near to this; a larger one is a mistake."""

# libyaml is ten times as fast; a platform without it has the same loader in Python.
_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]  # chosen at run time
    """The YAML 1.2 core types only, no aliases, and no key twice.

    Dates stay text, ``no`` and ``on`` stay words, and no document grows when it is read.
    """

    def compose_node(self, parent: Any, index: Any) -> Any:  # noqa: ANN401 - PyYAML's signature
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()
            raise yaml.MarkedYAMLError(
                problem="YAML aliases (*name) are not used here; write the value out",
                problem_mark=event.start_mark,
            )
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Hashable, Any]:  # noqa: ANN401, FBT001, FBT002 - PyYAML's signature
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep)
        if len(mapping) != len(node.value):
            seen: set[str] = set()
            for key, _ in node.value:
                if key.value in seen:
                    raise yaml.MarkedYAMLError(
                        problem=f"the key {key.value!r} stands here twice; keep one",
                        problem_mark=key.start_mark,
                    )
                seen.add(key.value)
        return mapping


_CORE = {
    "tag:yaml.org,2002:null",
    "tag:yaml.org,2002:bool",
    "tag:yaml.org,2002:int",
    "tag:yaml.org,2002:float",
}
_WORDS_THAT_STAY = set("yYnNoO")
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag in _CORE]
    for first, resolvers in _Base.yaml_implicit_resolvers.items()
    if first not in _WORDS_THAT_STAY
}


def read(path: Path, model: type[Model]) -> Model | list[Problem]:
    """Read one YAML file as ``model``, or tell everything that is wrong with it."""
    try:
        raw = path.read_bytes()
        if len(raw) > MAX_BYTES:
            return [Problem(path, 1, f"is larger than {MAX_BYTES:,} bytes; split it")]
        text = raw.decode("utf-8")
        data = yaml.load(text, _Loader)  # noqa: S506 - _Loader is a SafeLoader
    except OSError as error:
        return [Problem(path, 1, f"cannot be read ({error.strerror}); check its permissions")]
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return [Problem(path, line, "is not UTF-8 here; save the file as UTF-8")]
    except yaml.YAMLError as error:
        return [_syntax_problem(path, error)]
    if not isinstance(data, dict):
        return [Problem(path, 1, "holds no `key: value` lines; look at another file of its folder")]
    data.pop("$schema", None)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        root = yaml.compose(text, _Loader)
        return [Problem(path, _line(root, item["loc"]), _message(item)) for item in error.errors()]


def line_of(path: Path, location: Sequence[int | str]) -> int:
    """The line on which the value at ``location`` (keys and indexes) stands, from 1."""
    return _line(yaml.compose(path.read_text("utf-8"), _Loader), location)


def _line(node: yaml.Node | None, location: Sequence[int | str]) -> int:
    line = 1
    for step in location:
        if isinstance(node, yaml.MappingNode):
            found = next((pair for pair in node.value if pair[0].value == str(step)), None)
            if found is None:
                break
            line, node = found[0].start_mark.line + 1, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            if step >= len(node.value):
                break
            node = node.value[step]
            line = node.start_mark.line + 1
    return line


def _syntax_problem(path: Path, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or "holds a character that YAML does not allow"
    return Problem(path, mark.line + 1 if mark else 1, f"is not YAML here: {what}")


def _message(item: Any) -> str:  # noqa: ANN401 - pydantic's ErrorDetails
    where = ".".join(str(step) for step in item["loc"])
    match item["type"]:
        case "missing":
            return f"`{where}` is missing; add it"
        case "extra_forbidden":
            return f"`{where}` is no field of this form; remove it or correct its spelling"
        case "enum" | "literal_error":
            return f"`{where}` is {item['input']!r}; write {item['ctx']['expected']}"
        case "value_error":
            return f"`{where}`: {item['ctx']['error']}" if where else str(item["ctx"]["error"])
        case "string_pattern_mismatch":
            pattern = item["ctx"]["pattern"]
            return f"`{where}` is {item['input']!r}, which does not fit the form {pattern}"
        case _:
            return f"`{where}`: {item['msg'][0].lower()}{item['msg'][1:]}"
