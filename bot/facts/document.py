"""YAML files: read strictly, as text only, and told line by line what is wrong with them.

The form is a small part of YAML 1.2: mappings, sequences and scalars. A scalar is text (the
failsafe schema) or, when nothing, ``~`` or ``null`` stands there, nothing; the models make numbers
and dates of it. So ``no`` stays a word, ``2023`` may be a name, and no tag can build an object.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import yaml
from pydantic import ValidationError

from bot.facts.files import content
from bot.facts.messages import each_once
from bot.facts.problems import Problem
from bot.facts.values import Model, adapter

MAX_DEPTH = 16
"""Twice as deep as an entity; deeper nesting is a mistake or an attack on the stack."""

# libyaml reads several times as fast; a platform without it has the same parser in Python.
_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})

_CONTROL = re.compile(r"[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\U0010ffff]")
"""What YAML calls not printable; it lets them pass where they are written as an escape."""

_BREAK = re.compile(r"\s*[\n\x85\u2028\u2029]\s*")
"""Every value is one line; how it is wrapped in its file says nothing."""


def read(path: Path, model: type[Model]) -> Model | list[Problem]:
    """Read one YAML file as ``model``, or tell everything that is wrong with it."""
    raw = content(path)
    return parse(path, raw, model) if isinstance(raw, bytes) else raw


def decode(path: Path, raw: bytes) -> str | Problem:
    """The text of a file's bytes, or the line on which it is not UTF-8."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Problem(path, line, "is not UTF-8 here; save the file as UTF-8")


def parse(path: Path, raw: bytes, model: type[Model]) -> Model | list[Problem]:
    """Read the bytes of one YAML file as ``model``, or tell everything that is wrong with it."""
    if isinstance(text := decode(path, raw), Problem):
        return [text]
    try:
        data = document(text)
    except yaml.YAMLError as error:
        return [_syntax_problem(path, text, error)]
    if not isinstance(data, dict):
        return [Problem(path, 1, "holds no `key: value` lines; look at another file of its folder")]
    schema = f"../schema/{model.__name__.lower()}.json"
    if data.pop("$schema", schema) != schema:
        line = Lines(text).of(("$schema",))
        return [Problem(path, line, f"belongs to another form; write `$schema: {schema}`")]
    try:
        return adapter(model).validate_python(data)
    except ValidationError as error:
        lines = Lines(text)
        told = each_once(error.errors())
        return [Problem(path, lines.of(place), message) for place, message in told]


class Lines:
    """On which line each value of a YAML text stands; made only where something is wrong."""

    def __init__(self, text: str) -> None:
        try:
            self._root: yaml.Node | None = yaml.compose(text, _Parser)
        except yaml.YAMLError:
            self._root = None

    @classmethod
    def read(cls, path: Path) -> "Lines":
        """The lines of a file; of a file that has become unreadable, none but the first."""
        raw = content(path)
        return cls(raw.decode("utf-8-sig", "replace") if isinstance(raw, bytes) else "")

    def of(self, location: Sequence[int | str]) -> int:
        """The line, from 1, of the value at ``location``, or of the nearest thing around it."""
        line, node = 1, self._root
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


def document(text: str) -> object:
    """The one document of a YAML text as dictionaries, lists, text and None.

    Twice as quick as PyYAML's own construction, and without its tree of nodes beside.

    Raises:
        yaml.YAMLError: It is not YAML, or uses a part of YAML that is not used here.
    """
    parser = _Parser(text)
    try:
        parser.get_event()
        start = parser.get_event()
        if isinstance(start, yaml.StreamEndEvent):
            return None
        value = _value(parser.get_event, parser.get_event(), MAX_DEPTH)
        parser.get_event()
        after = parser.get_event()
        if not isinstance(after, yaml.StreamEndEvent):
            _refuse(after, "a second document begins; keep one document a file")
        return value
    finally:
        parser.dispose()


def _value(following: Callable[[], Any], event: Any, depth: int) -> object:  # noqa: ANN401 - PyYAML's events have no types
    """The value that begins with ``event``; its other events are taken from ``following``."""
    if event.anchor is not None:
        if isinstance(event, yaml.AliasEvent):
            _refuse(event, "aliases (*name) are not used here; write the value out")
        _refuse(event, "anchors (&name) are not used here; remove it")
    if event.tag is not None:
        _refuse(event, "tags (!name) are not used here; remove it")
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event)
    if not depth:
        _refuse(event, f"values are nested more than {MAX_DEPTH} deep; look at another file")
    if isinstance(event, yaml.SequenceStartEvent):
        items: list[object] = []
        while not isinstance(event := following(), yaml.SequenceEndEvent):
            items.append(_value(following, event, depth - 1))
        return items
    return _mapping(following, depth - 1)


def _mapping(following: Callable[[], Any], depth: int) -> dict[str, object]:
    """The keys and values up to the end of a mapping that has begun."""
    mapping: dict[str, object] = {}
    while not isinstance(event := following(), yaml.MappingEndEvent):
        if not isinstance(event, yaml.ScalarEvent):
            _refuse(event, "a key is no single text; write `key: value`")
        key = _value(following, event, depth)
        if not isinstance(key, str):
            _refuse(event, "a key is missing; write `key: value`")
        if key in mapping:
            _refuse(event, f"the key `{key[:60]}` stands here twice; keep one")
        mapping[key] = _value(following, following(), depth)
    return mapping


def _scalar(event: Any) -> str | None:  # noqa: ANN401 - PyYAML's events have no types
    text: str = event.value
    if event.implicit[0] and text in _NOTHING:
        return None
    if text.isprintable():
        return text
    if found := _CONTROL.search(text):
        _refuse(event, f"holds the control character U+{ord(found[0]):04X}; remove it")
    return _BREAK.sub(" ", text)


def _refuse(event: Any, problem: str) -> NoReturn:  # noqa: ANN401 - PyYAML's events have no types
    raise yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)


def _syntax_problem(path: Path, text: str, error: yaml.YAMLError) -> Problem:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        what = f"cannot be read as YAML here: {error.problem}"
        return Problem(path, error.problem_mark.line + 1, what)
    found = _CONTROL.search(text)
    line = text.count("\n", 0, found.start()) + 1 if found else 1
    return Problem(path, line, "holds a character that YAML does not allow; remove it")
