"""A YAML file is read strictly, or told line by line what is wrong with it."""

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from bot.facts import Entity, Problem
from bot.facts.document import Lines, parse, read
from bot.facts.files import MAX_BYTES

PATH = Path("base/folder/file.yaml")


class Anything(BaseModel):
    """Keeps whatever the reader makes of a file."""

    model_config = ConfigDict(extra="allow")


def data(text: str) -> dict[str, Any]:
    """What the reader makes of a valid text."""
    found = parse(PATH, text.encode(), Anything)
    assert isinstance(found, Anything), found
    return found.model_extra or {}


def refused(raw: str | bytes) -> tuple[int, str]:
    """The line and the message with which the reader refuses a text."""
    found = parse(PATH, raw if isinstance(raw, bytes) else raw.encode(), Anything)
    assert isinstance(found, list)
    (problem,) = found
    assert problem.file == PATH
    return problem.line, problem.message


def test_scalars_stay_the_text_that_was_written() -> None:
    """Words that YAML 1.1 takes for booleans, numbers and dates stay as they were typed."""
    text = "a: no\nb: 1_000\nc: 2023-09-13\nd: 0o17\ne: 'null'\nf: 1e3\ng: =\nh: <<"
    assert data(text) == {
        "a": "no",
        "b": "1_000",
        "c": "2023-09-13",
        "d": "0o17",
        "e": "null",
        "f": "1e3",
        "g": "=",
        "h": "<<",
    }


def test_nothing_is_nothing() -> None:
    """Only an empty value, a tilde and a plain null mean that there is no value."""
    assert data("a:\nb: ~\nc: null\nd: ''\ne: nul") == {
        "a": None,
        "b": None,
        "c": None,
        "d": "",
        "e": "nul",
    }


def test_a_wrapped_value_is_one_line() -> None:
    """However a value is wrapped in its file, it is read as one line."""
    text = 'a: |-\n  one\n  two\nb: "one\\ntwo"\nc: >\n  one\n\n  two\n\nd: one\n  two'
    assert set(data(text).values()) - {"one two "} == {"one two"}


def test_a_byte_order_mark_is_no_content() -> None:
    """A file that Windows marked as UTF-8 reads like any other."""
    assert data("\ufeffa: b") == {"a": "b"}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "holds no `key: value` lines"),
        ("# nothing", 1, "holds no `key: value` lines"),
        ("- a", 1, "holds no `key: value` lines"),
        ("just words", 1, "holds no `key: value` lines"),
        ("a: b\nc: [", 3, "cannot be read as YAML here"),
        ("a: b\n\tc: d", 2, "cannot be read as YAML here"),
        ("a: b\nb: c\na: d", 3, "the key `a` stands here twice"),
        ("a: &x b\nc: *x", 1, "anchors (&name) are not used"),
        ("a: b\nc: *x", 2, "aliases (*name) are not used"),
        ("a: !!python/object:os.system b", 1, "tags (!name) are not used"),
        ("a: !x [b]", 1, "tags (!name) are not used"),
        ("a: b\n---\nc: d", 2, "a second document begins"),
        ("a: b\n? [c]\n: d", 2, "a key is no single text"),
        ("a: b\n~: c", 2, "a key is missing"),
        ("a: b\nc: \x07", 2, "a character that YAML does not allow"),
        ('a: b\nc: "\\e[31m"', 2, "the control character U+001B"),
        ('a: b\nc: "\\0"', 2, "the control character U+0000"),
        ("%YAML 9.9\n---\na: b", 1, "cannot be read as YAML here"),
    ],
)
def test_every_refusal_names_line_and_reason(text: str, line: int, message: str) -> None:
    """What is not plain mappings, lists and text is refused where it stands."""
    found_line, found = refused(text)
    assert found_line == line
    assert message in found


@pytest.mark.parametrize("opening", ["[", "{", "- ", "{a: ", "[[[{", "? "])
def test_deep_nesting_is_refused(opening: str) -> None:
    """Nesting, however deep, is a problem and not a crash."""
    _, message = refused(f"a:\n  {opening * 50_000}")
    assert "nested more than 16 deep" in message or "a key is no single text" in message


def test_what_is_not_utf_8_is_told_by_line() -> None:
    """The line is that of the first byte that is not UTF-8."""
    assert refused("a: é\nb: c\n".encode() + "d: é".encode("latin-1")) == (
        3,
        "is not UTF-8 here; save the file as UTF-8",
    )


def test_the_schema_line_must_fit_the_form() -> None:
    """A file may name its schema, and no other one."""
    assert data("$schema: ../schema/anything.json\na: b") == {"a": "b"}
    assert refused("a: b\n$schema: ../schema/source.json") == (
        2,
        "belongs to another form; write `$schema: ../schema/anything.json`",
    )


def test_every_field_that_is_wrong_is_told_at_once() -> None:
    """All problems of one file come together, each on its own line, with what to write."""
    text = (
        "id: Ipsum Fair\nkind: fund\ntype: fun\nfoo: 3\nnames: []\nabout:\n  en: x\n"
        "facts:\n  - attribute: amount\n    money: {amount: many, currency: YEN}\n    quotes: []\n"
    )
    found = parse(PATH, text.encode(), Entity)
    assert isinstance(found, list)
    told = {problem.line: problem.message for problem in found}
    assert "`id` is 'Ipsum Fair'; write it in the form ^[a-z0-9]+" in told[1]
    assert "`type` is 'fun'; write 'programme', 'policy'" in told[3]
    assert told[4] == "`foo` is no field of this form; remove it or correct its spelling"
    assert told[5] == "`names` must hold `key: value` lines"
    assert told[6] == "`about.fr` is missing; add it"
    assert told[11] == "`facts.0.quotes` holds too few; write at least 1"
    money = [problem.message for problem in found if problem.line == 10]
    assert any("'many'; write a number such as" in message for message in money)
    assert any("'YEN' is no ISO 4217 currency; write CNY" in message for message in money)
    assert len(found) == 8


def test_a_long_wrong_value_is_shown_shortened() -> None:
    """A message never repeats a page of what is wrong."""
    found = parse(PATH, f"id: {'x' * 9000}".encode(), Entity)
    assert isinstance(found, list)
    assert all(len(str(problem)) < 300 for problem in found)


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("missing", "cannot be read (No such file or directory)"),
        ("loop", "cannot be read (Too many levels of symbolic links)"),
        ("folder", "is no file"),
        ("pipe", "is no file"),
        ("huge", f"is larger than {MAX_BYTES:,} bytes"),
    ],
)
def test_what_is_no_readable_file_is_told(tmp_path: Path, kind: str, message: str) -> None:
    """A file that is missing, endless, no file or far too large is a problem and not a crash."""
    path = tmp_path / "x.yaml"
    if kind == "loop":
        path.symlink_to(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "huge":
        path.write_bytes(b"a: b\n" * (MAX_BYTES // 5 + 1))
    found = read(path, Anything)
    assert isinstance(found, list)
    assert found[0].file == path
    assert message in found[0].message


def test_a_file_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read is a problem and not a crash."""

    def deny(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "x.yaml"
    path.write_text("a: b")
    monkeypatch.setattr(os, "open", deny)
    assert read(path, Anything) == [
        Problem(path, 1, "cannot be read (Permission denied); check link and permissions")
    ]


def test_lines_of_values_and_of_what_is_around_them() -> None:
    """A value's line is its key's or its item's; what is not there has that of what is around."""
    lines = Lines("a: 1\nb:\n  - c: 2\n    d:\n      - 3\n      - 4\n")
    assert lines.of(("a",)) == 1
    assert lines.of(("b", 0, "d", 1)) == 6
    assert lines.of(("b", 0, "missing")) == 3
    assert lines.of(("b", 9)) == 2
    assert lines.of(("missing",)) == 1


def test_lines_of_a_file_that_has_gone(tmp_path: Path) -> None:
    """A file that vanished since it was read has its problems on its first line."""
    assert Lines.read(tmp_path / "gone.yaml").of(("a", 1)) == 1


@given(st.binary(max_size=400))
def test_no_bytes_raise(raw: bytes) -> None:
    """Whatever bytes a file holds, reading gives an entity or problems."""
    found = parse(PATH, raw, Entity)
    assert isinstance(found, Entity | list)


YAML_LIKE = st.lists(
    st.sampled_from([*"abc: -[]{}&*!|>'\"%@`#?,~\n\t\\", "\n  ", ": ", "- ", "id: ", "é", "\u2028"])
    | st.characters(codec="utf-8"),
    max_size=120,
).map("".join)


@given(YAML_LIKE)
def test_no_text_raises(text: str) -> None:
    """Whatever text a file holds, reading gives data or problems, each on a line of the file."""
    for model in (Anything, Entity):
        found = parse(PATH, text.encode(), model)
        if isinstance(found, list):
            assert found
            assert all(1 <= problem.line <= len(text) + 1 for problem in found)


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=20), max_size=5))
def test_what_is_read_has_no_control_characters(values: dict[str, str]) -> None:
    """No value that comes through can move a cursor, end a line or end a string."""
    lines = (f'k{n}: "{_escaped(value)}"' for n, value in enumerate(values.values()))
    found = parse(PATH, "\n".join(lines).encode(), Anything)
    if isinstance(found, Anything):
        for value in (found.model_extra or {}).values():
            assert not any(char < " " and char != "\t" for char in value)
            assert "\x7f" not in value


def _escaped(text: str) -> str:
    return "".join(f"\\U{ord(char):08X}" for char in text)
